import { wordsOf } from '../words.js';
import { type SearchLanguage, searchLanguage } from './search-language.js';
import { smallWords } from './small-words.js';

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
    .map((tag) => ({
      language: searchLanguage(tag),
      small: smallWords(text, tag).small,
      known: wordsOf(text, tag).filter(({ isContent, stem }) => isContent && has(stem)).length,
    }))
    .toSorted((a, b) => b.small - a.small || b.known - a.known);
  return best?.language ?? null;
}
