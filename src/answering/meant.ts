import type { Match } from '../finding/match.js';
import type { Article, Span } from '../reading/article.js';

/** The words that are meant by a match: what is said in its best sentence, or where it is nobody's, the writer's part. */
export function meant({ article, sentence, statement }: Match): Span[] {
  if (!statement) return narrated(article, sentence);
  const start = Math.max(sentence.start, statement.start);
  const end = Math.min(sentence.end, statement.end);
  return [start < end ? { start, end } : sentence];
}

/** Whether anybody is heard in a stretch of text. */
export function speaksWithin({ statements }: Article, { start, end }: Span): boolean {
  return statements.some((statement) => statement.start < end && statement.end > start);
}

/**
 * The writer's part of a stretch of text: the words outside of every statement, without the punctuation that sets them
 * off from one.
 */
export function narrated({ text, statements }: Article, span: Span): Span[] {
  const parts: Span[] = [];
  let at = span.start;
  for (const { start, end } of statements.toSorted((a, b) => a.start - b.start)) {
    parts.push({ start: at, end: Math.min(start, span.end) });
    at = Math.max(at, Math.min(end, span.end));
  }
  parts.push({ start: at, end: span.end });
  return parts
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, Math.max(start, end))))
    .map((part) => (part.start === span.start ? part : afterPunctuation(text, part)))
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
}

function afterPunctuation(text: string, { start, end }: Span): Span {
  const [between] = /^[\s,;:.!?…–—-]*/u.exec(text.slice(start, end)) ?? [''];
  return { start: start + between.length, end };
}
