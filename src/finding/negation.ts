/** Words that turn what is said into its opposite, folded. */
const NEGATIONS = new Set(
  'no not never nobody none nor neither without cannot cant wont dont doesnt didnt isnt arent wasnt werent wouldnt couldnt shouldnt hasnt havent hadnt'.split(
    ' ',
  ),
);

/** Whether a folded word turns what is said into its opposite. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);

/** Whether any of these folded words does. */
export const denies = (words: readonly string[]): boolean => words.some(isNegation);
