import type { Span } from '../../reading/article.js';

/** Marks that end a sentence in any script, with what may close around them. */
const ENDED = /[\p{Sentence_Terminal}:;]["'’”“»«›‹」』）)\]\p{Pf}\p{Pe}\p{Emoji_Presentation}\s]*$/u;

/** An ellipsis, or words that lead on to the rest. */
const LEADS_ON =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\b(?:read|see|show) more|continue reading|read the (?:full|whole|rest of the) (?:story|article)|read on)[\s.…>»→)\]]*$/iu;

/** Scripts that end sentences with a space. */
const WITHOUT_MARKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\s*$/u;

/** How much of the end is looked at and shown, in UTF-16 units. */
const LOOKED_AT = 60;

/**
 * The last words of a text that looks as if its end were missing: it ends in the middle of a sentence, with an ellipsis,
 * or with words such as "read more". Null where it looks whole.
 */
export function cutEnd(text: string, paragraphs: readonly Span[]): Span | null {
  const last = paragraphs.at(-1);
  if (!last) return null;
  const start = Math.max(last.start, last.end - LOOKED_AT);
  const end = text.slice(start, last.end);
  const isWhole = !LEADS_ON.test(end) && (ENDED.test(end) || WITHOUT_MARKS.test(end));
  return isWhole ? null : { start: wordStart(text, start, last), end: last.end };
}

/** The start of the first whole word, so that no word and no character is shown in halves. */
function wordStart(text: string, start: number, { start: first, end }: Span): number {
  if (start === first) return start;
  const space = text.slice(start, end).search(/\s\S/);
  return space < 0 ? first : start + space + 1;
}
