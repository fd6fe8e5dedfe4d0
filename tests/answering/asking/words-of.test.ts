import { describe, expect, it } from 'vitest';
import { readAsking } from '../../../src/answering/asking/asking.js';
import { known } from './known.js';

/** The people asked for, and the topic; the kind of question where it is none for somebody's words. */
function asked(question: string): [string, string] | string | null {
  const asking = readAsking(question, known);
  if (asking?.kind !== 'words-of') return asking?.kind ?? null;
  const names = asking.people.map(({ speakers }) => speakers.map(({ name }) => name).join('/') || 'nobody');
  return [names.join(' + '), asking.about];
}

describe('a question asks for somebody’s words on a topic', () => {
  it.each([
    ['What did Bello say about customs?', 'customs'],
    ['what has bello said on the customs border', 'the customs border'],
    ['has Bello said anything on trade', 'trade'],
    ['did Bello mention trade', 'trade'],
    ['did bello ever promise a new harbour', 'a new harbour'],
    ['Did Bello call for a truce?', 'a truce'],
    ['Did Bello say “no fisherman will lose his berth”?', '“no fisherman will lose his berth”'],
    ['what is Bello saying about trade', 'trade'],
    ['how did Bello justify the dredging', 'the dredging'],
    ['which dangers did Bello warn of?', 'dangers'],
    ['how many ships did Bello say will come?', 'how many ships will come'],
    ['What did Bello think of Eze’s leadership?', 'Eze’s leadership'],
    ['Bello on trade', 'trade'],
    ['Bello about trade', 'trade'],
    ['Bello: trade', 'trade'],
    ['Bello’s position on trade', 'trade'],
    ["what's bello's view on trade", 'trade'],
    ['the position of Bello on trade', 'trade'],
    ['quotes from Bello about trade', 'trade'],
    ['trade according to Bello', 'trade'],
    ['According to Bello, what is dear?', 'is dear'],
    ['according to bello what is dear', 'is dear'],
    ['In Bello’s view, is fish dear?', 'is fish dear'],
    ['what was said by Bello on trade', 'trade'],
    ['what was said about trade by Bello', 'trade'],
    ['was trade mentioned by Bello?', 'trade'],
    ['is Bello against the dredging', 'the dredging'],
    ['Is Bello going to support the dredging?', 'the dredging'],
    ['can you please tell me what Bello thinks about fish', 'fish'],
    ['Show me everything Bello said about the oyster beds', 'the oyster beds'],
    ['what did Bello tell the council about trade', 'trade'],
    ['What did Bello say to reporters at the summit about trade?', 'trade'],
    ['what did Bello say on trade in the article?', 'trade'],
  ])('%s', (question, about) => {
    expect(asked(question)).toEqual(['Amina Bello', about]);
  });
});

describe('a question asks for all of somebody’s words', () => {
  it.each([
    'What did Bello say?',
    'Bello',
    'and Bello?',
    'Bello quotes',
    'I want to know what Bello said',
    'What did Bello say at the summit?',
    'What did Bello say about it?',
  ])('%s', (question) => {
    expect(asked(question)).toEqual(['Amina Bello', '']);
  });
});

describe('somebody is asked for by name or office, with titles and typing errors', () => {
  it.each([
    ['What did Mr Eze say on trade?', 'Chidi Eze'],
    ['what did chidi say on trade', 'Chidi Eze'],
    ['What does the finance minister say on trade?', 'Chidi Eze'],
    ['Finance Minister Chidi Eze on trade', 'Chidi Eze'],
    ['mayor on trade', 'Ruth Okoro'],
    ['the mayor of Sela on trade', 'Ruth Okoro'],
    ['What did Sela’s mayor say on trade?', 'Ruth Okoro'],
    ['What did the economist Roe say on trade?', 'Dan Roe'],
    ['What did the beekeeper say on trade?', 'Emil Dahl'],
    ['What did Belo say on trade?', 'Amina Bello'],
    ['what did amnia belo say on trade', 'Amina Bello'],
    ['waht did bello sya on trade', 'Amina Bello'],
    ['what did bello say abuot trade', 'Amina Bello'],
    ['WHAT DID BELLO SAY ON TRADE', 'Amina Bello'],
    ['What did Bello and Eze say on trade?', 'Amina Bello + Chidi Eze'],
    ['what do bello, eze or the mayor of sela think of trade', 'Amina Bello + Chidi Eze + Ruth Okoro'],
  ])('%s', (question, name) => {
    expect(asked(question)).toEqual([name, question === question.toUpperCase() ? 'TRADE' : 'trade']);
  });
});

describe('somebody is asked for whom the article does not know', () => {
  it.each([
    'What did Olsen say about trade?',
    'what did olsen say about trade',
    'according to Henrik Olsen, what of trade',
    'What is Olsen’s view on trade?',
    'What did Yusuf Bello say about trade?',
  ])('%s', (question) => {
    expect(asked(question)?.[0]).toBe('nobody');
  });
});

describe('a question that names somebody, or nobody, does not ask for their words', () => {
  it.each([
    ['Who praised Bello?', 'who-spoke'],
    ['Who said that Bello is a leader?', 'who-spoke'],
    ['Did Bello attend the summit?', null],
    ['Has Bello been criticised?', null],
    ['Is the harbour safer under Bello’s leadership?', null],
    ['What did the daughter of Bello say?', null],
    ['What did Bello’s lawyer say about trade?', null],
    ['What did the leaders say about trade?', null],
    ['what did the experts say about trade', null],
    ['what did he say', null],
    ['What did they say about trade?', 'article-says'],
    ['What does the article say about trade?', 'article-says'],
    ['What did the mayor of Olsenburg say about trade?', null],
    ['customs Bello', null],
    ['Where will the mayor on the photograph come from?', null],
  ])('%s', (question, kind) => {
    expect(asked(question)).toBe(kind);
  });
});
