import type { Span } from '../../reading/article.js';

/** Marks that end a sentence in any script, with what may close around them. */
const ENDED = /[\p{Sentence_Terminal}:;]["'’”“»«›‹」』）)\]\p{Pf}\p{Pe}\p{Emoji_Presentation}\s]*$/u;

/** An ellipsis, or words that lead on to the rest. */
const LEADS_ON =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\b(?:read|see|show) more|continue reading|read the (?:full|whole|rest of the) (?:story|article)|read on)[\s.…>»→)\]]*$/iu;

/** Scripts that end sentences with a space. */
const WITHOUT_MARKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\s*$/u;

/** What ends in brackets, in quotation marks or with an address, or parts the text from what comes after it. */
const CLOSED =
  /(?:["”’»›」』）)\]]|\S["']|\bhttps?:\/\/\S+|\bwww\.\S+)\s*$|^\P{L}+$|^\W*(?:ends?|fin|ende|son|конец|完)\W*$/iu;

/** What no sentence ends with. */
const UNENDED =
  /[,–—-]\s*$|(?<![\p{L}\p{M}])(?:and|or|but|the|an?|of|to|in|on|at|for|with|by|from|that|which|who|as|is|was|were|are|has|have|had|said|und|oder|der|die|das|et|ou|de|la|les?|el|y|и|а|но|в|на|что|ve)\s*$/iu;

/** A line of so many UTF-16 units is a signature, a thank-you or an item of a list. */
const SHORT_LINE = 40;

const FOOTNOTES = /(?:\s*\[\d{1,3}\])+\s*$/;
const ENDS_WITHIN = /[\p{Sentence_Terminal}][\s"'”’»)]/u;

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
  const end = text.slice(start, last.end).replace(FOOTNOTES, '');
  const isWhole =
    !LEADS_ON.test(end) &&
    (ENDED.test(end) ||
      WITHOUT_MARKS.test(end) ||
      CLOSED.test(end) ||
      (!UNENDED.test(end) && isLine(text, last, paragraphs.at(-2))));
  return isWhole ? null : { start: wordStart(text, start, last), end: last.end };
}

/** Whether a paragraph needs no mark at its end: it is short, or in a list whose items have none. */
function isLine(text: string, last: Span, before: Span | undefined): boolean {
  const words = text.slice(last.start, last.end);
  if (ENDS_WITHIN.test(words)) return false;
  return (
    words.length <= SHORT_LINE || (before !== undefined && !ENDED.test(text.slice(before.start, before.end)))
  );
}

/** The start of the first whole word, so that no word and no character is shown in halves. */
function wordStart(text: string, start: number, { start: first, end }: Span): number {
  if (start === first) return start;
  const space = text.slice(start, end).search(/\s\S/);
  return space < 0 ? first : start + space + 1;
}
