import { isStopWord } from '../stop-words.js';
import { wordsOf } from '../words.js';
import { type SearchLanguage, searchLanguage } from './search-language.js';

/** Whether a stem stands in the articles. */
type Has = (stem: string) => boolean;

/**
 * The language that a query is in, of those that the articles are in, and English: the one most of whose small words it
 * has, of several the one more of whose words the articles have, and of these English. Null for English, as always where all articles are.
 * @param tags of the languages of the articles other than English
 */
export function queryLanguage(text: string, tags: readonly string[], has: Has): SearchLanguage | null {
  if (tags.length === 0) return null;
  const [best] = ['en', ...tags]
    .map((tag) => {
      const language = searchLanguage(tag);
      const words = wordsOf(text, tag);
      const small = words.filter(({ start, end, folded, isContent }) =>
        language ? isSmall(language, text.slice(start, end)) : !isContent && isStopWord(folded),
      );
      return {
        language,
        // Signs that are written without spaces are more of them, as words of a language that is not.
        small: small.reduce((sum, { start, end }) => sum + end - start, 0),
        known: words.filter(({ isContent, stem }) => isContent && has(stem)).length,
      };
    })
    .toSorted((a, b) => b.small - a.small || b.known - a.known);
  return best?.language ?? null;
}

function isSmall(language: SearchLanguage, typed: string): boolean {
  const word = language.bareWord(typed);
  return language.isStopWord(word) || language.isFaint(word);
}
