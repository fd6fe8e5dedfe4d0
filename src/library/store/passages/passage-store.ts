/** The part of the store in which passages are looked for: of scopes with more of them than are held in memory. */
import type { Reading } from '../../../reading/article.js';
import type { ScopeId } from '../../scope-id.js';
import type { KeptArticle } from '../store.js';
import type { IndexedArticle } from './index-article.js';
import type { Lexicon } from './lexicon.js';
import type { PassagePlace, PassageSearch } from './search-passages.js';

/** An article with how it was read; null where it is not in the index. */
export interface KeptReading {
  kept: KeptArticle;
  reading: Reading | null;
}

/** What there is of an article without its text. */
export interface ArticleHead {
  id: string;
  title: string;
  revision: number;
}

/** What was found, and the version of the lexicon at that moment. */
export interface FoundPlaces {
  places: readonly PassagePlace[];
  version: string;
}

/** Each method rejects with `StoreUnavailable` as those of `Store` do. */
export interface PassageStore {
  /** How many articles to index at once, so that it is quick and keeps nobody waiting. */
  readonly atOnce: number;
  /** Every article of a scope, in the order of adding. */
  heads(scope: ScopeId): Promise<ArticleHead[]>;
  /**
   * The ids of articles that are not in the index, or not as they are now, oldest first.
   * @param among only of these
   */
  unindexed(scope: ScopeId, version: string, among?: readonly string[]): Promise<string[]>;
  index(scope: ScopeId, articles: readonly IndexedArticle[], version: string): Promise<void>;
  lexicon(scope: ScopeId): Promise<Lexicon>;
  /** That of the lexicon. */
  version(scope: ScopeId): Promise<string>;
  search(scope: ScopeId, search: PassageSearch): Promise<FoundPlaces>;
  /** Those that are there of so many articles, in no order. */
  articles(scope: ScopeId, ids: readonly string[]): Promise<KeptReading[]>;
}
