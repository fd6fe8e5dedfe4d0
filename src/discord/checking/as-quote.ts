import { claimsIn } from '../../answering/checking/claims.js';
import type { Claim } from '../../answering/checking/verdict.js';
import { askedLine, oneLine, severalLines } from '../asked-line.js';
import { cost, excerpt } from '../room.js';

/** What is checked stands in the reply, where its buttons read it: as much of it as leaves most of the room to verdicts. */
const LINE_ROOM = 1_000;

/** What can be checked of a message: the `quote` of a question, and what of the message that is. */
export interface Checkable {
  quote: string;
  /** How many claims are in it. */
  claims: number;
  part: 'all' | 'some-claims' | 'beginning';
}

/**
 * A message as the `quote` of a question: the message itself, or where that is too long, as many of its claims as fit,
 * from the first. They are found in it as they are in the message.
 * @param message without Markdown but for block quotes
 */
export function asQuote(message: string): Checkable {
  const all = claimsIn(message);
  const whole = severalLines(message);
  if (fits(whole)) return { quote: whole, claims: all.length, part: 'all' };
  const some: Claim[] = [];
  for (const claim of all) {
    const told = [claim, { ...claim, words: withoutMarks(claim.words) }].find((form) =>
      isTold([...some, form]),
    );
    if (told) some.push(told);
  }
  if (some.length === 0) return { quote: beginningOf(all[0]?.words ?? whole), claims: 1, part: 'beginning' };
  return {
    quote: blocksOf(some),
    claims: some.length,
    part: some.length === all.length ? 'all' : 'some-claims',
  };
}

/** Whether claims fit, and are found again. */
function isTold(claims: readonly Claim[]): boolean {
  const blocks = blocksOf(claims);
  return fits(blocks) && isReadAs(blocks, claims);
}

/** Claims as a message that has nothing else: each a block of its own. */
const blocksOf = (claims: readonly Claim[]) => claims.map(blockOf).join('\n\n');

function blockOf({ words, isQuoted, speaker }: Claim): string {
  const line = oneLine(words);
  if (!isQuoted) return speaker === null ? line : `${speaker} said that ${line}`;
  return speaker === null ? `> ${line}` : `> ${line}\n— ${speaker}`;
}

function isReadAs(blocks: string, claims: readonly Claim[]): boolean {
  const read = claimsIn(blocks);
  return (
    read.length === claims.length &&
    claims.every(({ words, isQuoted, speaker }, at) => {
      const again = read[at];
      return again?.words === oneLine(words) && again.isQuoted === isQuoted && again.speaker === speaker;
    })
  );
}

/** Not even the first claim fits: its first words, whosever they are. */
function beginningOf(words: string): string {
  const line = withoutMarks(words);
  const all = { start: 0, end: line.length };
  const { end } = excerpt(line, [], { within: all, kept: all }, (span) => fits(line.slice(0, span.end)));
  return line.slice(0, end);
}

const fits = (quote: string) => cost(askedLine({ kind: 'check', quote })) <= LINE_ROOM;

/** Quotation marks inside of a claim's words would be taken for what is claimed. */
const withoutMarks = (words: string) => oneLine(words.replace(/["“”„«»]/g, ''));
