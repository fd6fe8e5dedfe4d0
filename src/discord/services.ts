import type { Answering } from '../answering/answering.js';
import type { Asked } from '../library/asked.js';
import type { Importer } from '../library/import/importer.js';
import type { Libraries } from '../library/libraries.js';
import type { ScopeId } from '../library/scope-id.js';
import type { Store } from '../library/store/store.js';
import type { Article } from '../reading/article.js';

/** How much a scope may hold, and how fast it may grow. */
export interface Limits {
  /** Articles a scope. */
  mostArticles: number;
  /** Bytes of an article's text. */
  mostArticleBytes: number;
  /** Bytes of all its articles' texts a scope. */
  mostScopeBytes: number;
  mostAdditionsAnHour: number;
}

/** What commands work with. Everything is asked for by scope; `scopeOf` tells an interaction's. */
export interface Services {
  /** Answers what is asked from all that a scope may ask about; rejects with `StoreUnavailable` as `libraries.of` does. */
  answering(scope: ScopeId, asked?: Asked): Promise<Answering>;
  libraries: Libraries;
  /** The articles that come with the bot, whether a scope uses them or not. */
  bundled: readonly Article[];
  store: Store;
  importer: Importer;
  limits: Limits;
}
