/**
 * Every scope's library, in memory as long as there is room: loaded from the store when it is first asked about, read
 * off the event loop, and dropped by least recent use. Only texts are kept on disk, so that another version of the bot
 * reads them anew by itself.
 */
import { Finder } from '../finding/finder.js';
import type { Article, Person } from '../reading/article.js';
import { corrected } from './corrected.js';
import type { Imported } from './import/imported.js';
import type { Libraries, ScopeLibrary } from './libraries.js';
import type { Library } from './library.js';
import type { Reader } from './reader/reader.js';
import type { ScopeId } from './scope-id.js';
import { type KeptArticle, type Store, StoreUnavailable } from './store/store.js';

export interface LibrariesOptions {
  store: Pick<Store, 'scope' | 'revision' | 'onChange'>;
  reader: Pick<Reader, 'read'>;
  /** What comes with the bot. */
  bundled: Library;
  people: readonly Person[];
  /** Bytes that all libraries in memory may take; the one last asked about stays, however large. */
  budgetBytes: number;
}

/** A library in memory. */
interface Loaded {
  library: ScopeLibrary;
  revision: number;
  bytes: number;
  /**
   * `current`: as the store has it. `unsure`: changes may have been missed, so it is answered from only where the store
   * cannot tell. `changed`: never answered from again, but what has not changed in it need not be read again.
   */
  state: 'current' | 'unsure' | 'changed';
  /** As read and corrected, by id. */
  articles: ReadonlyMap<string, { revision: number; article: Article }>;
}

/** What a scope without articles of its own takes. */
const EMPTY_BYTES = 300;

/** Of a text, its reading, its words and their index, a UTF-16 unit of the text. */
const BYTES_A_CHARACTER = 30;

export function createLibraries(options: LibrariesOptions): Libraries {
  return new ScopeLibraries(options);
}

class ScopeLibraries implements Libraries {
  readonly #options: LibrariesOptions;
  /** Answered by all scopes that have no articles of their own. */
  readonly #bundledAlone: ScopeLibrary;
  /** Least recently used first. */
  readonly #loaded = new Map<ScopeId, Loaded>();
  readonly #loading = new Map<ScopeId, Promise<ScopeLibrary>>();
  /** Scopes that have changed since their loading began. */
  readonly #changedMeanwhile = new Set<ScopeId>();
  #bytes = 0;

  constructor(options: LibrariesOptions) {
    this.#options = options;
    this.#bundledAlone = { ...options.bundled, own: [], usesBundled: true };
    options.store.onChange((scope) => this.#noteChange(scope));
  }

  async of(scope: ScopeId): Promise<ScopeLibrary> {
    const known = this.#loaded.get(scope);
    if (known?.state === 'current') {
      this.#touch(scope, known);
      return known.library;
    }
    const loading = this.#loading.get(scope) ?? this.#load(scope);
    this.#loading.set(scope, loading);
    try {
      return await loading;
    } finally {
      this.#loading.delete(scope);
    }
  }

  async read(id: string, imported: Imported): Promise<Article> {
    return { id, ...imported, ...(await this.#options.reader.read(imported.text)) };
  }

  async #load(scope: ScopeId): Promise<ScopeLibrary> {
    const known = this.#loaded.get(scope);
    if (known?.state === 'unsure') {
      const isSame = await this.#isStill(scope, known);
      if (isSame || isSame === null) return known.library;
    }
    for (;;) {
      this.#changedMeanwhile.delete(scope);
      const library = await this.#loadOnce(scope);
      if (!this.#changedMeanwhile.has(scope)) return library;
    }
  }

  /** Whether the store has what is in memory; null where it cannot tell. */
  async #isStill(scope: ScopeId, known: Loaded): Promise<boolean | null> {
    try {
      this.#changedMeanwhile.delete(scope);
      const isSame = (await this.#options.store.revision(scope)) === known.revision;
      if (isSame && known.state === 'unsure' && !this.#changedMeanwhile.has(scope)) known.state = 'current';
      return isSame && known.state === 'current';
    } catch (error) {
      if (error instanceof StoreUnavailable && known.state === 'unsure') return null;
      throw error;
    }
  }

  async #loadOnce(scope: ScopeId): Promise<ScopeLibrary> {
    const { store, bundled, people } = this.#options;
    const kept = await store.scope(scope);
    const before = this.#loaded.get(scope)?.articles;
    const articles = new Map<string, { revision: number; article: Article }>();
    for (const own of kept.articles) {
      const same = before?.get(own.id);
      const article = same?.revision === own.revision ? same.article : await this.#readKept(own, people);
      articles.set(own.id, { revision: own.revision, article });
    }
    const all = [...articles.values()].map(({ article }) => article);
    if (kept.usesBundled) all.push(...bundled.articles);
    const isEmpty = kept.articles.length === 0 && kept.usesBundled;
    const library: ScopeLibrary = isEmpty
      ? this.#bundledAlone
      : {
          articles: all,
          finder: await Finder.inSlices(all),
          own: kept.articles,
          usesBundled: kept.usesBundled,
        };
    const bytes =
      EMPTY_BYTES + BYTES_A_CHARACTER * kept.articles.reduce((sum, { text }) => sum + text.length, 0);
    this.#keep(scope, { library, revision: kept.revision, bytes, state: 'current', articles });
    return library;
  }

  async #readKept(kept: KeptArticle, people: readonly Person[]): Promise<Article> {
    const { title, source, published, language, text, dropped } = kept;
    const facts = {
      title,
      language,
      text,
      dropped,
      ...(source && { source }),
      ...(published && { published }),
    };
    const article = await this.read(kept.id, facts);
    return corrected(
      article,
      kept.corrections.map(({ correction }) => correction),
      people,
    );
  }

  #noteChange(changed: ScopeId | null): void {
    if (changed === null) {
      for (const loaded of this.#loaded.values()) if (loaded.state === 'current') loaded.state = 'unsure';
      for (const scope of this.#loading.keys()) this.#changedMeanwhile.add(scope);
      return;
    }
    const loaded = this.#loaded.get(changed);
    if (loaded) loaded.state = 'changed';
    if (this.#loading.has(changed)) this.#changedMeanwhile.add(changed);
  }

  #touch(scope: ScopeId, loaded: Loaded): void {
    this.#loaded.delete(scope);
    this.#loaded.set(scope, loaded);
  }

  #keep(scope: ScopeId, loaded: Loaded): void {
    this.#bytes += loaded.bytes - (this.#loaded.get(scope)?.bytes ?? 0);
    this.#touch(scope, loaded);
    for (const [oldest, { bytes }] of this.#loaded) {
      if (this.#bytes <= this.#options.budgetBytes || oldest === scope) return;
      this.#loaded.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}
