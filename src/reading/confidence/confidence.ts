/**
 * How sure each attribution is: the chance that somebody who reads the text gives the words to the same speaker. A
 * logistic regression over a few readable features, whose weights `npm run train` learns.
 */
import type { AttributedText } from '../attributed-text.js';
import { gatherEvidence } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import { CLEAR, WEIGHTS } from './weights.js';

/** Confidences are given to so many decimals. */
const DECIMALS = 3;

/** The confidence of each attribution of a text, from 0 to 1, in the order of `resolved`. */
export function confidencesOf(attributed: AttributedText): number[] {
  return gatherEvidence(attributed).map((evidence) => confidenceOf(featuresOf(evidence)));
}

/** The confidence of an attribution with these features, from 0 to 1. */
export function confidenceOf(features: Features): number {
  return Number((1 / (1 + Math.exp(-oddsOf(features)))).toFixed(DECIMALS));
}

/** Whether an attribution of this confidence is shown with its speaker. */
export const isClear = (confidence: number): boolean => confidence >= CLEAR;

/** The weights are kept as whole numbers. */
const HUNDREDTHS = 100;

/** The logarithm of the odds; a value that training has not met weighs as the aspect's "other". */
function oddsOf(features: Features): number {
  let odds = WEIGHTS.bias ?? 0;
  for (const [aspect, value] of Object.entries(features)) {
    odds += WEIGHTS[`${aspect}: ${value}`] ?? WEIGHTS[`${aspect}: other`] ?? 0;
  }
  return odds / HUNDREDTHS;
}
