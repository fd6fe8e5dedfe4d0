import type { Example } from './examples.js';
import { chanceOf, learn, type Weights } from './regression.js';

/** An example with the chance of being right that a model gives it which has not seen it. */
export interface Judged extends Example {
  chance: number;
}

export const judge = (weights: Weights, examples: readonly Example[]): Judged[] =>
  examples.map((example) => ({ ...example, chance: chanceOf(weights, example.features) }));

/** Each publisher's examples, judged by what the other publishers teach. */
export function crossValidate(examples: readonly Example[]): Judged[] {
  return [...new Set(examples.map(({ publisher }) => publisher))].flatMap((publisher) => {
    const weights = learn(examples.filter((example) => example.publisher !== publisher));
    return judge(
      weights,
      examples.filter((example) => example.publisher === publisher),
    );
  });
}

/** Of the examples at or over a chance, how many there are and how many of them are right, 0 to 1. */
export function shownAt(judged: readonly Judged[], threshold: number): { shown: number; right: number } {
  const shown = judged.filter(({ chance }) => chance >= threshold);
  const right = shown.filter(({ isRight }) => isRight).length;
  return { shown: shown.length / judged.length, right: right / shown.length };
}

/** The lowest threshold, in hundredths, over which at least this share is right; it shows the most. */
export function lowestThreshold(judged: readonly Judged[], share: number): number {
  for (let hundredths = 50; hundredths < 100; hundredths++) {
    if (shownAt(judged, hundredths / 100).right >= share) return hundredths / 100;
  }
  throw new Error(`At no threshold are ${share} of what is shown right.`);
}
