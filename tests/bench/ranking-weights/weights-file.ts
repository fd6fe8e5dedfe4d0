/** Weights are kept in hundredths: finer ones change no place. */
const rounded = (weight: number) => Math.round(weight * 100) / 100;

/** The weights as a source file, formatted as the others are. */
export function weightsFile(features: [string, number][], signs: [string, number][]): string {
  const lines = (weights: [string, number][]) =>
    weights.map(([name, weight]) => `  ${name}: ${rounded(weight)},`).join('\n');
  return `/**
 * Written by \`npm run train-ranking\`, which learns it from questions that people wrote on encyclopedia articles
 * (SQuADShifts, Miller et al. 2020; SQuAD 2.0, Rajpurkar et al. 2018). Not to be edited.
 */
import type { SIGNS } from './confidence.js';
import type { Weights } from './rank.js';

/** What each feature counts for a sentence to be the one that answers. */
export const WEIGHTS: Weights = {
${lines(features)}
};

/** What each sign adds to the logarithm of the odds that a passage answers. */
export const CONFIDENCE: Readonly<Record<keyof typeof SIGNS | 'base', number>> = {
${lines(signs)}
};
`;
}
