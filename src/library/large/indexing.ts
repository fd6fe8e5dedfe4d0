import { articleWords } from '../../finding/article-words.js';
import { inSlices } from '../../finding/in-slices.js';
import type { Article } from '../../reading/article.js';
import type { ScopeId } from '../scope-id.js';
import type { IndexedArticle } from '../store/passages/index-article.js';
import type { KeptReading } from '../store/passages/passage-store.js';
import { type KeptArticle, type Store, StoreUnavailable } from '../store/store.js';
import { programVersion } from './program-version.js';

export interface IndexingOptions {
  scope: ScopeId;
  store: Pick<Store, 'passages'>;
  /** Reads an article, with what people corrected in it. */
  read(kept: KeptArticle): Promise<Article>;
  /** Told of an article that cannot be put into the index. */
  warn(error: unknown): void;
}

/** Brings the articles of a scope into the index, a few at a time, other work being let in meanwhile. */
export class Indexing {
  readonly #options: IndexingOptions;
  #isEnded = false;

  get isEnded(): boolean {
    return this.#isEnded;
  }

  constructor(options: IndexingOptions) {
    this.#options = options;
  }

  /** The ids of the articles that are not in the index as they are now. */
  left(): Promise<string[]> {
    const { store, scope } = this.#options;
    return store.passages.unindexed(scope, programVersion());
  }

  /** Those that are changed or removed meanwhile are passed over: whoever changes them begins anew. */
  async run(left: readonly string[], told: (leftNow: number) => void): Promise<void> {
    const { atOnce } = this.#options.store.passages;
    let notTaken = 0;
    for (let from = 0; from < left.length && !this.#isEnded; from += atOnce) {
      const some = await this.#stillLeft(left.slice(from, from + atOnce));
      const indexed: IndexedArticle[] = [];
      for (const { kept } of some) {
        if (this.#isEnded) return;
        indexed.push(await this.#indexed(kept));
      }
      if (indexed.length > 0) notTaken += await this.#put(indexed);
      told(Math.max(0, left.length - from - atOnce) + notTaken);
    }
  }

  /** One that the database does not take keeps no other out. @returns how many it did not take */
  async #put(indexed: readonly IndexedArticle[]): Promise<number> {
    const { store, scope, warn } = this.#options;
    try {
      await store.passages.index(scope, indexed, programVersion());
      return 0;
    } catch (error) {
      if (error instanceof StoreUnavailable || this.#isEnded) throw error;
      const [first] = indexed;
      if (first && indexed.length === 1) {
        warn(new Error(`The article ${first.id} cannot be searched.`, { cause: error }));
        return 1;
      }
      let notTaken = 0;
      for (const one of indexed) notTaken += await this.#put([one]);
      return notTaken;
    }
  }

  /** Another process may be at the same. */
  async #stillLeft(ids: readonly string[]): Promise<KeptReading[]> {
    const { store, scope } = this.#options;
    return store.passages.articles(scope, await store.passages.unindexed(scope, programVersion(), ids));
  }

  end(): void {
    this.#isEnded = true;
  }

  async #indexed(kept: KeptArticle): Promise<IndexedArticle> {
    const article = await this.#options.read(kept);
    const { paragraphs, statements, speakers, warnings, unread } = article;
    return {
      id: kept.id,
      revision: kept.revision,
      reading: { paragraphs, statements, speakers, warnings, ...(unread && { unread }) },
      words: await inSlices(articleWords(article)),
    };
  }
}
