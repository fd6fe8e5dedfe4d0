import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../../src/finding/stop-words.js';
import { randomFrom } from './random.js';
import { withTypingError } from './typing-error.js';

const QUESTION = 'Who built the old harbour wall of Sela?';

/** A thousand questions with an error, of one seed. */
const mistyped = (question: string, seed = 1) => {
  const random = randomFrom(seed);
  return Array.from({ length: 1000 }, () => withTypingError(question, random));
};

describe('a typing error in a question', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(mistyped(QUESTION, 7)).toEqual(mistyped(QUESTION, 7));
    expect(mistyped(QUESTION, 7)).not.toEqual(mistyped(QUESTION, 8));
  });

  it('is in exactly one word, of four letters or more that tell the subject', () => {
    const words = QUESTION.split(' ');
    const changed = mistyped(QUESTION).map((question) => {
      const wrong = question.split(' ');
      expect(wrong).toHaveLength(words.length);
      return words.filter((word, at) => word !== wrong[at]);
    });
    expect(new Set(changed.map((different) => different.join(' ')))).toEqual(
      new Set(['built', 'harbour', 'wall', 'Sela?']),
    );
  });

  it('drops, doubles or swaps a letter, or hits a key beside it, at any place of the word', () => {
    const wrong = new Set(mistyped('wall'));
    expect(wrong).toEqual(
      new Set([
        ...['all', 'wll', 'wal'],
        ...['wwall', 'waall', 'walll'],
        ...['awll', 'wlal'],
        ...['qall', 'eall', 'aall', 'sall'],
        ...['wqll', 'wwll', 'wsll', 'wzll'],
        ...['wakl', 'waol', 'wapl'],
        ...['walk', 'walo', 'walp'],
      ]),
    );
  });

  it('keeps a capital where it was', () => {
    expect(mistyped('Sela').every((word) => /^[A-Z][a-z]+$/.test(word))).toBe(true);
    expect(mistyped('SELA').every((word) => /^[A-Z]+$/.test(word))).toBe(true);
  });

  it('is not made where no word is long enough', () => {
    expect(mistyped('Who is he to us in 1998?').every((same) => same === 'Who is he to us in 1998?')).toBe(
      true,
    );
  });

  it('comes to an end and changes the text, whatever the word', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/).filter((one) => !isStopWord(one));
    fc.assert(
      fc.property(word, fc.integer({ min: 1 }), (one, seed) => {
        expect(withTypingError(one, randomFrom(seed))).not.toBe(one);
      }),
    );
  });
});
