import { PERSONAL, PRONOUNS } from '../lexicon/words.js';

/** Whether a word is a pronoun that can stand for somebody: "she", "who", but not the organisation WHO. */
export function isPronoun(word: string): boolean {
  const lower = word.toLowerCase();
  return (PRONOUNS.has(lower) || PERSONAL.has(lower) || lower === 'which') && word !== 'WHO';
}
