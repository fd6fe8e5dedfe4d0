import type { Paragraph, Reading, Span, Statement } from './article.js';
import { writingOf } from './languages/packs.js';
import { findParagraphs } from './text/paragraphs.js';
import { findQuotations, type Quotation } from './text/quotations.js';
import { findSentences, toSpans } from './text/sentences.js';
import { tokenize } from './text/tokens.js';

/**
 * Reads a text without looking for who speaks in it: what stands in quotation marks is quoted, and it is unclear by whom.
 * It takes a time in proportion to the text's length.
 * @param text any string; offsets in the result are UTF-16 units into it, end exclusive
 * @param unread why speakers are not looked for
 * @param language of the text, a BCP 47 tag
 */
export function readWithoutSpeakers(
  text: string,
  unread: NonNullable<Reading['unread']>,
  language: string,
): Reading {
  const writing = writingOf(language);
  const spans = findParagraphs(text);
  const paragraphs: Paragraph[] = [];
  const statements: Statement[] = [];
  for (const [index, span] of spans.entries()) {
    const quotations = findQuotations(text, span, spans[index + 1], writing);
    const tokens = tokenize(text, span, quotations, writing);
    const sentences = toSpans(text, tokens, findSentences(tokens, writing), writing);
    paragraphs.push({ ...span, sentences });
    statements.push(...quotations.filter((quotation) => isSpeech(text, quotation)).map(saidBySomebody));
  }
  return {
    paragraphs: fewer(paragraphs),
    statements: statements.slice(0, MOST),
    speakers: [],
    warnings: [],
    unread,
  };
}

/** A text of more is not made to be read: a list of single words, or noise. */
const MOST = 10_000;

/** Several are joined to one where there are too many. */
function fewer(paragraphs: readonly Paragraph[]): Paragraph[] {
  const size = Math.max(1, Math.ceil(paragraphs.length / MOST));
  return paragraphs.flatMap(({ start }, at) => {
    if (at % size !== 0) return [];
    const joined = paragraphs.slice(at, at + size);
    const sentences = joined.flatMap((paragraph) => paragraph.sentences);
    return { start, end: joined.at(-1)?.end ?? start, sentences };
  });
}

/** A single word in quotation marks is a name or a term. Languages that are written without spaces have no words to count. */
function isSpeech(text: string, { start, end, marks: [opening, closing] }: Quotation): boolean {
  const inside = text.slice(start + opening, end - closing).trim();
  return /\S\s+\S/u.test(inside) || (UNSPACED.test(inside) && inside.length >= SHORTEST_UNSPACED);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SHORTEST_UNSPACED = 7;

/** What stands in quotation marks where nobody is made out who says it. */
export const saidBySomebody = ({ start, end }: Span): Statement => ({
  start,
  end,
  kind: 'quoted',
  speaker: null,
  guess: null,
  confidence: 0,
  mention: null,
  cue: null,
  rule: 'unclear-speaker',
});
