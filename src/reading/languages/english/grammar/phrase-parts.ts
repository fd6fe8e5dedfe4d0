import { isCapital, type Token } from '../../../text/tokens.js';

/** Marks of emphasis in Markdown: said **NAME**, a partner. */
export const isEmphasis = (token: Token | undefined): boolean => token?.text === '*' || token?.text === '_';

/** Longer noun phrases than this many tokens are taken for something else; it also bounds the work for each verb. */
export const LONGEST = 40;

/** "NAME (R-Ohio)": a bracket of at most this many tokens belongs to the phrase around it. */
const LONGEST_BRACKET = 12;

/** A quotation of one or two words between the parts of a name. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, quotation, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    quotation !== undefined &&
    quotation.text.split(' ').length <= 2 &&
    !/[.,!?]/.test(quotation.text) &&
    before !== undefined &&
    after !== undefined &&
    isCapital(before.text) &&
    isCapital(after.text)
  );
}

export function bracketLength(tokens: readonly Token[], at: number, floor: number): number {
  for (let back = at; back >= Math.max(floor, at - LONGEST_BRACKET); back--) {
    if (tokens[back]?.text === '(') return at - back + 1;
  }
  return 0;
}

export function openBracketLength(tokens: readonly Token[], at: number, ceiling: number): number {
  for (let ahead = at; ahead < Math.min(ceiling, at + LONGEST_BRACKET); ahead++) {
    if (tokens[ahead]?.text === ')') return ahead - at + 1;
  }
  return 0;
}
