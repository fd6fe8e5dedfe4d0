import { describe, expect, it } from 'vitest';
import { whySpeaker } from '../../src/answering/why-speaker.js';
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

  it('gives no figure where none was measured', () => {
    expect(why({ speaker: ADA.id, confidence: 0.99, rule: 'transcript' })).toBe(
      'The line opens with the name of the one who speaks, as in a transcript.',
    );
  });

  it('gives the rule as a guess, and the name, where it is not sure enough', () => {
    expect(why({ speaker: null, guess: 'Ada Berg', confidence: 0.69, rule: 'last-speaker' })).toBe(
      'One rule fits, but does not settle it: nobody is named beside the words in quotation marks: the last one who spoke goes on. Perhaps it is Ada Berg: about 69 in 100 attributions like this one are right, too few to show a speaker.',
    );
  });

  it('gives no name that is more likely wrong than right', () => {
    expect(why({ speaker: null, guess: 'Ada Berg', confidence: 0.49 })).not.toContain('Ada');
    expect(why({ speaker: null, guess: 'Ada Berg', confidence: 0.49 })).toContain(
      'more often wrong than right',
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
