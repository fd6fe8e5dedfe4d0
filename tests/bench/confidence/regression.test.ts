import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowestThreshold } from './cross-validation.js';
import { chanceOf, learn } from './regression.js';
import { calibrationError } from './reliability.js';
import { solve } from './solve.js';

/** So many examples with a value, so many of them right. */
const examples = (rule: string, count: number, right: number) =>
  Array.from({ length: count }, (_, at) => ({
    publisher: 'daily',
    features: { rule },
    isRight: at < right,
    isDirect: true,
  }));

describe('a logistic regression', () => {
  const known = [
    ...examples('sure', 1_000, 980),
    ...examples('guess', 1_000, 600),
    ...examples('rare', 15, 1),
  ];
  const weights = learn(known);

  it('gives each value the chance that it has among many examples', () => {
    expect(chanceOf(weights, { rule: 'sure' })).toBeCloseTo(0.98, 1);
    expect(chanceOf(weights, { rule: 'guess' })).toBeCloseTo(0.6, 1);
  });

  it('takes a value that it has not met for one of the rare ones', () => {
    expect(chanceOf(weights, { rule: 'unheard of' })).toBe(chanceOf(weights, { rule: 'rare' }));
    expect(chanceOf(weights, { rule: 'rare' })).toBeLessThan(0.5);
  });

  it('learns the same from the same examples', () => {
    expect(learn(known)).toEqual(weights);
  });
});

describe('a system of linear equations', () => {
  it('is solved where its matrix is positive definite', () => {
    const entry = fc.double({ min: -2, max: 2, noNaN: true });
    const size = 4;
    fc.assert(
      fc.property(
        fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
        fc.array(entry, { minLength: size, maxLength: size }),
        (rows, wanted) => {
          const matrix = rows.map((row, at) =>
            Float64Array.from(rows, (other, column) =>
              row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), at === column ? 1 : 0),
            ),
          );
          const vector = matrix.map((row) =>
            row.reduce((sum, value, k) => sum + value * (wanted[k] ?? 0), 0),
          );
          solve(matrix, vector).forEach((value, at) => {
            expect(value).toBeCloseTo(wanted[at] ?? Number.NaN, 6);
          });
        },
      ),
    );
  });
});

describe('a confidence', () => {
  const judged = (chance: number, count: number, right: number) =>
    examples('any', count, right).map((example) => ({ ...example, chance }));

  it('is not off where so many are right as it says', () => {
    expect(calibrationError([...judged(0.9, 10, 9), ...judged(0.5, 10, 5)])).toBeCloseTo(0, 10);
  });

  it('is off by what it says too much', () => {
    expect(calibrationError(judged(0.9, 10, 7))).toBeCloseTo(0.2, 10);
  });

  it('is enough from where so many are right of those over it', () => {
    expect(lowestThreshold([...judged(0.9, 100, 99), ...judged(0.7, 100, 50)], 0.98)).toBe(0.71);
  });

  it('is never enough where too many are wrong', () => {
    expect(() => lowestThreshold(judged(0.99, 100, 50), 0.98)).toThrow('At no threshold');
  });
});
