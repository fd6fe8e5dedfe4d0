import type { Span } from '../../reading/article.js';
import { writingOf } from '../../reading/read.js';
import { findQuotations, type Quotation } from '../../reading/text/quotations.js';

const END = /[.!?…]+(?=\s)|[。！？]|\n+/gu;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}|mr|mrs|ms|dr|sen|rep|gov|gen|prof|st|jr|vs|no|av|bkz|г|им)$/iu;

/** A message's language is not known: it is taken for English, which quotes with the marks of all languages. */
const WRITING = writingOf('en');

/** Stands for what is in quotation marks where only what is around it matters. */
const HIDDEN = '\u{E000}';

/** The quotations of a text; one that a line break only interrupts is one. */
export function quotationsOf(text: string): Quotation[] {
  return findQuotations(text, { start: 0, end: text.length }, undefined, WRITING);
}

/** The text with a sign in place of each character in quotation marks. */
export function withoutQuotations(text: string, quotations: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of quotations) {
    masked += text.slice(at, start) + HIDDEN.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** The sentences of a message; none ends inside of quotation marks. */
export function sentencesOf(text: string): Span[] {
  const masked = withoutQuotations(text, quotationsOf(text));
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const lead = /^\s*/.exec(masked.slice(start, end))?.[0].length ?? 0;
    const { length } = masked.slice(start, end).trimEnd();
    if (length > lead) sentences.push({ start: start + lead, end: start + length });
    start = end;
  };
  for (const { 0: mark, index } of masked.matchAll(END)) {
    if (mark === '.' && ABBREVIATION.test(masked.slice(Math.max(0, index - 6), index))) continue;
    add(index + mark.length);
  }
  add(masked.length);
  return sentences;
}
