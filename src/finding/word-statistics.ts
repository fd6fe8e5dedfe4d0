import type { ShortForms } from './short-forms.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordFamilies } from './word-families.js';

/**
 * What ranking knows of the words of all articles that are asked about: by it a query's words are found, repaired and
 * weighed, wherever the passages themselves are.
 */
export interface WordStatistics {
  /** How many paragraphs there are, and how many words in them that tell something. */
  readonly paragraphs: number;
  readonly contentWords: number;
  /** In how many paragraphs a stem stands; 0 where it stands nowhere. */
  paragraphsWith(stem: string): number;
  /** Every stem, once. */
  stems(): Iterable<string>;
  /** The languages of the articles other than English, by the first parts of their tags. */
  readonly languages: readonly string[];
  readonly shortForms: ShortForms;
  /** Stems by what they are made of. */
  readonly families: WordFamilies;
  /** Every word but stop words, with its stem. Few questions need it, so it is made for the first. */
  readonly vocabulary: Vocabulary;
  /** The stems as words of their own. Fewer still need it. */
  readonly stemVocabulary: Vocabulary;
}
