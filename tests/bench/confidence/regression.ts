import type { Features } from '../../../src/reading/languages/english/confidence/features.js';
import { solve } from './solve.js';

interface Labelled {
  features: Features;
  isRight: boolean;
}

export type Weights = Record<string, number>;

/** Values of an aspect that fewer examples have are taken together as "other". */
const FEWEST_EXAMPLES = 20;

/** How strongly weights are held at 0: one over the variance that they are expected to have. */
const RIDGE = 2;

/** Newton's method needs fewer from any start. */
const ROUNDS = 12;

/** Fits a logistic regression by Newton's method with a ridge; the same examples give the same weights. */
export function learn(examples: readonly Labelled[]): Weights {
  const names = namesOf(examples);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) =>
    ['bias', ...Object.entries(features).map(([aspect, value]) => nameOf(indexes, aspect, value))].flatMap(
      (name) => indexes.get(name) ?? [],
    ),
  );
  const weights = new Array<number>(names.length).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -RIDGE * weight));
    const curvature = names.map((_, index) => {
      const line = new Float64Array(names.length);
      line[index] = index === 0 ? 1e-6 : RIDGE;
      return line;
    });
    rows.forEach((row, at) => {
      const chance = sigmoid(row.reduce((sum, index) => sum + (weights[index] ?? 0), 0));
      const error = (examples[at]?.isRight ? 1 : 0) - chance;
      const spread = chance * (1 - chance);
      for (const index of row) {
        gradient[index] = (gradient[index] ?? 0) + error;
        const line = curvature[index];
        if (line) for (const other of row) line[other] = (line[other] ?? 0) + spread;
      }
    });
    solve(curvature, gradient).forEach((step, index) => {
      weights[index] = (weights[index] ?? 0) + step;
    });
  }
  return Object.fromEntries(names.map((name, index) => [name, cautious(name, weights[index] ?? 0)]));
}

/** What is rare or unheard of, such as a new rule, never speaks for an attribution. */
const cautious = (name: string, weight: number) => (name.endsWith(': other') ? Math.min(0, weight) : weight);

/** The bias first, then each value that is common enough, and for each aspect "other". */
function namesOf(examples: readonly Labelled[]): string[] {
  const counts = new Map<string, number>();
  const aspects = new Set<string>();
  for (const { features } of examples) {
    for (const [aspect, value] of Object.entries(features)) {
      aspects.add(aspect);
      const name = `${aspect}: ${value}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(([, count]) => count >= FEWEST_EXAMPLES).map(([name]) => name);
  return ['bias', ...[...common, ...[...aspects].map((aspect) => `${aspect}: other`)].sort()];
}

function nameOf(indexes: ReadonlyMap<string, number>, aspect: string, value: string): string {
  const name = `${aspect}: ${value}`;
  return indexes.has(name) ? name : `${aspect}: other`;
}

/** The chance that an example is right, 0 to 1. */
export function chanceOf(weights: Weights, features: Features): number {
  let odds = weights.bias ?? 0;
  for (const [aspect, value] of Object.entries(features)) {
    odds += weights[`${aspect}: ${value}`] ?? weights[`${aspect}: other`] ?? 0;
  }
  return sigmoid(odds);
}

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));
