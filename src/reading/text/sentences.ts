import type { Span } from '../article.js';
import { datelineEnd } from './dateline.js';
import { lastInside } from './quotation-marks.js';
import type { Quotation } from './quotations.js';
import { isCapital, type Token, tokenize } from './tokens.js';
import type { Writing } from './writing.js';

/** Tokens `from` to `to`, end exclusive, of a paragraph. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A sentence of more tokens is no prose; cutting it there keeps the work for each sentence bounded. */
const LONGEST = 500;

const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '...', '....']);

/**
 * The sentences of one paragraph as ranges of tokens, without gaps. A quotation is never cut, and a sentence goes on
 * behind it where its speaker follows: “Are you ready?” the minister asked. A dateline is a range of its own.
 * @param saysWho whether the words from this token on tell whose the quotation before them is
 */
export function findSentences(
  tokens: readonly Token[],
  writing: Writing,
  saysWho: (token: number) => boolean = () => false,
): TokenRange[] {
  const dateline = datelineEnd(tokens, writing);
  const sentences = cut(tokens, dateline, writing, saysWho);
  return dateline > 0 ? [{ from: 0, to: dateline }, ...sentences] : sentences;
}

function cut(
  tokens: readonly Token[],
  start: number,
  writing: Writing,
  saysWho: (token: number) => boolean,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = start;
  for (let at = start; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!next || (at - from < LONGEST && !isEnd(tokens, at, next, writing)) || isClosingBracket(next))
      continue;
    if (tokens[at]?.kind === 'quotation' && saysWho(at + 1)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function isEnd(tokens: readonly Token[], at: number, next: Token, writing: Writing): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'word') return endsWithAbbreviation(token, next, writing);
  if (token.kind === 'quotation') {
    return next.kind !== 'punctuation' && opensSentence(next) && endsSentence(token.text);
  }
  if (isClosingBracket(token)) {
    const before = tokens[at - 1];
    return before !== undefined && TERMINALS.has(before.text) && opensSentence(next);
  }
  return TERMINALS.has(token.text) && !TERMINALS.has(next.text) && opensSentence(next);
}

const opensSentence = ({ kind, text }: Token) => kind !== 'word' || !/^\p{Ll}/u.test(text);

/** "…in the U.S. The minister": an abbreviation of letters before a word that only a sentence opens with. */
function endsWithAbbreviation(token: Token, next: Token, { endings, openers }: Writing): boolean {
  if (!token.text.endsWith('.')) return false;
  if (!/^(?:\p{L}\.)+$/u.test(token.text) && !endings.has(token.lower)) return false;
  return isCapital(next.text) && openers.has(next.lower);
}

const isClosingBracket = ({ text }: Token) => text === ')' || text === ']';

const endsSentence = (quotation: string) => /[.!?…。！？]/.test(lastInside(quotation));

/**
 * Sentences as spans that tile the paragraph's words; a dateline belongs to the sentence behind it. A sentence that
 * ends in a quotation of several sentences is parted at each of them; where the speaker follows behind the quotation,
 * it stays whole.
 */
export function toSpans(
  text: string,
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
  writing: Writing,
): Span[] {
  const spans: Span[] = [];
  let isAfterDateline = sentences.length > 1 && datelineEnd(tokens, writing) > 0;
  for (const { from, to } of isAfterDateline ? sentences.slice(1) : sentences) {
    const first = tokens[isAfterDateline ? 0 : from];
    const last = tokens[to - 1];
    isAfterDateline = false;
    if (!first || !last) continue;
    let { start } = first;
    for (const next of last.quotation ? startsWithin(text, last, last.quotation, writing) : []) {
      if (next <= last.start + 1) continue;
      spans.push({ start, end: endBefore(text, next, start) });
      start = next;
    }
    spans.push({ start, end: endBefore(text, last.end, start) });
  }
  return spans;
}

/** Where the sentences within a quotation start. */
function startsWithin(
  text: string,
  { start, end }: Token,
  { marks: [opening, closing] }: Quotation,
  writing: Writing,
): number[] {
  const inner = tokenize(text, { start: start + opening, end: end - closing }, [], writing);
  return cut(inner, 0, writing, () => false).flatMap(({ from }) => inner[from]?.start ?? []);
}

function endBefore(text: string, next: number, start: number): number {
  return start + text.slice(start, next).trimEnd().length;
}
