import type { ScopeLibrary } from '../../library/libraries.js';
import type { KeptArticle } from '../../library/store/store.js';
import type { Article } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';

/** An article that may be asked about here. `kept` is null for one that comes with the bot. */
export interface HereArticle {
  article: Article;
  kept: KeptArticle | null;
}

export type Named =
  | { kind: 'one'; here: HereArticle }
  | { kind: 'several'; here: readonly HereArticle[] }
  | { kind: 'none' };

/** A scope's own articles, the latest first, then those that come with the bot. */
export function articlesHere({ own, articles }: ScopeLibrary): HereArticle[] {
  const read = new Map(articles.map((article) => [article.id, article]));
  const kept = new Set(own.map(({ id }) => id));
  return [
    ...own
      .toReversed()
      .map((article) => ({ article: read.get(article.id) ?? unread(article), kept: article })),
    ...articles.filter(({ id }) => !kept.has(id)).map((article) => ({ article, kept: null })),
  ];
}

/** The article that somebody means: by its id, by its title, or by a part of the title. */
export function articleNamed(library: ScopeLibrary, asked: string): Named {
  const all = articlesHere(library);
  const byId = all.find(({ article }) => article.id === asked);
  if (byId) return { kind: 'one', here: byId };
  const title = fold(asked);
  if (title === '') return { kind: 'none' };
  const exact = all.filter(({ article }) => fold(article.title) === title);
  const fitting = exact.length > 0 ? exact : all.filter(({ article }) => fold(article.title).includes(title));
  const [only] = fitting;
  if (!only) return { kind: 'none' };
  return fitting.length === 1 ? { kind: 'one', here: only } : { kind: 'several', here: fitting };
}

/** An article that could not be read: it can still be shown, renamed and removed. */
const unread = (kept: KeptArticle): Article => ({
  ...kept,
  paragraphs: [],
  statements: [],
  speakers: [],
  warnings: [],
});
