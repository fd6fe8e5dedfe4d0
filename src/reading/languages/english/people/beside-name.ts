import { fold } from '../../../fold.js';
import { firstNameGender } from '../../../people/first-names.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { TITLES } from '../lexicon/words.js';
import { isPersonNoun } from './person-nouns.js';

/** Letters behind a name for an office, an honour or a degree. */
const HONOURS = new Set('mp mep msp mla qc kc sc cbe obe mbe kbe dbe frs esq md phd dphil cpa rn'.split(' '));

/** "her brother | NAME" is kin, "Brother NAME" a monk. */
const KIN = new Set('father sister brother'.split(' '));

/** Whether a word beside a name is a title. */
export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && TITLES.has(token.lower) && !(KIN.has(token.lower) && !isCapital(token.text));

/**
 * Whether what a name seems to open with is a noun for its bearer, with a capital since it opens the sentence.
 * @example "Passenger | NAME NAME", "Mother-of-two | NAME NAME"
 */
export function opensWithNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const [noun, first] = [tokens[from], tokens[from + 1]];
  if (!noun || !first || to - from < 3 || !isCapital(first.text)) return false;
  if (firstNameGender(fold(noun.text)) !== null || firstNameGender(fold(first.text)) === null) return false;
  return isPersonNoun(noun.lower.split('-')[0] ?? '') || /(?:man|woman|person)$/.test(noun.lower);
}

/** Where a name ends before the letters behind it: "NAME NAME | QC". */
export function withoutHonours(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && HONOURS.has((tokens[end - 1]?.lower ?? '').replaceAll('.', ''))) end--;
  return end;
}
