import { lastInside } from '../../../text/quotation-marks.js';
import type { Token } from '../../../text/tokens.js';
import { PREPOSITIONS } from '../lexicon/words.js';

export const endsOwnSentence = ({ text }: Pick<Token, 'text'>) => /[.,!?…]/.test(lastInside(text));

/** Longer quotations, in characters, are no names. */
const LONGEST_TERM = 120;

/** A title or a name in quotation marks: every word of weight has a capital, and no full stop or comma ends it. */
export function isTerm({ text }: Pick<Token, 'text'>): boolean {
  if (text.length > LONGEST_TERM || endsOwnSentence({ text })) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const heavy = words.filter((word) => word.length > 3);
  return words.length > 1 && heavy.length > 0 && heavy.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** A title, whatever mark ends it, where it stands inside a phrase: "on the radio’s “Morning With Us.”" */
export function isTitleIn(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || before?.kind !== 'word') return false;
  if (/^\W*\p{Lu}[\p{L}\p{N}]*\W*$/u.test(token.text.slice(0, LONGEST_TERM)))
    return before.lower === "'s" || PREPOSITIONS.has(before.lower);
  return isTerm({ text: token.text.replace(/[,.!?]+(?=(?:['’”"»]|'')*$)/, '') });
}

/** Words in a quotation, counted no further than any rule asks. */
export function wordsIn({ text }: Token): number {
  return text.slice(0, 300).split(/\s+/).length;
}
