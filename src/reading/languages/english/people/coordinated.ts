import { fold } from '../../../fold.js';
import type { Designation } from '../../../people/designation.js';
import { firstNameGender } from '../../../people/first-names.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import { THING_WORDS } from '../lexicon/words.js';
import { designate } from './designate.js';

/**
 * The names of two people who are named together; null where the phrase names one, or a thing with "and" in its name.
 * @example "Foreign Minister NAME NAME and NAME NAME" gives both names
 */
export function coordinated(tokens: readonly Token[], phrase: TokenRange): Designation[] | null {
  const link = linkIn(tokens, phrase);
  if (link < 0) return null;
  const left = designate(tokens, { from: phrase.from, to: link });
  const right = designate(tokens, { from: link + 1, to: phrase.to });
  return isPerson(left) && isPerson(right) ? [left, right] : null;
}

function linkIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < to - 1 && tokens[at]?.text !== ',' && tokens[at]?.text !== '('; at++) {
    if (tokens[at]?.lower === 'and') return at;
  }
  return -1;
}

function isPerson({ names, titles }: Designation): boolean {
  if (names.length === 0 || names.some((word) => THING_WORDS.has(word.toLowerCase()))) return false;
  return titles.length > 0 || (names.length > 1 && firstNameGender(fold(names[0] ?? '')) !== null);
}
