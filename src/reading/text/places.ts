import type { TokenRange } from './sentences.js';
import type { Token } from './tokens.js';

/** Index of the last span that starts at a place or before it; -1 where none does. @param spans in order */
export function lastStartingBy(spans: readonly { start: number }[], at: number): number {
  return countUpTo(spans.length, (index) => (spans[index]?.start ?? 0) <= at) - 1;
}

/** Index of the token that a place stands in or behind; 0 where it is before all. */
export function tokenAt(tokens: readonly Token[], at: number): number {
  return Math.max(0, lastStartingBy(tokens, at));
}

/** Index of the sentence that a token belongs to. */
export function sentenceAt(sentences: readonly TokenRange[], token: number): number {
  return Math.max(0, countUpTo(sentences.length, (index) => (sentences[index]?.from ?? 0) <= token) - 1);
}

/** How many of `length` indexes hold, where all that hold stand before those that do not. */
export function countUpTo(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
