import { isStopWord } from '../../../src/finding/stop-words.js';
import { fold } from '../../../src/reading/fold.js';

/** The letters of an English keyboard; each row is shifted to the right by about half a key. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What people do wrong to the letter at a place of a word, lower case; some of it may leave the word as it is. */
const ERRORS: readonly ((word: string, at: number, random: () => number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at, random) => word.slice(0, at) + oneOf(neighboursOf(word.charAt(at)), random) + word.slice(at + 1),
];

/**
 * A question with one typing error, in any letter of any of its words of four letters or more but stop words: a letter
 * dropped, doubled, swapped with the next or hit beside its key. A question without such a word stays as it is.
 * @param random as `Math.random`
 * @example withTypingError('Who built the harbour?', randomFrom(1)) // 'Who built the habrour?'
 */
export function withTypingError(question: string, random: () => number): string {
  const words = [...question.matchAll(/(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/giu)].filter(
    ([word]) => !isStopWord(fold(word)),
  );
  if (words.length === 0) return question;
  const { 0: word, index } = oneOf(words, random);
  return question.slice(0, index) + mistyped(word, random) + question.slice(index + word.length);
}

function mistyped(word: string, random: () => number): string {
  const right = word.toLowerCase();
  let wrong = right;
  while (wrong === right) wrong = oneOf(ERRORS, random)(right, Math.floor(random() * right.length), random);
  if (word === word.toUpperCase()) return wrong.toUpperCase();
  return /^[A-Z]/.test(word) ? wrong.charAt(0).toUpperCase() + wrong.slice(1) : wrong;
}

/** The keys that touch a letter's. */
function neighboursOf(letter: string): string[] {
  const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
  const at = KEYBOARD[row]?.indexOf(letter) ?? 0;
  const [above, own, below] = [KEYBOARD[row - 1] ?? '', KEYBOARD[row] ?? '', KEYBOARD[row + 1] ?? ''];
  return [own[at - 1], own[at + 1], above[at], above[at + 1], below[at - 1], below[at]].filter(
    (key) => key !== undefined,
  );
}

function oneOf<T>(choices: readonly T[], random: () => number): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
  return chosen;
}
