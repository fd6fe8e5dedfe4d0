import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inHundred, likelyGuess } from '../../src/reading/guess.js';

describe('a guess', () => {
  it.each([
    ['Ada Berg', 'Ada Berg'],
    ['A spokesman', 'a spokesman'],
    ['An aide', 'an aide'],
    ['The harbour office', 'the harbour office'],
    ['Theo Lind', 'Theo Lind'],
  ])('is named as within a sentence: %s', (guess, shown) => {
    expect(likelyGuess({ guess, confidence: 0.8 })).toBe(shown);
  });

  it('is kept back where it is more likely wrong than right', () => {
    expect(likelyGuess({ guess: 'Ada Berg', confidence: 0.5 })).toBe('Ada Berg');
    expect(likelyGuess({ guess: 'Ada Berg', confidence: 0.499 })).toBeNull();
  });
});

describe('a chance in a hundred', () => {
  it('is on one scale, never all or nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        expect(inHundred(chance)).toSatisfy(
          (count: number) => Number.isInteger(count) && count > 0 && count < 100,
        );
      }),
    );
  });
});
