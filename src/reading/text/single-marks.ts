import type { Span } from '../article.js';
import type { QuotationMarks } from './quotation-marks.js';

/** Longer words in single marks, in characters, that no comma or full stop closes are taken for two apostrophes. */
const LONGEST_TERM = 160;

const CLOSING: Record<string, string> = { '‘': '’', '‛': '’', '‚': '‘’', '`': "'’" };

/** A single mark that may open or close, or be an apostrophe. */
interface Opening {
  at: number;
  /** The marks that may close it. */
  closing: string;
  /** Where it may close if nothing surer comes, as there may be an apostrophe; 0 for nowhere. */
  weak: number;
}

/**
 * Single marks that quote, as in British papers: 'We won,' she said, and the 'old guard' lost. One opens before a word
 * and behind a space; the surest closing one stands behind a comma or full stop, the next surest where no apostrophe
 * can. Within double marks single ones belong to what is quoted and are left out.
 * @param places where quotation marks of any kind stand in the paragraph
 * @param next the character that the next paragraph opens with: the same mark may stay open here
 */
export function findSingleMarks(
  text: string,
  { start, end }: Span,
  places: readonly number[],
  next: string,
  { elided, mayEndInApostrophe }: Pick<QuotationMarks, 'elided' | 'mayEndInApostrophe'>,
): Set<number> {
  const found = new Set<number>();
  let opening: Opening | null = null;
  let isInDouble = false;
  const settle = () => {
    if (opening && opening.weak > 0) found.add(opening.at).add(opening.weak);
    opening = null;
  };
  for (const at of places) {
    const character = text.charAt(at);
    if (isDouble(text, at)) isInDouble = goesIntoDouble(text, at, isInDouble);
    if (isInDouble || !"'‘’‛‚`".includes(character) || isDoubled(text, at)) continue;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (canOpen(text, at, before, after) && !elided?.test(text.slice(at, at + 8))) {
      settle();
      opening = { at, closing: CLOSING[character] ?? character, weak: 0 };
    } else if (opening?.closing.includes(character) && canClose(before, after)) {
      const isSure = /[.,!?…]/.test(before);
      const isTerm = at - opening.at < LONGEST_TERM;
      if (isSure || (isTerm && !mayEndInApostrophe?.test(text.slice(at - 2, at)))) {
        found.add(opening.at).add(at);
        opening = null;
      } else if (isTerm && opening.weak === 0) opening.weak = at;
    }
  }
  const last: Opening | null = opening;
  if (last && text.charAt(last.at) === next && mayStayOpen(text, last, start)) found.add(last.at);
  else settle();
  return found;
}

function canOpen(text: string, at: number, before: string, after: string): boolean {
  return text.charAt(at) !== '’' && /[\s([—–]/.test(before) && /[\p{L}\p{N}[…$€£“"]/u.test(after);
}

/** At the start of a paragraph, behind what introduces speech, or as the speech's next sentence. */
function mayStayOpen(text: string, { at, weak }: Opening, start: number): boolean {
  if (at === start) return true;
  const before = text.slice(start, at).trimEnd().at(-1) ?? '';
  return /[:,]/.test(before) || (weak === 0 && /[.!?…]/.test(before));
}

const canClose = (before: string, after: string) => !/[\s([—–]/.test(before) && !/[\p{L}\p{N}]/u.test(after);

const isDouble = (text: string, at: number) => '"“”„«»＂'.includes(text.charAt(at));

/** A straight mark behind a figure is inches. */
function goesIntoDouble(text: string, at: number, isInDouble: boolean): boolean {
  const mark = text.charAt(at);
  if (mark !== '"' && mark !== '＂') return '“„«'.includes(mark);
  const isInches =
    !isInDouble && /\p{N}/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}$]/u.test(text.charAt(at + 1));
  return !isInDouble && !isInches;
}

const isDoubled = (text: string, at: number) =>
  text.charAt(at) === text.charAt(at + 1) || text.charAt(at) === text.charAt(at - 1);
