import { describe, expect, it } from 'vitest';
import { askedSpeaker } from '../../src/answering/asked-speaker.js';
import { SpeakerDirectory } from '../../src/answering/speaker-directory.js';
import { loadPeople } from '../../src/library/people-file.js';

const directory = new SpeakerDirectory(loadPeople());
const articleWords = new Set('summit president leadership customs trade peace what did say about'.split(' '));
const asked = (question: string) => {
  const found = askedSpeaker(question, directory, (word) => articleWords.has(word));
  return found && { name: found.speakers[0]?.name, about: found.about };
};

describe('a question asks for somebody’s words', () => {
  it.each([
    ['What did Tokayev say about customs?', 'customs'],
    ['what has tokayev said on trade barriers', 'trade barriers'],
    ['Tokayev on trade', 'trade'],
    ['Kassym-Jomart Tokayev about the customs border', 'customs border'],
    ['According to President Tokayev, who creates barriers?', 'creates barriers'],
    ['According to President Tokayev, what creates barriers?', 'creates barriers'],
    ['What is Tokayev’s view on peace?', 'peace'],
    ['What was said by Tokayev?', ''],
    ['Did the president of Kazakhstan mention agriculture?', 'agriculture'],
    ['What did tokaev say about customs?', 'customs'],
    ['Tokayev', ''],
    ['What did Tokayev tell the summit about customs?', 'customs'],
    ['What did tokaev say abuot custms?', 'custms'],
    ['can you tell me what Tokayev said', ''],
    ['What did the Kazakh President Kassym-Jomart Tokayev say on trade?', 'trade'],
  ])('%s', (question, about) => {
    expect(asked(question)).toEqual({ name: 'Kassym-Jomart Tokayev', about });
  });
});

it('a question for the words of two people is for both', () => {
  const both = askedSpeaker('What did Xi and Tokayev say about trade?', directory, () => true);
  expect(both).toMatchObject({
    speakers: [{ name: 'Xi Jinping' }, { name: 'Kassym-Jomart Tokayev' }],
    name: 'Xi and Tokayev',
    about: 'trade',
  });
});

describe('a question that names somebody does not ask for their words', () => {
  it.each([
    ['Who praised Tokayev?'],
    ['Who said that Tokayev is a leader?'],
    ['Did Tokayev attend the summit?'],
    ['Is Kazakhstan stronger under Tokayev’s leadership?'],
    ['What did the leaders say about trade?'],
  ])('%s', (question) => {
    expect(asked(question)).toBeNull();
  });
});
