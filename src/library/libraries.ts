import type { Article } from '../reading/article.js';
import type { Asked } from './asked.js';
import type { Imported } from './import/imported.js';
import type { Library } from './library.js';
import type { ScopeId } from './scope-id.js';
import type { KeptArticle } from './store/store.js';

/** All that a scope may ask about: its own articles, and those that come with the bot where it uses them. */
export interface ScopeLibrary extends Library {
  /** As kept, in the order of adding; `articles` has each of them, read and corrected. */
  own: readonly KeptArticle[];
  usesBundled: boolean;
  /** Of all the scope's own articles, also where these are but those that a question is about. */
  size: { articles: number; bytes: number };
  ofMany: { articles: number; ready: number } | null;
}

/** The library of every scope, each in memory as long as there is room. */
export interface Libraries {
  /**
   * As it is now, with every change that this process has confirmed and those of others that it knows of.
   * Rejects with `StoreUnavailable` where it is not in memory and the database does not answer.
   * @param asked what is asked: of very many articles, those are given that may answer; absent: all or the latest
   */
  of(scope: ScopeId, asked?: Asked): Promise<ScopeLibrary>;
  /** Reads what is not kept yet, in its language. */
  read(id: string, imported: Imported): Promise<Article>;
}

/** What it costs to have them. */
export interface LibrariesInMemory extends Libraries {
  inMemory(): { libraries: number; bytes: number };
  /** Nothing more is made ready to be searched. */
  end(): void;
}
