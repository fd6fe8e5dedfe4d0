import type { ShownChoice } from '../../../shown/shown.js';

/** What still reads well on a button, in characters. */
const MOST_CHARACTERS = 90;

/**
 * One choice of each list, such that they are about different things: that which shares the fewest words with those
 * chosen before, of these the one that says most. Null for an empty list.
 */
export function chosenApart(lists: readonly (readonly ShownChoice[])[]): readonly (ShownChoice | null)[] {
  const said = new Set<string>();
  return lists.map((choices) => {
    const short = choices.filter(({ label }) => label.length <= MOST_CHARACTERS);
    const [best = null] = (short.length > 0 ? short : choices)
      .map((choice) => ({ choice, words: wordsOf(choice.label) }))
      .map(({ choice, words }) => ({ choice, words, shared: words.filter((word) => said.has(word)).length }))
      .sort((a, b) => a.shared - b.shared || b.words.length - a.words.length);
    for (const word of best?.words ?? []) said.add(word);
    return best?.choice ?? null;
  });
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
