import { fold } from '../fold.js';
import { NAME_PARTICLES } from './name-particles.js';

/** Particles within a name, which are no part of what it is found by. */
const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'bint', 'las', 'los', 'y', 'e']);

/** "Jr." tells a son from his father. */
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/** The Arabic article in its forms, written on to the name: "Al-Mansour", "as-Sabah". */
const ARTICLE = /^(?:a[ldnrstz]|ash|el)[ -](?=\p{L}{2})/u;

const INITIALS = /^(?:\p{L}\.)+$/u;

/**
 * The words by which a name is found: folded, without particles and articles, a hyphenated word one word.
 * @example nameWords(['Khalid', 'bin', 'al-Mansour']) // ['khalid', 'mansour']
 */
export function nameWords(names: readonly string[]): string[] {
  const words = names
    .map((name) => fold(INITIALS.test(name) ? name.slice(0, 1) : name).replace(ARTICLE, ''))
    .filter((word) => word !== '');
  const found = words.filter((word) => !PARTICLES.has(word)).map((word) => word.replaceAll(' ', ''));
  return found.length > 0 ? found : words;
}

/**
 * Whether two names can be one person's: the same words, or those of one in the order of the other, initials and short
 * forms of the first name included.
 * @example "Ana Quispe" and "Ana Quispe Rojas", "J. Bello" and "John Bello", "Sandor Nagy" and "Nagy Sandor"
 */
export function canBeOne(known: readonly string[], words: readonly string[]): boolean {
  const [suffix, other] = [suffixOf(known), suffixOf(words)];
  if (suffix && other && suffix !== other) return false;
  const [long, short] =
    known.length >= words.length ? [bare(known), bare(words)] : [bare(words), bare(known)];
  if (short.length === 0) return false;
  if (short.length === 1) return long.includes(short[0] ?? '');
  if (!endsAlike(long, short))
    return long.length === short.length && long.every((word) => short.includes(word));
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isShortFor(word, long[at] ?? '', at === 0)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** The last words are the same, or the shorter name leaves the last of the longer out: "Ana Quispe (Rojas)". */
function endsAlike(long: readonly string[], short: readonly string[]): boolean {
  return long.at(-1) === short.at(-1) || short.every((word, index) => long[index] === word);
}

/** Initials, and short forms of a first name that begin as it does: "Ben" for "Benjamin". */
function isShortFor(word: string, whole: string, isFirst: boolean): boolean {
  if (word === whole) return true;
  const [less, more] = word.length < whole.length ? [word, whole] : [whole, word];
  return more.startsWith(less) && (less.length === 1 || (isFirst && less.length > 2));
}

const bare = (words: readonly string[]) => words.filter((word) => !SUFFIXES.has(word));

const suffixOf = (words: readonly string[]) => words.find((word) => SUFFIXES.has(word)) ?? null;
