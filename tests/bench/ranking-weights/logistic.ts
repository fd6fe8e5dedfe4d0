import { solve } from '../confidence/solve.js';

export interface Example {
  signs: readonly number[];
  isAnswered: boolean;
  /** How many examples it stands for. */
  weight: number;
}

/** How strongly weights are held at 0: one over the variance that they are expected to have. */
const RIDGE = 1;

/** Newton's method needs fewer from any start. */
const ROUNDS = 12;

/** Fits a logistic regression by Newton's method with a ridge; the base first, then one weight a sign. */
export function fitLogistic(examples: readonly Example[]): number[] {
  const size = 1 + (examples[0]?.signs.length ?? 0);
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const curvature = weights.map((_, at) => {
      const line = new Float64Array(size);
      line[at] = at === 0 ? 1e-6 : RIDGE;
      return line;
    });
    for (const { signs, isAnswered, weight } of examples) {
      const row = [1, ...signs];
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      const error = weight * ((isAnswered ? 1 : 0) - chance);
      const spread = weight * chance * (1 - chance);
      row.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * value;
        const line = curvature[at];
        if (line)
          row.forEach((other, to) => {
            line[to] = (line[to] ?? 0) + spread * value * other;
          });
      });
    }
    solve(curvature, gradient).forEach((step, at) => {
      weights[at] = (weights[at] ?? 0) + step;
    });
  }
  return weights;
}

export function oddsOf([base = 0, ...weights]: readonly number[], signs: readonly number[]): number {
  return base + dot(weights, signs);
}

function dot(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
}
