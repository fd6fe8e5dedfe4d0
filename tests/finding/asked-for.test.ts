import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import { articleOf, sliceOf } from './article-of.js';

/** The best sentence of a text whose sentences share the question's words about equally. */
function bestOf(question: string, sentences: readonly string[]): string | undefined {
  const finder = new Finder([articleOf('asked', ['News of the week', ...sentences])]);
  const [match] = finder.find({ text: question }, 1).matches;
  return match && sliceOf(match.article, match.sentence);
}

const COOK = 'The old ferry sank with its faithful cook.';

describe('a question that asks', () => {
  it.each([
    ['When did the old ferry sink?', 'The old ferry sank on Sunday with all its crew and most of its cargo.'],
    ['In what year did the old ferry sink?', 'The old ferry sank in 1987 with all its crew and its cargo.'],
    ['When did the old ferry sink?', 'The old ferry sank with all its crew and cargo at about 3 pm.'],
    ['When did the old ferry sink?', 'The old ferry sank with its crew and cargo two years ago.'],
    ['Where did the old ferry sink?', 'The old ferry sank near Lome with all its crew and cargo.'],
    ['How many people sank with the old ferry?', 'The old ferry sank with forty of its crew and all cargo.'],
    ['Who sank the old ferry?', 'The old ferry sank with its crew after Captain Ruiz had cut a rope.'],
  ])('“%s” is answered by what it asks for before a shorter sentence without it', (question, answer) => {
    expect(bestOf(question, [COOK, answer])).toBe(answer);
    expect(bestOf('What of the old ferry that sank?', [COOK, answer])).toBe(COOK);
  });

  it('when is not answered by the day that it names itself', () => {
    const named = 'The old ferry of the Sunday market sank.';
    const told = 'The old ferry of the Sunday market sank in May with its crew and cargo.';
    expect(bestOf('When did the old ferry of the Sunday market sink?', [named, told])).toBe(told);
  });

  it('how many is not answered by a year', () => {
    const year = 'The crew of the old ferry sank in 1987.';
    const number = 'The crew of the old ferry, all 17 of them with their captain, sank.';
    expect(bestOf('How many of the crew of the old ferry sank?', [year, number])).toBe(number);
  });

  it('is answered by the sentence that speaks of it, whatever another has of that kind', () => {
    expect(bestOf('When did the old ferry sink?', [COOK, 'The ferry market opens on Sunday.'])).toBe(COOK);
  });

  it('in the middle of a clause asks for nothing of a kind', () => {
    const answer = 'When it sank the old ferry had no lights.';
    expect(bestOf('Did the old ferry have lights when it sank?', [answer, COOK])).toBe(answer);
  });
});
