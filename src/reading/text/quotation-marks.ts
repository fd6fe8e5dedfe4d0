import type { Span } from '../article.js';
import { findSingleMarks } from './single-marks.js';

/** A quotation mark of one or two characters, where it stands. */
export interface Mark {
  at: number;
  length: number;
  text: string;
}

/** The marks that a language quotes with. */
export interface QuotationMarks {
  /** Closing marks by opening mark. */
  closing: ReadonlyMap<string, readonly string[]>;
  /** Finds every character of a mark. */
  pattern: RegExp;
  /** Opens like a quotation but is an apostrophe for letters left out: "'til"; null where there is no such thing. */
  elided: RegExp | null;
  /** Ends words behind which a single mark may be an apostrophe, as in "the farmers' union"; null likewise. */
  mayEndInApostrophe: RegExp | null;
}

/** Closing marks by opening mark, of many languages. German and Danish papers turn angle marks round: »so«. */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['＂', ['＂']],
  ['“', ['”']],
  ['”', ['”']],
  ['‟', ['”']],
  ['„', ['“', '”', '„']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['›', ['‹']],
  ['<<', ['>>']],
  ['「', ['」']],
  ['『', ['』']],
  ['〝', ['〞', '〟']],
  ['❝', ['❞']],
  ["''", ["''"]],
  ['``', ["''", '"']],
  [',,', ["''", '“', '”']],
  ["'", ["'"]],
  ['‘', ['’']],
  ['‛', ['’']],
  ['‚', ['‘', '’']],
  ['`', ["'", '’']],
]);

/** Marks of two characters, typed for want of a mark of one. */
const DOUBLED = new Set(["''", '``', ',,', '<<', '>>']);

/** Marks that open only behind a space and before a word; elsewhere they close, or are commas and the like. */
const OPENS_A_WORD = new Set(['”', '»', '›', '‚', ',,', '<<']);

const SINGLE = new Set("'‘’‛‚`");

/**
 * @param opening the opening marks of the language; undefined for those of all languages
 * @param apostrophes where a single mark may be an apostrophe
 */
export function quotationMarks(
  opening?: readonly string[],
  apostrophes: Partial<Pick<QuotationMarks, 'elided' | 'mayEndInApostrophe'>> = {},
): QuotationMarks {
  const closing = new Map([...CLOSING].filter(([mark]) => opening?.includes(mark) ?? true));
  const characters = [...closing.keys(), ...[...closing.values()].flat()].join('').replace(/[,<>]/g, '');
  // A comma or an angle bracket is a mark only before another.
  const pattern = new RegExp(`[${characters}]|([,<>])(?=\\1)`, 'g');
  return { closing, pattern, elided: null, mayEndInApostrophe: null, ...apostrophes };
}

export const closes = ({ closing }: QuotationMarks, opening: Mark, mark: Mark): boolean =>
  closing.get(opening.text)?.includes(mark.text) ?? false;

/** Whether a mark of another shape stands where only a closing one does: “Not yet," she said; an “expert“ came. */
export function closesByPlace(text: string, opening: Mark, mark: Mark): boolean {
  if (opening.text !== '“') return false;
  const [before, after] = [text.charAt(mark.at - 1), text.charAt(mark.at + 1)];
  if (mark.text === '“') return !/[\s([—–]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return mark.text === '"' && /[,.!?…]/.test(before) && (after === '' || /[\s([]/.test(after));
}

/** Whether a second mark of this kind shows that the first was never closed: it cannot close itself. */
export const opensAnew = ({ closing }: QuotationMarks, { text }: Mark): boolean =>
  closing.has(text) && !closing.get(text)?.includes(text) && !SINGLE.has(text);

/** Whether a quotation may open with this mark here; a straight mark behind a figure is inches: 6'2". */
export function canOpen(
  text: string,
  { closing }: QuotationMarks,
  { at, length, text: mark }: Mark,
  { start, end }: Span,
): boolean {
  if (!closing.has(mark)) return false;
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + length < end ? text.charAt(at + length) : ' ';
  if (OPENS_A_WORD.has(mark)) return /[\s([]/.test(before) && !/[\s([]/.test(after);
  return mark === '"' ? !isInches(before, after) : true;
}

const isInches = (before: string, after: string) =>
  /[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}$]/u.test(after);

/** The last character of a quotation before its closing marks: "," in “We stay,” and "?" in « Who ? ». */
export function lastInside(quotation: string): string {
  let end = quotation.length;
  while (end > 0 && /[\s'’‘”“"＂»«›‹>」』〞〟❞`]/.test(quotation.charAt(end - 1))) end--;
  return quotation.charAt(end - 1);
}

/** Whether a quotation mark of any kind stands at the start of a paragraph. */
export const opensParagraph = (text: string, at: number): boolean =>
  /^(?:["＂“„«‹「『‟‘‛〝❝]|''|``|,,|<<)/.test(text.slice(at, at + 2));

/**
 * The quotation marks of a paragraph, in order. Single ones are there only where they are no apostrophes.
 * @param next the paragraph that follows
 */
export function findMarks(
  text: string,
  { start, end }: Span,
  next: Span | undefined,
  kinds: QuotationMarks,
): Mark[] {
  const places = placesOfMarks(text, { start, end }, kinds);
  if (places.length === 0) return [];
  const marks: Mark[] = [];
  const opensNext = next ? text.charAt(next.start) : '';
  const singles = findSingleMarks(text, { start, end }, places, opensNext, kinds);
  let behind = start;
  for (const at of places) {
    if (at < behind) continue;
    const character = text.charAt(at);
    const length = markLength(text, at, { start, end });
    if (length === 1 && !singles.has(at) && (SINGLE.has(character) || /[,<>]/.test(character))) continue;
    // In ''' an apostrophe stands before the mark: ''the farmers'''.
    const isBehindApostrophe =
      length === 2 && character === "'" && text.startsWith("'''", at) && !/\s/.test(text.charAt(at - 1));
    const from = isBehindApostrophe ? at + 1 : at;
    behind = from + length;
    marks.push({ at: from, length, text: text.slice(from, behind) });
  }
  return marks;
}

/** Where the characters stand that may be marks; one search for all, since most paragraphs have few. */
function placesOfMarks(text: string, { start, end }: Span, { pattern }: QuotationMarks): number[] {
  const paragraph = text.slice(start, end);
  const places: number[] = [];
  pattern.lastIndex = 0;
  while (pattern.test(paragraph)) places.push(start + pattern.lastIndex - 1);
  return places;
}

/** 2 where a doubled mark stands here, neither one of three nor a part of a longer row, else 1. */
function markLength(text: string, at: number, { start, end }: Span): 1 | 2 {
  const character = text.charAt(at);
  if (at + 1 >= end || !DOUBLED.has(character + text.charAt(at + 1))) return 1;
  if (at > start && text.charAt(at - 1) === character) return 1;
  const isLonger = text.charAt(at + 2) === character;
  return isLonger && !(character === "'" && !/\s/.test(text.charAt(at - 1)) && at + 2 < end) ? 1 : 2;
}
