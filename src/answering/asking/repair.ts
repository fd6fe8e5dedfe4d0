import type { Known } from './named-people.js';

/** Words that a question's form is told by and that are often mistyped. */
const FORMING =
  'what which who does did say says said saying about according mention mentioned think thinks tell told speak spoke talk talked anyone anybody besides except view opinion position promise promised regarding concerning'.split(
    ' ',
  );

/** Corrects the words that only make a question, where the articles have no such word and nobody is called so. */
export function repairing({ directory, hasWord }: Known): (folded: string) => string {
  return (folded) => {
    if (folded.length < 3 || directory.isOfName(folded) || hasWord(folded)) return folded;
    return FORMING.find((word) => isMistyped(folded, word)) ?? folded;
  };
}

/** Two neighbouring letters changed places; or, in a longer word, one is left out, put in or wrong. */
function isMistyped(typed: string, word: string): boolean {
  const from = [...word].findIndex((letter, at) => letter !== typed[at]);
  if (from < 0) return false;
  const swapped = word.slice(0, from) + (word[from + 1] ?? '') + word[from] + word.slice(from + 2);
  if (typed === swapped) return true;
  if (word.length < 5) return false;
  const [rest, wanted] = [typed.slice(from), word.slice(from)];
  return rest === wanted.slice(1) || rest.slice(1) === wanted || rest.slice(1) === wanted.slice(1);
}
