import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import { countUpTo, lastStartingBy } from '../../../text/places.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital } from '../../../text/tokens.js';
import { isFunctionWord, isLeadIn } from '../grammar/word-classes.js';
import { PRONOUNS, TIMES } from '../lexicon/words.js';

/** What a sentence says about whom, read once for all the attributions in it. */
export interface SentenceFacts extends TokenRange {
  /** The first token of each run of capitals outside of quotations: where somebody or something is named. In order. */
  names: readonly number[];
  /** Where the attributions of the sentence have their mentions, each once: how many are said to speak. */
  speaking: ReadonlySet<number>;
  /** The tokens that open "according to". */
  sources: readonly number[];
}

export function readSentence(
  { tokens, attributions }: ParsedParagraph,
  { from, to }: TokenRange,
): SentenceFacts {
  const names: number[] = [];
  const sources: number[] = [];
  let isInName = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.lower === 'according' && tokens[at + 1]?.lower === 'to') sources.push(at);
    const opens = at === from && token && (isFunctionWord(token.lower) || isLeadIn(token.lower));
    const isName =
      token?.kind === 'word' &&
      isCapital(token.text) &&
      !opens &&
      !PRONOUNS.has(token.lower) &&
      !TIMES.has(token.lower);
    if (isName && !isInName) names.push(at);
    isInName = isName;
  }
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const speaking = new Set<number>();
  for (let at = lastStartingBy(attributions, start - 1) + 1; at < attributions.length; at++) {
    const attribution = attributions[at];
    if (!attribution || attribution.start >= end) break;
    if (attribution.mention) speaking.add(attribution.mention.start);
  }
  return { from, to, names, speaking, sources };
}

/** How many names of a sentence open at a token of `from` up to `to`, exclusive. */
export function namesWithin({ names }: SentenceFacts, from: number, to: number): number {
  const before = (token: number) => countUpTo(names.length, (index) => (names[index] ?? 0) < token);
  return Math.max(0, before(to) - before(from));
}
