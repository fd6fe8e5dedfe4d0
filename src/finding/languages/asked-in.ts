import { searchLanguage } from './search-language.js';
import { smallWords } from './small-words.js';
import { STOP_WORDS } from './stop-words.js';

/** A question without so many characters of a language's small words may be in any. */
const FEWEST_SMALL = 2;

/** "Will", "die", "war" and "in" are small words of German, and words of English. */
const TIMES_MORE = 2;

/**
 * Whether a question is in another language than all articles, which then do not have its words: told by its small words,
 * of the languages whose small words are known.
 * @param languages of the articles, as BCP 47 tags
 * @param unknownWords of the question, which no article has
 * @example isInOtherLanguage('Köprü ne zaman açılacak?', ['en'], ['Köprü', 'açılacak']) // true
 */
export function isInOtherLanguage(
  question: string,
  languages: readonly string[],
  unknownWords: readonly string[],
): boolean {
  const own = new Set(languages.map((tag) => searchLanguage(tag)?.tag ?? 'en'));
  const all = ['en', ...Object.keys(STOP_WORDS)]
    .map((tag) => ({ tag, ...smallWords(question, tag) }))
    .toSorted((a, b) => b.small - a.small);
  const best = all.find(({ tag }) => !own.has(tag));
  const known = all.find(({ tag }) => own.has(tag));
  if (!best || best.small < FEWEST_SMALL || best.small < TIMES_MORE * (known?.small ?? 0)) return false;
  return unknownWords.length * 2 >= best.others;
}
