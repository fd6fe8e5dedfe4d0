import { claimsIn, MOST_CLAIMS } from '../../answering/checking/claims.js';
import { CUT } from '../../answering/checking/cut.js';
import type { Claim } from '../../answering/checking/verdict.js';
import { askedLine, oneLine, severalLines } from '../asked-line.js';
import { cost, excerpt } from '../room.js';

/** What is checked stands in the reply, where its buttons read it: as much of it as leaves most of the room to verdicts. */
const LINE_ROOM = 1_000;

/** What is looked for in a message, in claims; of more than are judged it is told that there are more. */
const MANY = 40;

/**
 * A message as the `quote` of a question: the message itself, or where that is too long, as many of its claims as fit,
 * from the first, found in it as they are in the message; where not even one does, the beginning of one. It, or the claim
 * in it, ends with `CUT` where it is not all that the message claims.
 * @param message without Markdown but for block quotes
 */
export function asQuote(message: string): string {
  const whole = severalLines(message);
  if (fits(whole)) return whole;
  const all = claimsIn(message, MANY);
  const some: Claim[] = [];
  for (const claim of all.slice(0, MOST_CLAIMS)) {
    const told = [claim, { ...claim, words: withoutMarks(claim.words) }].find((form) =>
      isTold([...some, form]),
    );
    if (told) some.push(told);
  }
  if (some.length === 0) return beginningOf(all[0] ?? { words: whole, isQuoted: false, speaker: null });
  return some.length === all.length ? blocksOf(some) : blocksOf(some) + MORE;
}

/** Behind claims that are not all. */
const MORE = `\n\n${CUT}`;

/** Whether claims fit, and are found again. */
function isTold(claims: readonly Claim[]): boolean {
  const blocks = blocksOf(claims);
  return fits(blocks + MORE) && isReadAs(blocks, claims) && isReadAs(blocks + MORE, claims);
}

/** A claim as a message that has nothing else; null where it would be read from it as another one. */
export function asMessage(claim: Claim): string | null {
  const block = blockOf(claim);
  return isReadAs(block, [claim]) ? block : null;
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

/** Not even the first claim fits: its first words, as words of the same speaker where they are read so. */
function beginningOf(claim: Claim): string {
  const line = withoutMarks(claim.words);
  const all = { start: 0, end: line.length };
  const cut = (end: number): Claim => ({ ...claim, words: `${line.slice(0, end).trimEnd()} ${CUT}` });
  const { end } = excerpt(line, [], { within: all, kept: all }, (span) => fits(blocksOf([cut(span.end)])));
  const beginning = cut(end);
  return asMessage(beginning) ?? beginning.words;
}

const fits = (quote: string) => cost(askedLine({ kind: 'check', quote })) <= LINE_ROOM;

/** Quotation marks inside of a claim's words would be taken for what is claimed. */
const withoutMarks = (words: string) => oneLine(words.replace(/["“”„«»]/g, ''));
