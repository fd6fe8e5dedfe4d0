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
 * A chance in words, never as none or certain.
 * @example often(0.968) === '97 in 100'
 */
export const often = (chance: number): string =>
  `${Math.min(99, Math.max(1, Math.round(chance * 100)))} in 100`;
