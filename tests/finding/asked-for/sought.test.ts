import { describe, expect, it } from 'vitest';
import { soughtBy } from '../../../src/finding/asked-for.js';
import { PassageIndex } from '../../../src/finding/passage-index.js';
import { queryTerms } from '../../../src/finding/query-terms.js';
import { articleOf } from '../article-of.js';

const index = new PassageIndex([articleOf('boats', ['The old boats sank off Lome.'])]);
const sought = (question: string) => soughtBy(queryTerms(index, question));

describe('a question seeks', () => {
  it.each([
    ['When did the boats sink?', 'time'],
    ['Until when are the boats at sea?', 'time'],
    ['In which European century did the boats sink?', 'time'],
    ['What year did the boats sink?', 'time'],
    ['What time does the boat leave?', 'time'],
    ['How long ago did the boats sink?', 'time'],
    ['How many years ago did the boats sink?', 'time'],
    ['The boats sank when?', 'time'],
    ['When’s the next boat?', 'time'],
    ['Where did the boats sink?', 'place'],
    ["Where's the boat?", 'place'],
    ['In what town are the boats built?', 'place'],
    ['What is the name of the country that built the boats?', 'place'],
    ['Who built the boats?', 'person'],
    ['By whom were the boats built?', 'person'],
    ['In May, who built the boats?', 'person'],
    ['Which minister saw the boats?', 'person'],
    ['How many boats sank?', 'number'],
    ['What is the total number of boats?', 'number'],
    ['How much did the boats cost?', 'money'],
    ['How much money went into the boats?', 'money'],
    ['What was the price of the boats?', 'money'],
    ['What percentage of the boats sank?', 'share'],
    ['What share of the boats sank?', 'share'],
    ['How long did the boats stay afloat?', 'duration'],
    ['How many years were the boats at sea?', 'duration'],
    ['How deep is the sea at Lome?', 'measure'],
    ['How many metres long are the boats?', 'measure'],
    ['What is the height of the boats?', 'measure'],
    ['How old are the boats?', 'age'],
    ['At what age did she build boats?', 'age'],
    ['How often do boats sink?', 'frequency'],
    ['How many times did the boats sink?', 'frequency'],
    ['Why did the boats sink?', 'reason'],
    ['What caused the boats to sink?', 'reason'],
    ['Can you tell me when the boats sank?', 'time'],
    ['tell me where the boats are', 'place'],
    ['Does anyone know how many boats sank?', 'number'],
    ['I want to know who built the boats', 'person'],
  ])('by its form: “%s” a %s', (question, kind) => {
    expect(sought(question)).toBe(kind);
  });

  it.each([
    'Did the boats sink when the captain left?',
    'Is Lome where the boats sank?',
    'Can anyone say that the boats sank?',
    'Were there many boats?',
  ])('nothing where it asks for yes or no: “%s”', (question) => {
    expect(sought(question)).toBeNull();
  });

  it.each([
    'the captain who built the boats',
    'boats',
    'When the boats sank, what did the captain say?',
    'What did he say about how many boats sank?',
    'What day length do the boats need?',
    'What takes place at Lome?',
    'What specific part of boats is lost with age?',
  ])('nothing of a kind where its words do not tell: “%s”', (question) => {
    expect(sought(question)).toBeNull();
  });
});
