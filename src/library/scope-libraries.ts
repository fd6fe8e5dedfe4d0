/**
 * Every scope's library, in memory as long as there is room: loaded from the store when it is first asked about, read
 * off the event loop, and dropped by least recent use. Only texts are kept on disk, so that another version of the bot
 * reads them anew by itself.
 */
import type { Logger } from 'pino';
import { Finder } from '../finding/finder.js';
import type { Article, Person } from '../reading/article.js';
import type { Asked } from './asked.js';
import { corrected } from './corrected.js';
import { factsOf } from './facts-of.js';
import type { Imported } from './import/imported.js';
import { LargeScope } from './large/large-scope.js';
import type { LibrariesInMemory, ScopeLibrary } from './libraries.js';
import type { Library } from './library.js';
import { bytesOf, EMPTY_BYTES } from './library-bytes.js';
import { KeptReader } from './read-kept.js';
import type { Reader } from './reader/reader.js';
import type { ScopeId } from './scope-id.js';
import { type KeptArticle, type KeptSize, type Store, StoreUnavailable } from './store/store.js';

export interface LibrariesOptions {
  store: Pick<Store, 'scope' | 'size' | 'passages' | 'revision' | 'onChange'>;
  reader: Pick<Reader, 'read'>;
  /** What comes with the bot. */
  bundled: Library;
  people: readonly Person[];
  /** Bytes that all libraries in memory may take; the one last asked about stays, however large. */
  budgetBytes: number;
  /** Of texts, in UTF-8: a scope that holds more is not held in memory but searched in the database. */
  mostHeldBytes?: number;
  /** Told of articles in which who speaks cannot be read. */
  log?: Pick<Logger, 'warn'>;
}

/** A library in memory. */
interface Loaded {
  library: ScopeLibrary | LargeScope;
  revision: number;
  bytes: number;
  /**
   * `current`: as the store has it. `unsure`: changes may have been missed, so it is answered from only where the store
   * cannot tell. `changed`: never answered from again, but what has not changed in it need not be read again.
   */
  state: 'current' | 'unsure' | 'changed';
  /** As read and corrected, by id. */
  articles: ReadonlyMap<string, ReadArticle>;
}

interface ReadArticle {
  revision: number;
  article: Article;
}

/** A library on its way into memory, for all who have asked for it. */
interface Loading {
  library: Promise<ScopeLibrary | LargeScope>;
  progress: {
    hasChangedMeanwhile: boolean;
    /** Changes may have been missed; the scope's revision tells. */
    isUnsure: boolean;
  };
}

/** 20,000 passages of news. */
const MOST_HELD_BYTES = 20_000 * 300;

const NONE: ReadonlyMap<string, ReadArticle> = new Map();

export function createLibraries(options: LibrariesOptions): LibrariesInMemory {
  return new ScopeLibraries(options);
}

class ScopeLibraries implements LibrariesInMemory {
  readonly #options: LibrariesOptions;
  readonly #kept: KeptReader;
  /** Answered by all scopes that have no articles of their own. */
  readonly #bundledAlone: ScopeLibrary;
  /** Least recently used first. */
  readonly #loaded = new Map<ScopeId, Loaded>();
  readonly #loading = new Map<ScopeId, Loading>();
  #bytes = 0;

  constructor(options: LibrariesOptions) {
    this.#options = options;
    this.#kept = new KeptReader(options.reader, options.log ?? null);
    this.#bundledAlone = {
      ...options.bundled,
      ...{ own: [], usesBundled: true, size: { articles: 0, bytes: 0 }, ofMany: null },
    };
    options.store.onChange((scope) => this.#noteChange(scope));
  }

  async of(scope: ScopeId, asked: Asked = {}): Promise<ScopeLibrary> {
    const library = await this.#of(scope);
    return library instanceof LargeScope ? library.about(asked) : library;
  }

  async #of(scope: ScopeId): Promise<ScopeLibrary | LargeScope> {
    const known = this.#loaded.get(scope);
    if (known?.state === 'current') {
      this.#touch(scope, known);
      this.#weigh(known);
      return known.library;
    }
    return (this.#loading.get(scope) ?? this.#startLoading(scope)).library;
  }

  async read(id: string, imported: Imported): Promise<Article> {
    return {
      id,
      ...imported,
      ...(await this.#options.reader.read(imported.text, imported.language, { whose: 'sent' })),
    };
  }

  end(): void {
    for (const loaded of this.#loaded.values()) endOf(loaded);
  }

  inMemory(): { libraries: number; bytes: number } {
    return { libraries: this.#loaded.size, bytes: this.#bytes };
  }

  #startLoading(scope: ScopeId): Loading {
    const progress = { hasChangedMeanwhile: false, isUnsure: false };
    const loading = { progress, library: Promise.resolve().then(() => this.#load(scope, progress)) };
    this.#loading.set(scope, loading);
    return loading;
  }

  async #load(scope: ScopeId, progress: Loading['progress']): Promise<ScopeLibrary | LargeScope> {
    try {
      const known = this.#loaded.get(scope);
      if (known?.state === 'unsure' && (await this.#mayAnswer(scope, known))) return known.library;
      for (;;) {
        progress.hasChangedMeanwhile = false;
        progress.isUnsure = false;
        const loaded = await this.#loadOnce(scope);
        while (progress.isUnsure && !progress.hasChangedMeanwhile && loaded.state === 'current') {
          progress.isUnsure = false;
          await this.#compare(scope, loaded, progress);
        }
        if (progress.hasChangedMeanwhile) loaded.state = 'changed';
        this.#keep(scope, loaded);
        if (loaded.state !== 'changed') return loaded.library;
      }
    } finally {
      // At once with the result, so that nobody who comes after a change gets what was before it.
      this.#loading.delete(scope);
    }
  }

  /** Where the store cannot tell, what was loaded is answered from, and the store is asked the next time. */
  async #compare(scope: ScopeId, loaded: Loaded, progress: Loading['progress']): Promise<void> {
    try {
      if ((await this.#options.store.revision(scope)) !== loaded.revision)
        progress.hasChangedMeanwhile = true;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      loaded.state = 'unsure';
    }
  }

  /** Whether the store has what is in memory, or cannot tell. */
  async #mayAnswer(scope: ScopeId, known: Loaded): Promise<boolean> {
    const { progress } = this.#loading.get(scope) ?? {};
    try {
      const revision = await this.#options.store.revision(scope);
      if (known.state === 'changed' || progress?.hasChangedMeanwhile || progress?.isUnsure) return false;
      if (revision === known.revision) known.state = 'current';
      this.#touch(scope, known);
      return known.state === 'current';
    } catch (error) {
      if (error instanceof StoreUnavailable && known.state === 'unsure') return true;
      throw error;
    }
  }

  async #loadOnce(scope: ScopeId): Promise<Loaded> {
    const { store, bundled, mostHeldBytes = MOST_HELD_BYTES } = this.#options;
    const size = await store.size(scope);
    if (size.bytes > mostHeldBytes) return this.#loadLarge(scope, size);
    const { articles: own, usesBundled, revision } = await store.scope(scope);
    if (own.length === 0 && usesBundled) {
      return { library: this.#bundledAlone, revision, bytes: EMPTY_BYTES, state: 'current', articles: NONE };
    }
    const articles = await this.#readAll(scope, own, this.#loaded.get(scope)?.articles ?? NONE);
    const ownArticles = [...articles.values()].map(({ article }) => article);
    const all = usesBundled ? [...ownArticles, ...bundled.articles] : ownArticles;
    const finder = await Finder.inSlices(all);
    const library = {
      ...{ articles: all, finder, own, usesBundled, ofMany: null },
      size: { articles: own.length, bytes: size.bytes },
    };
    const bytes = bytesOf(ownArticles, finder, usesBundled ? bundled.finder : null);
    return { library, revision, bytes, state: 'current', articles };
  }

  async #loadLarge(scope: ScopeId, size: KeptSize): Promise<Loaded> {
    const { store, bundled } = this.#options;
    const before = this.#loaded.get(scope)?.library;
    const library = await LargeScope.open(
      {
        ...{ scope, store, bundled },
        read: (kept) => this.#read(scope, kept),
        warn: (err) => this.#options.log?.warn({ err }, 'articles could not be made ready to be searched'),
      },
      size,
      before instanceof LargeScope ? before : null,
    );
    return { library, revision: size.revision, bytes: library.bytes, state: 'current', articles: NONE };
  }

  /**
   * While the words of one are indexed, the next is read. Never more than that, so that others' articles are not kept
   * waiting by a scope with many.
   */
  async #readAll(
    scope: ScopeId,
    all: readonly KeptArticle[],
    before: ReadonlyMap<string, ReadArticle>,
  ): Promise<Map<string, ReadArticle>> {
    const read = new Map<string, ReadArticle>();
    const start = (kept: KeptArticle | undefined) => {
      const reading = kept && this.#readOnce(scope, kept, before);
      // Where one before it fails, nobody waits for it any more.
      reading?.catch(() => {});
      return reading;
    };
    let next = start(all[0]);
    for (const [at, { id, revision }] of all.entries()) {
      const article = await next;
      next = start(all[at + 1]);
      if (!article) continue;
      await Finder.prepare(article);
      read.set(id, { revision, article });
    }
    return read;
  }

  async #readOnce(
    scope: ScopeId,
    kept: KeptArticle,
    before: ReadonlyMap<string, ReadArticle>,
  ): Promise<Article> {
    const same = before.get(kept.id);
    return same?.revision === kept.revision ? same.article : this.#read(scope, kept);
  }

  async #read(scope: ScopeId, kept: KeptArticle): Promise<Article> {
    return corrected(
      { ...factsOf(kept), ...(await this.#kept.read(scope, kept)) },
      kept.corrections.map(({ correction }) => correction),
      this.#options.people,
    );
  }

  #noteChange(changed: ScopeId | null): void {
    if (changed === null) {
      for (const loaded of this.#loaded.values()) if (loaded.state === 'current') loaded.state = 'unsure';
      for (const { progress } of this.#loading.values()) progress.isUnsure = true;
      return;
    }
    const loaded = this.#loaded.get(changed);
    if (loaded) loaded.state = 'changed';
    const loading = this.#loading.get(changed);
    if (loading) loading.progress.hasChangedMeanwhile = true;
  }

  #touch(scope: ScopeId, loaded: Loaded): void {
    this.#loaded.delete(scope);
    this.#loaded.set(scope, loaded);
  }

  /** What is known of the words of a large scope grows. */
  #weigh(loaded: Loaded): void {
    if (!(loaded.library instanceof LargeScope)) return;
    this.#bytes += loaded.library.bytes - loaded.bytes;
    loaded.bytes = loaded.library.bytes;
  }

  #keep(scope: ScopeId, loaded: Loaded): void {
    const before = this.#loaded.get(scope);
    this.#bytes += loaded.bytes - (before?.bytes ?? 0);
    if (before && before.library !== loaded.library) endOf(before);
    this.#touch(scope, loaded);
    for (const [oldest, one] of this.#loaded) {
      if (this.#bytes <= this.#options.budgetBytes || oldest === scope) return;
      this.#loaded.delete(oldest);
      this.#bytes -= one.bytes;
      endOf(one);
    }
  }
}

/** Whoever asks of a large scope anew begins to index it anew. */
function endOf({ library }: Loaded): void {
  if (library instanceof LargeScope) library.end();
}
