import type { TokenRange } from './sentences.js';
import { isCapital, type Token } from './tokens.js';
import type { Writing } from './writing.js';

/** A dateline of more tokens than this is none. */
const LONGEST = 16;

const DASH = /^(?:[—–-]|--)$/;

/**
 * The place, the day and the agency that a report opens with: "NAIROBI, May 3 (Agency) —", "Bern (agency) -".
 * @returns the token behind its dash; 0 where the paragraph opens with none
 */
export function datelineEnd(tokens: readonly Token[], { dates }: Pick<Writing, 'dates'>): number {
  const dash = firstDash(tokens);
  const next = tokens[dash + 1];
  if (dash < 1 || !next || !(isCapital(next.text) || next.kind === 'quotation' || /^\d/.test(next.text)))
    return 0;
  return isDateline(tokens, { from: 0, to: dash }, dates) ? dash + 1 : 0;
}

/** -1 where none is near the start. */
function firstDash(tokens: readonly Token[]): number {
  for (let at = 0; at < Math.min(LONGEST, tokens.length); at++) {
    const token = tokens[at];
    if (token && token.kind !== 'word' && DASH.test(token.text)) return at;
  }
  return -1;
}

/** Names, dates and brackets alone, with capitals throughout or an agency in brackets; a heading in capitals, too. */
function isDateline(tokens: readonly Token[], { from, to }: TokenRange, dates: ReadonlySet<string>): boolean {
  let isInBrackets = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation') return false;
    if (token.text === '(') isInBrackets = true;
    const fits =
      isInBrackets ||
      isCapital(token.text) ||
      /^[\p{Lu}\d,./'’]+$/u.test(token.text) ||
      dates.has(token.lower) ||
      isParticle(tokens, at);
    if (!fits) return false;
    if (token.text === ')') isInBrackets = false;
  }
  const endsWithAgency = tokens[to - 1]?.text === ')' && isCapital(tokens[from]?.text ?? '');
  return endsWithAgency || /^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(tokens[from]?.text ?? '');
}

/** "RIO de JANEIRO", "Dar es Salaam" */
const isParticle = (tokens: readonly Token[], at: number) =>
  /^(?:de|es|el|al|la|los|las|of|the|upon|am|an|der|den|do|da)$/.test(tokens[at]?.lower ?? '') &&
  isCapital(tokens[at - 1]?.text ?? '');
