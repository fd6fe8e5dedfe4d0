import { claimsIn } from '../../answering/checking/claims.js';
import type { Claim } from '../../answering/checking/verdict.js';
import { oneLine } from '../asked-line.js';
import { escapeMarkdown } from '../escape.js';
import { cost, excerpt } from '../room.js';

/** What is checked stands in the reply, where its buttons read it: as much of it as leaves most of the room to verdicts. */
const QUOTE_ROOM = 1_000;

/** More claims than these are not told one by one. */
const MOST_CLAIMS = 10;

/** What can be checked of a message: the `quote` of a question, in which just these claims are found again. */
export interface Checkable {
  quote: string;
  /** How many claims of the message, from its first, are in it. */
  claims: number;
  /** What of the message it is. */
  part: 'all' | 'first-claims' | 'beginning';
}

/**
 * A message's claims as one line. Where the message fits into it as it is, that is the line.
 * @param message without Markdown but for block quotes
 */
export function asQuote(message: string): Checkable {
  const claims = claimsIn(message);
  const whole = oneLine(message);
  if (claims.length <= MOST_CLAIMS && fits(whole) && isReadAs(whole, onOneLine(claims))) {
    return { quote: whole, claims: claims.length, part: 'all' };
  }
  for (let count = Math.min(claims.length, MOST_CLAIMS); count > 0; count--) {
    const first = claims.slice(0, count);
    const quote = [onOneLine(first), unmarked(first)]
      .flatMap((told) => linesOf(told).filter((line) => isReadAs(line, told)))
      .find(fits);
    if (quote !== undefined)
      return { quote, claims: count, part: count < claims.length ? 'first-claims' : 'all' };
  }
  return beginning(claims, whole);
}

/** Not even the first claim fits: its beginning, whosever it is. */
function beginning(claims: readonly Claim[], whole: string): Checkable {
  const [{ words, speaker, isQuoted } = { words: whole, speaker: null, isQuoted: false }] = claims;
  const cut = firstWordsThatFit(withoutMarks(words));
  const claim = { words: cut, speaker, isQuoted };
  const line = linesOf([claim]).find((candidate) => isReadAs(candidate, [claim]));
  return { quote: line ?? cut, claims: 1, part: 'beginning' };
}

const fits = (quote: string) => cost(escapeMarkdown(quote)) <= QUOTE_ROOM;

function firstWordsThatFit(words: string): string {
  const all = { start: 0, end: words.length };
  const { end } = excerpt(words, [], { within: all, kept: all }, (span) => fits(words.slice(0, span.end)));
  return words.slice(0, end);
}

/** Ways to write claims in a line, of which one is hoped to be read as it is meant. */
function linesOf(claims: readonly Claim[]): string[] {
  return JOINTS.map((joint) => claims.map(lineOf).join(joint));
}

const JOINTS = ['; ', '. ', ' '];

function lineOf({ words, isQuoted, speaker }: Claim): string {
  if (!isQuoted) return speaker === null ? words : `${speaker} said that ${words}`;
  return speaker === null ? `“${words}”` : `“${words}” — ${speaker}`;
}

function isReadAs(line: string, claims: readonly Claim[]): boolean {
  const read = claimsIn(line);
  return (
    read.length === claims.length &&
    claims.every(({ words, isQuoted, speaker }, at) => {
      const again = read[at];
      return again?.words === words && again.isQuoted === isQuoted && again.speaker === speaker;
    })
  );
}

const onOneLine = (claims: readonly Claim[]) =>
  claims.map((claim) => ({ ...claim, words: oneLine(claim.words) }));

const unmarked = (claims: readonly Claim[]) =>
  claims.map((claim) => ({ ...claim, words: withoutMarks(claim.words) }));

/** Quotation marks inside of a quote's words would end it. */
const withoutMarks = (words: string) => oneLine(words.replace(/["“”„«»]/g, ''));
