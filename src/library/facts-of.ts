import type { Article, Reading } from '../reading/article.js';
import type { KeptArticle } from './store/store.js';

/** What an article is apart from how it was read. */
export function factsOf({
  id,
  title,
  source,
  published,
  language,
  text,
  dropped,
}: KeptArticle): Omit<Article, keyof Reading> {
  return {
    id,
    title,
    ...(source && { source }),
    ...(published && { published }),
    language,
    text,
    dropped,
  };
}
