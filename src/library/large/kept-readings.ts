import type { Article } from '../../reading/article.js';
import { Recent } from '../../recent.js';
import { factsOf } from '../facts-of.js';
import type { ScopeId } from '../scope-id.js';
import type { ArticleHead } from '../store/passages/passage-store.js';
import type { KeptArticle, Store } from '../store/store.js';

/** An article of a large scope: as it is kept, and as it was read. */
export interface ReadKept {
  kept: KeptArticle;
  article: Article;
}

export interface KeptReadingsOptions {
  scope: ScopeId;
  store: Pick<Store, 'passages'>;
  /** Every article there is. */
  heads: readonly ArticleHead[];
}

/** Articles in memory. */
const MOST_KEPT = 500;

/** With its text, its reading, and the words of a few of its paragraphs. */
const AN_ARTICLE = 60_000;

/** The articles that questions were about lately, as they were read for the index. */
export class KeptReadings {
  readonly #options: KeptReadingsOptions;
  /** Least lately used first. */
  readonly #known: Recent<string, ReadKept>;

  /** @param before of the same scope before a change */
  constructor(options: KeptReadingsOptions, before: KeptReadings | null) {
    this.#options = options;
    const revisions = new Map(options.heads.map(({ id, revision }) => [id, revision]));
    const known = before === null ? [] : [...before.#known.entries()];
    this.#known = new Recent(
      MOST_KEPT,
      known.filter(([id, { kept }]) => revisions.get(id) === kept.revision),
    );
  }

  get bytes(): number {
    return AN_ARTICLE * Math.min(MOST_KEPT, this.#options.heads.length);
  }

  /** Those that are in the index, in the order of the ids. */
  async of(ids: readonly string[]): Promise<ReadKept[]> {
    const { scope, store } = this.#options;
    const missing = ids.filter((id) => !this.#known.has(id));
    const read = new Map<string, ReadKept>();
    for (const { kept, reading } of await store.passages.articles(scope, missing)) {
      if (reading) read.set(kept.id, { kept, article: { ...factsOf(kept), ...reading } });
    }
    const found = ids.flatMap((id) => this.#known.get(id) ?? read.get(id) ?? []);
    for (const one of found) this.#known.set(one.kept.id, one);
    return found;
  }
}
