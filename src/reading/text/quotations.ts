import type { Span } from '../article.js';
import {
  canOpen,
  closes,
  closesByPlace,
  findMarks,
  type Mark,
  opensAnew,
  opensParagraph,
} from './quotation-marks.js';
import type { Writing } from './writing.js';

/** A stretch in quotation marks, both marks included where both are there. */
export interface Quotation extends Span {
  /** `open`: the paragraph ends inside the quotation because the next paragraph goes on with it; `unclosed`: an error. */
  ending: 'closed' | 'open' | 'unclosed';
  /** Length of the opening and of the closing mark in UTF-16 units; 0 where a mark is missing. */
  marks: [opening: number, closing: number];
}

/**
 * The quotations of one paragraph, in order; none overlap, and those within another belong to it. The marks of the
 * language count, typed ones of two characters too, and single ones where they cannot be apostrophes.
 * @param paragraph into `text`
 * @param next the paragraph that follows: where it opens with a mark, this one may leave its quotation open
 */
export function findQuotations(
  text: string,
  paragraph: Span,
  next: Span | undefined,
  { marks: kinds, speakerBehind }: Pick<Writing, 'marks' | 'speakerBehind'>,
): Quotation[] {
  const marks = findMarks(text, paragraph, next, kinds);
  const quotations: Quotation[] = [];
  if (marks.length === 0) return quotations;
  const lastCurly = marks.findLast(({ text: mark }) => mark === '”')?.at ?? -1;
  let opening: Mark | null = null;
  let hasInner = false;
  for (const mark of marks) {
    if (opening === null) {
      hasInner = false;
      if (canOpen(text, kinds, mark, paragraph)) opening = mark;
      continue;
    }
    // Careless typesetting opens with one kind of mark and closes with the other.
    const isMixed =
      (opening.text === '“' && mark.text === '"' && lastCurly < mark.at) ||
      (opening.text === '"' && mark.text === '”' && !hasInner);
    if (opening.text === '"' && (mark.text === '“' || mark.text === '”')) hasInner = mark.text === '“';
    if (isMixed || closes(kinds, opening, mark) || closesByPlace(text, opening, mark)) {
      quotations.push(quotation(opening, mark.at + mark.length, 'closed', mark.length));
      opening = null;
    } else if (mark.text === opening.text && opensAnew(kinds, mark)) {
      const end =
        speakerFollows(text, opening, mark.at, speakerBehind) ?? sentenceEnd(text, opening, mark.at);
      quotations.push(quotation(opening, end, 'unclosed', 0));
      opening = mark;
    }
  }
  if (opening) {
    const goesOn =
      next !== undefined && (opensParagraph(text, next.start) || text.startsWith(opening.text, next.start));
    const end = goesOn
      ? paragraph.end
      : (speakerFollows(text, opening, paragraph.end, speakerBehind) ?? paragraph.end);
    quotations.push(quotation(opening, end, goesOn ? 'open' : 'unclosed', 0));
  }
  return quotations.filter(({ start, end, marks: [first, last] }) => end - start > first + last);
}

function quotation(opening: Mark, end: number, ending: Quotation['ending'], closing: number): Quotation {
  return { start: opening.at, end, ending, marks: [opening.length, closing] };
}

/** How far an unclosed quotation is searched for its speaker, in characters. */
const FARTHEST_SPEAKER = 2000;

/** “We are ready, | the minister said: where a closing mark is missing, the words most likely end before their speaker. */
function speakerFollows(
  text: string,
  { at, length }: Mark,
  before: number,
  speakerBehind: RegExp | null,
): number | null {
  const start = at + length;
  const found = speakerBehind?.exec(text.slice(start, Math.min(before, start + FARTHEST_SPEAKER)));
  return found && found.index > 1 ? start + found.index : null;
}

/** Where an unclosed quotation most likely ended before the next one opens: its last full stop, else right there. */
function sentenceEnd(text: string, opening: Mark, before: number): number {
  for (let at = before; at > opening.at + opening.length + 1; at--) {
    if (/[.!?]/.test(text.charAt(at - 1))) return at;
  }
  return before;
}
