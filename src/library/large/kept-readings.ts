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
  /** Of all their texts, in UTF-8. */
  bytes: number;
}

/** What is in memory of articles takes so much at most, unless these are very long. */
const MOST_BYTES = 30_000_000;

/** A question may be about so many at once. */
const FEWEST_KEPT = 30;

/** Of a byte of text, with its reading and the words of its paragraphs; measured. */
const A_BYTE_OF_TEXT = 6;

/** Whatever its length. */
const AN_ARTICLE = 3_000;

/** The articles that questions were about lately, as they were read for the index. */
export class KeptReadings {
  readonly #options: KeptReadingsOptions;
  /** Least lately used first. */
  readonly #known: Recent<string, ReadKept>;
  readonly #mostKept: number;

  /** @param before of the same scope before a change */
  constructor(options: KeptReadingsOptions, before: KeptReadings | null) {
    this.#options = options;
    this.#mostKept = Math.max(FEWEST_KEPT, Math.floor(MOST_BYTES / this.#anArticle));
    const revisions = new Map(options.heads.map(({ id, revision }) => [id, revision]));
    const known = before === null ? [] : [...before.#known.entries()];
    this.#known = new Recent(
      this.#mostKept,
      known.filter(([id, { kept }]) => revisions.get(id) === kept.revision),
    );
  }

  get bytes(): number {
    return this.#anArticle * Math.min(this.#mostKept, this.#options.heads.length);
  }

  /** Bytes of one, as they are long on average. */
  get #anArticle(): number {
    const { heads, bytes } = this.#options;
    return AN_ARTICLE + (A_BYTE_OF_TEXT * bytes) / Math.max(1, heads.length);
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
