import { loadPeople } from '../../src/library/people-file.js';
import type { Reader, ReadOptions } from '../../src/library/reader/reader.js';
import type { ScopeId } from '../../src/library/scope-id.js';
import {
  type KeptArticle,
  type KeptScope,
  type KeptSize,
  type Store,
  StoreUnavailable,
} from '../../src/library/store/store.js';
import { readText, readWithoutSpeakers } from '../../src/reading/read.js';

/** What a person does to a scope, in a store that is not one: it can be away, and its answers can be held back. */
export class KeptInMemory implements Pick<Store, 'scope' | 'size' | 'passages' | 'revision' | 'onChange'> {
  /** Whoever holds so much is not in this test. */
  readonly passages = new Proxy({} as Store['passages'], {
    get: () => {
      throw new Error('not part of this test');
    },
  });
  readonly #scopes = new Map<ScopeId, KeptScope>();
  readonly #listeners = new Set<(scope: ScopeId | null) => void>();
  readonly asked = { scope: 0, revision: 0 };
  isAway = false;
  /** Awaited after the database was looked into and before the answer is given. */
  answersAfter: Promise<void> = Promise.resolve();

  async scope(scope: ScopeId): Promise<KeptScope> {
    this.asked.scope++;
    return this.#answer(this.#of(scope));
  }

  async size(scope: ScopeId): Promise<KeptSize> {
    const { articles, ...kept } = this.#of(scope);
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (this.isAway) throw new StoreUnavailable('away');
    return { ...kept, articles: articles.length, bytes };
  }

  async revision(scope: ScopeId): Promise<number> {
    this.asked.revision++;
    return this.#answer(this.#of(scope).revision);
  }

  onChange(listener: (scope: ScopeId | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts an article there, or another in its place. */
  put(scope: ScopeId, id: string, text: string, more: Partial<KeptArticle> = {}): void {
    this.change(scope, ({ articles, revision }) => {
      const article = {
        id,
        title: id,
        language: 'en',
        text,
        dropped: [],
        addedAt: 0,
        corrections: [],
        ...more,
      };
      const kept = { ...article, revision: revision + 1 };
      const isThere = articles.some((other) => other.id === id);
      return {
        articles: isThere ? articles.map((other) => (other.id === id ? kept : other)) : [...articles, kept],
      };
    });
  }

  change(scope: ScopeId, make: (kept: KeptScope) => Partial<KeptScope>, isTold = true): void {
    const kept = this.#of(scope);
    this.#scopes.set(scope, { ...kept, ...make(kept), revision: kept.revision + 1 });
    if (isTold) this.tell(scope);
  }

  tell(scope: ScopeId | null): void {
    for (const listener of this.#listeners) listener(scope);
  }

  #of(scope: ScopeId): KeptScope {
    return this.#scopes.get(scope) ?? { revision: 0, usesBundled: true, articles: [] };
  }

  async #answer<Value>(value: Value): Promise<Value> {
    if (this.isAway) throw new StoreUnavailable('away');
    await this.answersAfter;
    return value;
  }
}

/** Reads at once, and tells what it has read. */
export class ReaderHere implements Pick<Reader, 'read'> {
  readonly texts: string[] = [];
  /** Of them, what was sent. */
  readonly sent: string[] = [];
  readonly #people = loadPeople();

  async read(text: string, language: string, { whose = 'kept', hasSpeakers = true }: ReadOptions = {}) {
    this.texts.push(text);
    if (whose === 'sent') this.sent.push(text);
    return hasSpeakers
      ? readText(text, this.#people, language)
      : readWithoutSpeakers(text, 'too-involved', language);
  }
}
