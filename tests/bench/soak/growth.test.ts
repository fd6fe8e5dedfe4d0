import { expect, it } from 'vitest';
import { growthOf } from './growth.js';

const series = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

it('is how much a straight line grows, in parts of the mean', () => {
  expect(growthOf(series([90, 95, 100, 105, 110]))).toBeCloseTo(0.2);
  expect(growthOf(series([110, 105, 100, 95, 90]))).toBeCloseTo(-0.2);
});

it('is nothing where the values go up and down', () => {
  expect(growthOf(series([100, 140, 100, 141, 100, 142, 100, 143]))).toBe(0);
  expect(growthOf(series([5]))).toBe(0);
  expect(growthOf(series([5, 5, 5, 5]))).toBe(0);
});
