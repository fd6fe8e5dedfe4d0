/** As many as a name may have. */
const WORDS_AFTER = 4;

/** In a long text the first places tell as much as all. */
const MOST_PLACES = 50;

/**
 * For each place where a text has these words one after the other: the few words after them. All folded.
 * @example wordsAfter('the ferryman emil dahl rows', 'ferryman') // ['emil dahl rows']
 */
export function wordsAfter(text: string, words: string): string[] {
  const after: string[] = [];
  const spaced = ` ${text} `;
  for (
    let at = spaced.indexOf(` ${words} `);
    at >= 0 && after.length < MOST_PLACES;
    at = spaced.indexOf(` ${words} `, at + 1)
  ) {
    const rest = spaced.slice(at + words.length + 2, at + words.length + 2 + 200);
    after.push(rest.split(' ').slice(0, WORDS_AFTER).join(' ').trim());
  }
  return after;
}
