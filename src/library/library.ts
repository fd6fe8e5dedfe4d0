import type { Finder } from '../finding/finder.js';
import type { Article } from '../reading/article.js';

/** What may be asked about: the articles, and what finds passages in them. */
export interface Library {
  articles: readonly Article[];
  finder: Finder;
  /**
   * Where there are too many articles to hold them all: how many there are, and of how many the passages can be found by
   * now. Then these are but those that a question is about.
   */
  ofMany?: { articles: number; ready: number } | null;
}
