import { once } from '../../once.js';
import type { Span } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';
import { exactWord } from './same-word.js';
import { ABOVE_TWENTY, tensAndUnits, writtenOut } from './written-out.js';

/** A word, a number, or a sign that is read aloud; `start` and `end` are UTF-16 units into the text it is of. */
export interface Token extends Span {
  /** By what it is found: lower case, without accents and apostrophes; a number in figures. */
  folded: string;
  /** What tells it from other words that are found by the same: with its accents and apostrophes. */
  exact: string;
}

export const UNSEEN = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`;
const WITHOUT_SPACES = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const LETTER = String.raw`[\p{L}--${WITHOUT_SPACES}]`;
const PART_OF_WORD = String.raw`[[\p{L}\p{M}\p{N}]--${WITHOUT_SPACES}]`;
const APOSTROPHE = `['’ʼ‘\`´]`;

/** One alternative a kind. */
const KINDS = [
  // Initials with full stops: “U.N.”, “E.U.’s”.
  String.raw`(?:\p{L}\.){2,}(?:${APOSTROPHE}\p{L}+)?`,
  // A word whose first letter was put in brackets: “[W]e”.
  String.raw`\[${LETTER}\]${PART_OF_WORD}+`,
  // Words that are written in two.
  String.raw`\b[Pp][Ee][Rr]\s+[Cc][Ee][Nn][Tt]\b|\b[Cc][Aa][Nn]\s+[Nn][Oo][Tt]\b|\b[Nn][Oo][\s\-]+[Oo][Nn][Ee]\b`,
  // Numbers above twenty: “twenty-five”, “двадцать пять”.
  ABOVE_TWENTY,
  // Numbers: “1,200.5”, “5 000”, “.5”; two of them that signs join are one: “5–6”, “1/2”, “3:1”; an ordinal.
  String.raw`(?:(?<![\p{L}\p{N}.])\.)?(?:\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{N})|\p{N}+)(?:[.,]\p{N}+)*(?:[\-‐‑‒–—−\/⁄:xх×]\p{N}+(?:[.,]\p{N}+)*)*(?:(?:st|nd|rd|th)(?!\p{L}))?`,
  // A character of a script that writes without spaces.
  String.raw`${WITHOUT_SPACES}\p{M}*`,
  // Any other run of letters and digits with apostrophes, or what nobody sees, inside.
  `${LETTER}${PART_OF_WORD}*(?:(?:${APOSTROPHE}|[${UNSEEN}]+)${PART_OF_WORD}+)*`,
  // Signs that are read aloud, and those that cross something out.
  String.raw`[%‰°&′″❌🚫⛔❎✖✗✘]|\p{Sc}|[\p{Sm}--[\|~<>¬⁄]]|[~<>](?=\s?\p{N})|(?<=\p{L})#`,
  // The minus of a number.
  String.raw`(?<![\p{L}\p{N}])[\-‒–—](?=\p{N}|\.\p{N})`,
];
const TOKEN = once(() => new RegExp(KINDS.join('|'), 'gv'));

const SIGNS = new Map([
  ['%', 'percent'],
  ['‰', 'permille'],
  ['&', 'and'],
]);

const OF_TWO_WORDS = new Map([
  ['per cent', 'percent'],
  ['can not', 'cannot'],
  ['no one', 'noone'],
]);

interface Word {
  folded: string;
  exact: string;
}

/** What is known of words is kept; beyond this many they are likely noise and the memory starts anew. */
const MOST_KEPT = 50_000;
const known = new Map<string, Word>();

/** The tokens of a stretch of text, in order. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (const { 0: typed, index } of text.slice(start, end).matchAll(TOKEN())) {
    const { folded, exact } = wordOf(typed);
    tokens.push({ start: start + index, end: start + index + typed.length, folded, exact });
  }
  return tokens;
}

function wordOf(typed: string): Word {
  const before = known.get(typed);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const word = makeWord(typed);
  // The same word without the text that it was cut from, which would stay in memory as long as the word does.
  known.set(Buffer.from(typed, 'utf16le').toString('utf16le'), word);
  return word;
}

const NOT_READ = new RegExp(String.raw`[[\]${UNSEEN}]`, 'g');

function makeWord(typed: string): Word {
  if (/^\.?\p{N}/u.test(typed)) return asIs(figures(typed));
  if (/^[-‒–—−]$/.test(typed)) return asIs('-');
  const seen = typed
    .replace(NOT_READ, '')
    // Of which the compatible form of one is a space and a mark.
    .replace(/['’ʼ‘`´]/g, "'")
    .normalize('NFKC');
  const parts = /[\s‐‑-]/.test(typed) ? seen.split(/[\s‐‑-]+/) : [];
  if (parts.length === 2) {
    const together = OF_TWO_WORDS.get(parts.join(' ').toLowerCase());
    return together
      ? asIs(together)
      : { folded: tensAndUnits(parts.map(fold)), exact: exactWord(parts.join(' ')) };
  }
  const exact = exactWord(seen);
  const folded = fold(seen).replaceAll(' ', '');
  if (folded === '') return { folded: SIGNS.get(seen) ?? seen, exact: seen };
  return { folded: writtenOut(folded) ?? folded, exact };
}

const asIs = (word: string): Word => ({ folded: word, exact: word });

/** A number as it is compared: plain digits, without what groups them, and one kind of dash, slash and cross. */
function figures(typed: string): string {
  const plain = typed
    // “5²” is not 52.
    .replace(/[^⁰¹²³⁴-⁹¼-¾⅐-⅞]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/^[¼-¾⅐-⅞]$/u, (fraction) => fraction.normalize('NFKC'))
    .replace(/\s/g, '')
    .replace(/(?<![\p{N}.]),?(\p{N}{1,3}(?:,\p{N}{3})+)(?!\p{N})/gu, (grouped) => grouped.replaceAll(',', ''))
    .replace(/[‐‑‒–—−]/g, '-')
    .replaceAll('⁄', '/')
    .replace(/[xх]/g, '×')
    .replace(/^\./, '0.')
    .replace(/(?:st|nd|rd|th)$/, 'th');
  return plain === '1' ? 'one' : plain;
}

const COUNTED_IN = new Set(
  `minus eksi минус hundred hundreds thousand thousands million millions billion billions trillion trillions percent permille
  bin milyon milyar trilyon yuzde тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов
  триллион триллиона триллионов процент процента процентов 十 百 千 万 亿 萬 億 - ° + ± × ÷ < > ≤ ≥ ~ ≈ ′ ″`.split(
    /\s+/,
  ),
);

/** Whether a token tells a number, or what is counted in. */
export const isNumber = (folded: string): boolean =>
  /^(?:\p{N}|\p{Sc})/u.test(folded) || COUNTED_IN.has(folded);
