import { UNDECOMPOSED } from '../../reading/fold.js';
import type { Token } from './tokens.js';

/** Words that others make once their apostrophe is left out: “we’re” is no “were”. */
const OTHERS_WITHOUT_APOSTROPHE = new Set(
  `well ill shed wed hell shell were whore
  quelle quelles quels deux la les ma ta sa ses mes tes non dune mont lavoir loro lora luna dora cera`.split(
    /\s+/,
  ),
);

/** Points that tell vowels and that print leaves out as often; the stress that Russian dictionaries set. */
const OPTIONAL_MARKS = /[\u0591-\u05c7\u064b-\u0652\u0670\u0640]|(?<=[аеиоуыэюяєіїѣ])\u0301/giu;

/** Letters with a mark that a keyboard without them leaves out. */
const MARKED = /[\p{Script=Latin}\p{Script=Greek}]\p{M}+|[ıøđðłßæœþ]/u;

/**
 * A word as it is told from others: lower case but for a capital I, which may stand for two letters, with its marks and
 * apostrophes, and with е for ё, as Russian prints it.
 */
export function exactWord(typed: string): string {
  if (/^[a-z]+$/.test(typed)) return typed;
  return typed
    .normalize('NFC')
    .replace(OPTIONAL_MARKS, '')
    .replaceAll('İ', 'i')
    .replace(/[^I]+/g, (letters) => letters.toLowerCase())
    .replaceAll('ё', 'е')
    .replace(/['’ʼ‘`´]/g, "'")
    .replaceAll('.', '');
}

/** Whether a word has marks that a keyboard without them leaves out. */
export const isMarked = ({ exact }: Pick<Token, 'exact'>): boolean =>
  !/^[a-z\d']*$/i.test(exact) && MARKED.test(exact.normalize('NFD'));

const isInFigures = (exact: string) => !/^\p{L}/u.test(exact);

/**
 * Whether a word is the article's, however carelessly it is typed: in other case, without its apostrophe where that makes
 * no other word, a number in figures or not, and, where marks tell nothing, without them.
 */
export function isSameWord(
  claimed: Pick<Token, 'folded' | 'exact'>,
  found: Pick<Token, 'folded' | 'exact'>,
  marksTellNothing: () => boolean,
): boolean {
  if (claimed.folded !== found.folded) return false;
  if (claimed.exact === found.exact) return true;
  if (isInFigures(claimed.exact) || isInFigures(found.exact)) return true;
  const [a, b] = withoutApostrophes(claimed.exact, found.exact);
  return haveSameLetters(a, b) || (marksTellNothing() && haveSameLetters(unmarked(a), unmarked(b)));
}

/** Both without their apostrophes, unless one that the other lacks makes it another word. */
function withoutApostrophes(a: string, b: string): [string, string] {
  const plain = (word: string) => word.replaceAll("'", '');
  const makesAnother =
    a.includes("'") !== b.includes("'") && OTHERS_WITHOUT_APOSTROPHE.has(plain(a).toLowerCase());
  return makesAnother ? [a, b] : [plain(a), plain(b)];
}

/** A capital I is that of "i" as well as that of the Turkish "ı". */
const haveSameLetters = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].every((letter, at) => letter === b[at] || isCapitalOf(letter, b[at]) || isCapitalOf(b[at], letter));

const isCapitalOf = (capital: string | undefined, letter: string | undefined) =>
  capital === 'I' && (letter === 'i' || letter === 'ı');

/** Without the marks of Latin and Greek letters; those of others make another letter. */
const unmarked = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ıøđðłßæœþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
