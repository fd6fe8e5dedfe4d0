import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { often, whySpeaker } from '../../src/answering/why-speaker.js';
import { ADA, at, madeStatement, TALKS } from '../discord/made-article.js';

const words = '“Herring is for everybody.”';
const why = (facts: Parameters<typeof madeStatement>[2]) =>
  whySpeaker(TALKS, madeStatement(TALKS, words, { rule: 'according-to', ...facts }));
const RULE = '“According to” or words like it name the source.';

describe('why a statement has its speaker', () => {
  it('is the rule, and how often such attributions are right', () => {
    expect(why({ speaker: ADA.id, confidence: 0.968 })).toBe(
      `${RULE} About 97 in 100 attributions like this one are right.`,
    );
  });

  it('names the guess where it is not sure enough', () => {
    expect(why({ speaker: null, guess: 'Ada Berg', confidence: 0.69 })).toBe(
      `${RULE} Perhaps it is Ada Berg: about 7 in 10 attributions like this one are right, too few to show a name.`,
    );
  });

  it('names the words that stand for nobody known', () => {
    expect(why({ speaker: null, mention: at(TALKS, 'They') })).toBe(
      `${RULE} Whom “They” stands for is unclear.`,
    );
  });

  it('is the rule alone where nobody is named', () => {
    expect(why({ speaker: null })).toBe(RULE);
  });
});

describe('a chance in words', () => {
  it('is never all or nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        expect(often(chance)).toMatch(/^(?:[1-9] in 10|9\d in 100)$/);
      }),
    );
  });
});
