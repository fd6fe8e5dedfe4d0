import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/terminal/answer-text.js';
import { ADA, BO, madeMatch, madeStatement, TALKS } from '../discord/made-article.js';

const found = (facts: Parameters<typeof madeStatement>[2]) => {
  const statement = madeStatement(TALKS, '“Herring is for everybody.”', facts);
  const match = madeMatch(TALKS, 2, { statement });
  return answerText({ kind: 'found', speaker: null, silent: [], matches: [match], unknownWords: [] });
};

describe('a found passage', () => {
  it('tells who is perhaps heard where it is not sure enough', () => {
    expect(found({ speaker: null, guess: 'A spokesman', confidence: 0.87 })).toContain(
      '1. Speaker unclear, perhaps a spokesman: about 87 in 100 attributions like this one are right\n',
    );
  });

  it('tells no guess that is more likely wrong than right', () => {
    expect(found({ speaker: null, guess: 'Ada Berg', confidence: 0.3 })).toContain('1. Speaker unclear\n');
  });
});

describe('somebody who says nothing', () => {
  const silent = (speaker: typeof ADA) =>
    answerText({
      kind: 'silent',
      speaker,
      about: null,
      statements: 0,
      unsure: 0,
      others: [],
      present: [],
      told: [],
      unknownWords: [],
    });

  it('has a comma behind the office alone', () => {
    expect(silent(ADA)).toMatch(/^Ada Berg, Minister of Norland, is in the articles, but/);
    expect(silent(BO)).toMatch(/^Bo Lind is in the articles, but/);
  });
});
