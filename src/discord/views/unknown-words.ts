import { clip } from '../room.js';
import type { Texts } from '../texts/texts.js';

/** Unknown words are listed up to so many, each up to so many characters. */
const MOST_WORDS = 5;
const WORD_ROOM = 40;

/** A small line on the words that the articles do not have; no line where they have all. */
export function unknownWordsLine(words: readonly string[], texts: Texts): string[] {
  if (words.length === 0) return [];
  const listed = words.slice(0, MOST_WORDS).map((word) => texts.quoted(clip(word, WORD_ROOM)));
  return [texts.unknownWords(listed, words.length - listed.length)];
}
