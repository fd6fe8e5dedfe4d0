import type { Span } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';

/** A word, a number, or a sign that is read aloud; `start` and `end` are UTF-16 units into the text it is of. */
export interface Token extends Span {
  /** What is compared: lower case, without accents and apostrophes; a number in figures. */
  folded: string;
}

/**
 * One alternative a kind: initials with full stops ("U.N."), a word whose first letter was put in brackets ("[W]e"), "per cent", numbers ("1,200.5"), a character of a script
 * that writes without spaces, any other run of letters and digits with apostrophes inside, a sign that is read aloud,
 * and the minus of a number.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\[\p{L}\][\p{L}\p{M}]+|\bper\s+cent\b|\p{N}+(?:[.,]\p{N}+)+(?!\p{L})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´][\p{L}\p{M}\p{N}]+)*|[%‰$€£¥₺₽₸°]|(?<![\p{L}\p{N}])[-−](?=\p{N})/giu;

/** Numbers up to twelve and the tens, as they are written out; "one" is more often no number. */
const WRITTEN_OUT = new Map(
  `zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
  fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70
  eighty:80 ninety:90`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [word = '', figure = ''] = pair.split(':');
      return [word, figure];
    }),
);

const SIGNS = new Map([
  ['%', 'percent'],
  ['‰', 'permille'],
  ['−', '-'],
]);

/** What is known of words is kept; beyond this many they are likely noise and the memory starts anew. */
const MOST_KEPT = 50_000;
const known = new Map<string, string>();

/** The tokens of a stretch of text, in order. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (const { 0: typed, index } of text.slice(start, end).matchAll(TOKEN)) {
    const folded = foldToken(typed);
    if (folded !== '') tokens.push({ start: start + index, end: start + index + typed.length, folded });
  }
  return tokens;
}

function foldToken(typed: string): string {
  const before = known.get(typed);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const folded = makeFolded(typed);
  // The same word without the text that it was cut from, which would stay in memory as long as the word does.
  known.set(Buffer.from(typed, 'utf16le').toString('utf16le'), folded);
  return folded;
}

function makeFolded(typed: string): string {
  if (/^[\p{N}]/u.test(typed) && /[.,]/.test(typed)) return typed.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  if (/^per\s/i.test(typed)) return 'percent';
  const folded = fold(typed).replaceAll(' ', '');
  if (folded === '') return SIGNS.get(typed) ?? typed;
  if (folded === '1') return 'one';
  return WRITTEN_OUT.get(folded) ?? folded;
}

/** Whether a token tells a number, or what is counted in. */
export const isNumber = (folded: string): boolean => /^(?:\p{N}|[-$€£¥₺₽₸°]$|permille$)/u.test(folded);
