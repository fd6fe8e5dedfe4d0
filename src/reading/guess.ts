import type { Statement } from './article.js';

/** A guess that is more often wrong than right helps nobody. */
const LEAST = 0.5;

/**
 * Who a statement is perhaps by, as the name stands within a sentence; null where nobody is guessed, or where the guess
 * is more likely wrong than right.
 * @example likelyGuess({ guess: 'A spokesman', confidence: 0.8 }) === 'a spokesman'
 */
export function likelyGuess({ guess, confidence }: Pick<Statement, 'guess' | 'confidence'>): string | null {
  if (guess === null || confidence < LEAST) return null;
  return guess.replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
}

/**
 * How many of a hundred a chance is, never none or all.
 * @param chance from 0 to 1
 * @example inHundred(0.968) === 97
 */
export const inHundred = (chance: number): number => Math.min(99, Math.max(1, Math.round(chance * 100)));
