import { isStopWord } from '../stop-words.js';
import { wordsOf } from '../words.js';
import { searchLanguage } from './search-language.js';

/**
 * How many characters of a question are in small words of a language, and how many words it has beside these. Characters,
 * since a language that is written without spaces has as many words as signs for one that is not.
 * @param tag of the language
 */
export function smallWords(question: string, tag: string): { small: number; others: number } {
  const language = searchLanguage(tag);
  const words = wordsOf(question, tag);
  const small = words.filter(({ start, end, folded }) => {
    if (!language) return isStopWord(folded);
    const word = language.bareWord(question.slice(start, end));
    return language.isStopWord(word) || language.isFaint(word);
  });
  return {
    small: small.reduce((sum, { start, end }) => sum + end - start, 0),
    others: words.length - small.length,
  };
}
