import type { Span } from '../article.js';

/** A stretch in quotation marks, both marks included where both are there. */
export interface Quotation extends Span {
  /** `open`: the paragraph ends inside the quotation because the next paragraph goes on with it; `unclosed`: an error. */
  ending: 'closed' | 'open' | 'unclosed';
  /** Length of the opening and of the closing mark in UTF-16 units; 0 where a mark is missing. */
  marks: [opening: number, closing: number];
}

/** Closing marks by opening mark. Low and Polish marks close with either curly mark. */
const CLOSING: Record<string, string> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '‟': '”',
};

const DOUBLE_MARKS = new Set('"“”„«»「」『』‟');
const MARKS = new Set([...DOUBLE_MARKS, ..."'‘’`"]);

interface Mark {
  at: number;
  length: number;
  text: string;
}

/**
 * The quotations of one paragraph, in order; none overlap, and those within another belong to it. Curly, straight,
 * low, angle and doubled single marks count, and single marks where they cannot be apostrophes.
 * @param paragraph into `text`
 * @param next the paragraph that follows: where it opens with a mark, this one may leave its quotation open
 */
export function findQuotations(text: string, paragraph: Span, next: Span | undefined): Quotation[] {
  const marks = findMarks(text, paragraph);
  const quotations: Quotation[] = [];
  const lastCurly = marks.findLast(({ text: mark }) => mark === '”')?.at ?? -1;
  let opening: Mark | null = null;
  let hasInner = false;
  for (const mark of marks) {
    if (opening === null) {
      hasInner = false;
      if (canOpen(text, mark, paragraph)) opening = mark;
      continue;
    }
    // Careless typesetting opens with one kind of mark and closes with the other.
    const isMixed =
      (opening.text === '“' &&
        mark.text === '"' &&
        (lastCurly < mark.at || endsSpeech(text, mark, paragraph))) ||
      (opening.text === '“' && mark.text === '“' && endsSpeech(text, mark, paragraph)) ||
      (opening.text === '"' && mark.text === '”' && !hasInner);
    if (opening.text === '"' && (mark.text === '“' || mark.text === '”')) hasInner = mark.text === '“';
    if (isMixed || closes(opening, mark)) {
      quotations.push(quotation(opening, mark.at + mark.length, 'closed', mark.length));
      opening = null;
    } else if (mark.text === opening.text && CLOSING[mark.text]) {
      quotations.push(quotation(opening, sentenceEnd(text, opening, mark.at), 'unclosed', 0));
      opening = mark;
    }
  }
  if (opening) {
    const goesOn = next !== undefined && isOpeningMark(text, next.start);
    quotations.push(quotation(opening, paragraph.end, goesOn ? 'open' : 'unclosed', 0));
  }
  return quotations.filter(({ start, end, marks: [first, last] }) => end - start > first + last);
}

/** Whether a quotation mark of any kind stands here. */
function isOpeningMark(text: string, at: number): boolean {
  return /^(?:["“„«「『‟‘]|''|``)/.test(text.slice(at, at + 2));
}

function quotation(opening: Mark, end: number, ending: Quotation['ending'], closing: number): Quotation {
  return { start: opening.at, end, ending, marks: [opening.length, closing] };
}

function closes(opening: Mark, mark: Mark): boolean {
  const closing = CLOSING[opening.text] ?? closingOf(opening.text);
  return closing.includes(mark.text);
}

const closingOf = (opening: string) => (opening === '``' ? "''" : opening === '‘' ? '’' : opening);

/** Curly closing marks open nothing, and a straight mark after a figure is inches: 6'2". */
function canOpen(text: string, { at, length, text: mark }: Mark, paragraph: Span): boolean {
  if (mark === '”')
    return isWordBoundary(text, at - 1, paragraph) && !isWordBoundary(text, at + 1, paragraph);
  if (mark === '»' || mark === '」' || mark === '』' || mark === '’') return false;
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + length < paragraph.end ? text.charAt(at + length) : ' ';
  return mark === '"' ? !(/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}$]/u.test(after)) : true;
}

/** Whether white space or the paragraph's edge is here: a closing mark after it and before a word stands for an opening one. */
const isWordBoundary = (text: string, at: number, { start, end }: Span) =>
  at < start || at >= end || /[\s([]/.test(text.charAt(at));

/** After a comma or a full stop and before white space, a mark closes, whatever its shape: “Not yet," she said. */
function endsSpeech(text: string, { at }: Mark, paragraph: Span): boolean {
  return /[,.!?…]/.test(text.charAt(at - 1)) && isWordBoundary(text, at + 1, paragraph);
}

/** Where an unclosed quotation most likely ended before the next one opens: its last full stop, else right there. */
function sentenceEnd(text: string, opening: Mark, before: number): number {
  for (let at = before; at > opening.at + opening.length + 1; at--) {
    if (/[.!?]/.test(text.charAt(at - 1))) return at;
  }
  return before;
}

function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const singles = findSingles(text, { start, end });
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (!MARKS.has(character)) continue;
    const pair = character + text.charAt(at + 1);
    const isTriple = text.startsWith("'''", at) && at + 2 < end && !/\s/.test(text.charAt(at - 1));
    if (isTriple) {
      marks.push({ at: at + 1, length: 2, text: "''" });
      at += 2;
      continue;
    }
    const isDoubled = (pair === "''" || pair === '``') && at + 1 < end;
    if (
      isDoubled &&
      text.charAt(at + 2) !== character &&
      (at === start || text.charAt(at - 1) !== character)
    ) {
      marks.push({ at, length: 2, text: pair });
      at++;
    } else if (singles.has(at)) {
      marks.push({ at, length: 1, text: character });
    } else if (DOUBLE_MARKS.has(character)) marks.push({ at, length: 1, text: character });
  }
  return marks;
}

/**
 * Single marks that quote, as in British papers: 'We won,' she said. One opens before a letter after a space and
 * closes after a comma or full stop; apostrophes do neither.
 */
function findSingles(text: string, { start, end }: Span): Set<number> {
  const found = new Set<number>();
  let opening = -1;
  let isInDouble = false;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (!MARKS.has(character)) continue;
    if ('"“”„«»'.includes(character))
      isInDouble = '“„«'.includes(character) || (character === '"' && !isInDouble);
    if ((character !== "'" && character !== '‘' && character !== '’') || isInDouble) continue;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (character !== '’' && /[\s([—–]/.test(before) && /[\p{Lu}[…]/u.test(after)) opening = at;
    else if (opening >= 0 && character !== '‘' && /[.,!?…]/.test(before) && /[\s)\]—–]/.test(after)) {
      if ((text.charAt(opening) === '‘') === (character === '’')) found.add(opening).add(at);
      opening = -1;
    }
  }
  return found;
}
