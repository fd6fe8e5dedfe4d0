import type { Span } from '../article.js';
import type { Quotation } from './quotations.js';
import type { Writing } from './writing.js';

/**
 * A word, a number, a punctuation mark, or a whole quotation, which the sentence around it does not look into.
 * "Mr." and "U.S." are one token each; "’s" is a token of its own.
 */
export interface Token extends Span {
  kind: 'word' | 'punctuation' | 'quotation';
  text: string;
  /** In lower case, with straight apostrophes. Empty for a quotation. */
  lower: string;
  /** Undefined for a word or a mark; always there, since code runs faster over objects that are all made alike. */
  quotation: Quotation | undefined;
}

/** Opens with what most words are, letters before a space, which is found without the classes of Unicode. */
const WORD =
  /[A-Za-z]+(?= )|(?:\p{L}-)?(?:\p{L}\.){2,}|[$€£¥#@]?[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’&/]|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*%?|\.{2,}|-{2,}|\S/gu;

/** The tokens of one paragraph, in order. */
export function tokenize(
  text: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  writing: Pick<Writing, 'abbreviations' | 'clitic'>,
): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const quotation of quotations) {
    addWords(text, { start: at, end: quotation.start }, writing, tokens);
    tokens.push({
      kind: 'quotation',
      start: quotation.start,
      end: quotation.end,
      text: text.slice(quotation.start, quotation.end),
      lower: '',
      quotation,
    });
    at = quotation.end;
  }
  addWords(text, { start: at, end: paragraph.end }, writing, tokens);
  return tokens;
}

function addWords(
  text: string,
  { start, end }: Span,
  writing: Pick<Writing, 'abbreviations' | 'clitic'>,
  tokens: Token[],
): void {
  const words = text.slice(start, end);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(words); match; match = WORD.exec(words)) {
    const [word] = match;
    const from = start + match.index;
    const to = from + word.length;
    const previous = tokens.at(-1);
    if (word === '.' && previous?.end === from && isAbbreviation(previous, writing.abbreviations)) {
      previous.end = to;
      previous.text += '.';
      previous.lower += '.';
      continue;
    }
    const clitic = word.includes("'") || word.includes('’') ? writing.clitic?.exec(word) : null;
    if (clitic && clitic.index > 0) {
      tokens.push(token(text, from, from + clitic.index), token(text, from + clitic.index, to));
    } else tokens.push(token(text, from, to));
  }
}

function token(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return {
    kind: ASCII_WORD.test(word) || /[\p{L}\p{N}]/u.test(word) ? 'word' : 'punctuation',
    start,
    end,
    text: word,
    lower: word.includes('’') ? word.toLowerCase().replaceAll('’', "'") : word.toLowerCase(),
    quotation: undefined,
  };
}

/** Nearly every word, found without looking at the classes of Unicode. */
const ASCII_WORD = /^[\dA-Za-z]/;

/** "Mr", a single initial, or "U.S": the full stop after it is part of it. */
function isAbbreviation({ kind, text, lower }: Token, abbreviations: ReadonlySet<string>): boolean {
  if (kind !== 'word') return false;
  return (
    /^\p{Lu}$/u.test(text) || (isCapital(text) && abbreviations.has(lower.slice(lower.indexOf('-') + 1)))
  );
}

/** Whether a word has a capital as names have it: "Mansour", "al-Mansour", "d'Almeida". */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 128) return /^[\p{Lu}\p{Lt}]/u.test(text);
  return code >= 97 && code <= 122 && hasMarkEarly(text) && LOWER_CASE_ARTICLE.test(text);
}

/** Most words have none, and this is asked of every word many times. */
function hasMarkEarly(text: string): boolean {
  if (text.length < 4) return text.length === 3 && isApostrophe(text.charCodeAt(1));
  return isApostrophe(text.charCodeAt(1)) || text.charCodeAt(2) === 45 || text.charCodeAt(3) === 45;
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** Articles and particles that are written on to a name, in lower case. */
const LOWER_CASE_ARTICLE = /^(?:(?:a[ldnrstz]|ash|e[lnrstz]|ibn|bin|ben|de|la|le)-|[dl]['’])\p{Lu}/u;
