import type { Article } from '../reading/article.js';
import { fold } from '../reading/fold.js';

type Titled = Pick<Article, 'id' | 'title' | 'published'>;

/** By id, what tells an article from the others of the same title: its date, or else its id. */
export function marksOf(articles: readonly Titled[]): ReadonlyMap<string, string> {
  const byTitle = new Map<string, Titled[]>();
  for (const article of articles) {
    const title = fold(article.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), article]);
  }
  return new Map(
    [...byTitle.values()]
      .filter(({ length }) => length > 1)
      .flatMap((same) => {
        const isDated = new Set(same.map(({ id, published }) => published ?? id)).size === same.length;
        return same.map(({ id, published }) => [id, (isDated && published) || id] as const);
      }),
  );
}
