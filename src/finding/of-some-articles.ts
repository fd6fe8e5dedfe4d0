import type { Article } from '../reading/article.js';

/**
 * What is made of some of a library's articles and kept for the next who asks about the same. Together it is made of as
 * many articles as the library has, so that it takes no more memory than what is made of all; what was asked least
 * lately is dropped and made anew when it is asked again.
 */
export class OfSomeArticles<Made> {
  readonly #mostArticles: number;
  /** Least lately asked first. */
  readonly #kept = new Map<string, { made: Made; articles: number }>();
  #articles = 0;

  constructor(mostArticles: number) {
    this.#mostArticles = mostArticles;
  }

  of(articles: readonly Article[], make: () => Made): Made {
    const key = JSON.stringify(articles.map(({ id }) => id));
    const known = this.#kept.get(key);
    const kept = known ?? { made: make(), articles: articles.length };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (!known) this.#articles += kept.articles;
    for (const [oldest, { articles: freed }] of this.#kept) {
      if (this.#articles <= this.#mostArticles || oldest === key) break;
      this.#kept.delete(oldest);
      this.#articles -= freed;
    }
    return kept.made;
  }
}
