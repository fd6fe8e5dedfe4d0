import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { DETERMINERS, PREPOSITIONS, THING_WORDS, TIMES, TITLES, TWO_WORD_PLACES } from '../lexicon/words.js';
import { nounPhraseAfter } from './noun-phrase-after.js';

/**
 * A role together with the name that follows it between commas; any other phrase as it is.
 * @param role a noun phrase
 * @param ceiling the name and the comma behind it stand before this token, or the name ends here
 * @example "| the minister of trade |, NAME NAME, said" gives "the minister of trade, NAME NAME"
 */
export function withApposedName(tokens: readonly Token[], role: TokenRange, ceiling: number): TokenRange {
  if (role.to >= ceiling || tokens[role.to]?.text !== ',' || !isRole(tokens, role)) return role;
  const name = nounPhraseAfter(tokens, role.to + 1, ceiling);
  if (!name || name.from !== role.to + 1 || !isName(tokens, name)) return role;
  const next = name.to < ceiling ? tokens[name.to] : undefined;
  const isParted = next === undefined || /^(?:[,.;:!?)—–-]|--)$/.test(next.text);
  return isParted && !(endsInPlace(tokens, role) && isPlace(tokens, name))
    ? { from: role.from, to: name.to }
    : role;
}

/** "the minister", "his aide", "one of them", "the union's lawyer", not a name with its titles. */
function isRole(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (!first || to - from < 2) return false;
  if (DETERMINERS.has(first.lower) || !isCapital(first.text)) return true;
  // "Chairman of the forum, NAME"
  if (TITLES.has(first.lower) && tokens[from + 1]?.lower === 'of') return true;
  return tokens.slice(from, to).some(({ lower }) => lower === "'s");
}

function isName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  return (
    first !== undefined &&
    isCapital(first.text) &&
    isCapital(tokens[to - 1]?.text ?? '') &&
    tokens
      .slice(from, to)
      .every(({ lower }) => !DETERMINERS.has(lower) && !TIMES.has(lower) && lower !== "'s")
  );
}

/** "the mayor of Springfield", "a farmer from the capital": what stands behind the comma may be where that is. */
function endsInPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  if (!last || TITLES.has(last.lower) || THING_WORDS.has(last.lower)) return false;
  return tokens.slice(from + 1, to - 1).some(({ lower }) => PREPOSITIONS.has(lower));
}

function isPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    words.length < 2 || words.some((word) => THING_WORDS.has(word)) || TWO_WORD_PLACES.has(words.join(' '))
  );
}
