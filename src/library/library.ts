import type { Finder } from '../finding/finder.js';
import type { Article } from '../reading/article.js';

/** What may be asked about: the articles, and what finds passages in them. */
export interface Library {
  articles: readonly Article[];
  finder: Finder;
}
