import type { IndexedPassage } from './passage-index.js';

/** A single word is no phrase: that an article has it says little. */
const SHORTEST_PHRASE = 2;

/**
 * Where a passage has the words in this order and unbroken, whatever stands between them in marks and spaces.
 * @param words folded
 * @param counts which words of the paragraph may be found, by index
 * @returns the sentence that the phrase begins in, as an index into the paragraph's; null where it is not there
 */
export function findPhrase(
  words: readonly string[],
  { paragraph, first, end }: IndexedPassage,
  counts: (at: number) => boolean,
): number | null {
  const { folded, sentenceOf } = paragraph;
  if (words.length < SHORTEST_PHRASE) return null;
  for (let at = folded.indexOf(words[0] ?? ''); at >= 0; at = folded.indexOf(words[0] ?? '', at + 1)) {
    const sentence = sentenceOf[at] ?? 0;
    if (sentence < first || sentence >= end) continue;
    if (words.every((word, step) => folded[at + step] === word && counts(at + step))) return sentence;
  }
  return null;
}
