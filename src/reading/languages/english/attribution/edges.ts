import type { Token } from '../../../text/tokens.js';

/** Reported words shorter than this are a fragment of a sentence, not something said. */
export const FEWEST_WORDS = 2;

/** Commas and "and" that the words before a frame open with are not part of what was said. */
export function skipOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.text === ',' || tokens[at]?.text === ':' || tokens[at]?.text === ';')) at++;
  return at;
}

/** Without the punctuation that ends the sentence. */
export function trimEnd(tokens: readonly Token[], to: number, from: number): number {
  let end = to;
  while (end > from && /^[.,;:!?…—–-]+$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
