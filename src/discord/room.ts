import type { Span } from '../reading/article.js';
import { escapeMarkdown } from './escape.js';

/**
 * What a message's text may cost in all, in characters. Discord allows 4,000, and answers HTTP 500 to messages over
 * about 10 KB; the rest is left for what is not text.
 */
export const ROOM = 3_700;

/** Bytes of UTF-8 that cost as much as a character: 4,000 of these with the buttons stay below 10 KB. */
const BYTES_A_CHARACTER = 2;

/** What Markdown costs of a message's room, in characters. */
export function cost(markdown: string): number {
  return Math.max(markdown.length, Math.ceil(Buffer.byteLength(markdown) / BYTES_A_CHARACTER));
}

/**
 * As many whole sentences of a stretch of text as fit, `kept` first, then what follows it, then what precedes it.
 * Where even `kept` does not fit, its first words.
 * @param sentences of the stretch, in order; others are passed over
 */
export function excerpt(
  text: string,
  sentences: readonly Span[],
  { within, kept }: { within: Span; kept: Span },
  fits: (span: Span) => boolean,
): Span {
  if (fits(within)) return within;
  if (!fits(kept)) return firstWords(text, kept, ROOM, fits);
  let { start, end } = kept;
  for (const after of sentences.filter(
    (sentence) => sentence.start >= kept.end && sentence.end <= within.end,
  )) {
    if (!fits({ start, end: after.end })) break;
    end = after.end;
  }
  for (const before of sentences
    .filter((sentence) => sentence.end <= kept.start && sentence.start >= within.start)
    .reverse()) {
    if (!fits({ start: before.start, end })) break;
    start = before.start;
  }
  return { start, end };
}

/** A name or title as Markdown, cut after a word where it costs more than its room. */
export function clip(text: string, room: number): string {
  const fits = ({ start, end }: Span) => cost(escapeMarkdown(text.slice(start, end))) < room;
  const all = { start: 0, end: text.length };
  if (fits(all)) return escapeMarkdown(text);
  return `${escapeMarkdown(text.slice(0, firstWords(text, all, room, fits).end))}…`;
}

/** @param most no more UTF-16 units can fit, since each costs a character at least */
function firstWords(text: string, span: Span, most: number, fits: (span: Span) => boolean): Span {
  const tried = text.slice(span.start, Math.min(span.end, span.start + most));
  for (const granularity of ['word', 'grapheme'] as const) {
    const ends = [...new Intl.Segmenter('en', { granularity }).segment(tried)].map(
      ({ index }) => span.start + index,
    );
    const end = lastFitting(ends, (candidate) => fits({ start: span.start, end: candidate }));
    if (end > span.start) return { start: span.start, end: trimmedEnd(text, span.start, end) };
  }
  return { start: span.start, end: span.start };
}

/** The last of ascending ends that fits, by bisection; the first where none does. */
function lastFitting(ends: readonly number[], fits: (end: number) => boolean): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(ends[middle] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return ends[low] ?? 0;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
