import type { Imported } from '../import/imported.js';
import type { ScopeId } from '../scope-id.js';
import type { Correction } from './correction.js';
import { countAddition, dropDraft, HOUR, keepDraft, readDraft, renameDraft, saveDraft } from './drafts.js';
import { correct, editArticle, removeArticle, undoCorrection } from './editing.js';
import type { Engine } from './engine.js';
import { deleteUnused, forgetScope } from './forgetting.js';
import { DatabasePassages } from './passages/database-passages.js';
import type { PassageStore } from './passages/passage-store.js';
import { readScope, readSize } from './rows.js';
import { type Change, lockScope } from './scope-lock.js';
import {
  type ArticleChanges,
  type CorrectOutcome,
  type KeptScope,
  type KeptSize,
  type SaveLimits,
  type SaveOutcome,
  type Store,
  StoreUnavailable,
} from './store.js';

type Listener = (scope: ScopeId | null) => void;

/** Carries the result out of a transaction that is undone, as it has changed nothing. */
class NothingChanged<Result> extends Error {
  constructor(readonly result: Result) {
    super();
  }
}

/** The store over either database. */
export class DatabaseStore implements Store {
  readonly passages: PassageStore;
  readonly #engine: Engine;
  readonly #now: () => number;
  readonly #listeners = new Set<Listener>();

  constructor(engine: Engine, now: () => number) {
    this.#engine = engine;
    this.#now = now;
    this.passages = new DatabasePassages(engine);
  }

  /** From when it resolves, other processes' changes are told too. */
  async watch(): Promise<this> {
    await this.#engine.watch((scope) => this.#tell(scope));
    return this;
  }

  scope(scope: ScopeId): Promise<KeptScope> {
    return this.#engine.read((db) => readScope(db, scope));
  }

  async revision(scope: ScopeId): Promise<number> {
    const row = await this.#engine.read((db) =>
      db.selectFrom('scopes').select('revision').where('scope', '=', scope).executeTakeFirst(),
    );
    return row?.revision ?? 0;
  }

  size(scope: ScopeId): Promise<KeptSize> {
    return this.#engine.read((db) => readSize(db, scope));
  }

  async articleCount(scope: ScopeId): Promise<number> {
    const { count } = await this.#engine.read((db) =>
      db
        .selectFrom('articles')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('scope', '=', scope)
        .executeTakeFirstOrThrow(),
    );
    return count;
  }

  countAddition(scope: ScopeId, mostAnHour: number): Promise<number | null> {
    return this.#engine.write((db) => countAddition(db, scope, mostAnHour, this.#now()));
  }

  keepDraft(scope: ScopeId, draft: Imported): Promise<string> {
    return this.#engine.write((db) => keepDraft(db, scope, draft, this.#now()));
  }

  draft(scope: ScopeId, id: string): Promise<Imported | null> {
    return this.#engine.read((db) => readDraft(db, scope, id, this.#now()));
  }

  renameDraft(scope: ScopeId, id: string, title: string): Promise<boolean> {
    return this.#engine.write((db) => renameDraft(db, scope, id, title, this.#now()));
  }

  async dropDraft(scope: ScopeId, id: string): Promise<boolean> {
    const wasThere = await this.#engine.write((db) => dropDraft(db, scope, id));
    if (wasThere) await this.#engine.scrub();
    return wasThere;
  }

  saveDraft(scope: ScopeId, id: string, limits: SaveLimits): Promise<SaveOutcome> {
    return this.#change(scope, (change) => saveDraft(change, id, limits));
  }

  editArticle(scope: ScopeId, article: string, changes: ArticleChanges): Promise<boolean> {
    return this.#change(scope, (change) => editArticle({ ...change, article }, changes));
  }

  correct(scope: ScopeId, article: string, correction: Correction): Promise<CorrectOutcome> {
    return this.#change(scope, (change) => correct({ ...change, article }, correction));
  }

  undoCorrection(scope: ScopeId, article: string, correction: string): Promise<boolean> {
    return this.#change(scope, (change) => undoCorrection({ ...change, article }, correction));
  }

  async removeArticle(scope: ScopeId, article: string): Promise<boolean> {
    const wasThere = await this.#change(scope, (change) =>
      removeArticle({ ...change, article }, this.#engine.dialect),
    );
    if (wasThere) await this.#engine.scrub();
    return wasThere;
  }

  useBundled(scope: ScopeId, uses: boolean): Promise<void> {
    return this.#change(scope, async ({ db, usesBundled, raise }) => {
      if (usesBundled === uses) return;
      raise();
      await db
        .updateTable('scopes')
        .set({ uses_bundled: uses ? 1 : 0 })
        .where('scope', '=', scope)
        .execute();
    });
  }

  async forget(scope: ScopeId): Promise<void> {
    const isForgotten = await this.#engine.write(async (db) => {
      const wasThere = await forgetScope(db, scope, this.#now());
      if (wasThere) await this.#engine.announce(db, scope);
      return wasThere;
    });
    if (!isForgotten) return;
    this.#tell(scope);
    await this.#engine.scrub();
  }

  async markLeft(scope: ScopeId, now: number): Promise<void> {
    await this.#engine.write((db) =>
      db
        .updateTable('scopes')
        .set({ left_at: now })
        .where('scope', '=', scope)
        .where('left_at', 'is', null)
        .execute(),
    );
  }

  async markPresent(scope: ScopeId): Promise<void> {
    await this.#engine.write((db) =>
      db
        .updateTable('scopes')
        .set({ left_at: null })
        .where('scope', '=', scope)
        .where('left_at', 'is not', null)
        .execute(),
    );
  }

  async scopes(): Promise<{ scope: ScopeId; leftAt: number | null }[]> {
    const rows = await this.#engine.read((db) =>
      db
        .selectFrom('scopes')
        .select(['scope', 'left_at'])
        .where('revision', '>', 0)
        .orderBy('scope')
        .execute(),
    );
    return rows.map(({ scope, left_at }) => ({ scope, leftAt: left_at }));
  }

  async purge(leftBefore: number): Promise<ScopeId[]> {
    const left = await this.#engine.read((db) =>
      db.selectFrom('scopes').select('scope').where('left_at', '<', leftBefore).orderBy('scope').execute(),
    );
    const deleted: ScopeId[] = [];
    for (const { scope } of left) {
      if (await this.#deleteLeft(scope, leftBefore)) deleted.push(scope);
    }
    await this.#deleteWhatIsOver();
    await this.#engine.scrub();
    return deleted;
  }

  onChange(listener: Listener): () => void {
    // The same function may listen twice; each ends alone.
    const own: Listener = (scope) => listener(scope);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  /** Does what it does for good only where the change says that something is changed. */
  async #change<Result>(scope: ScopeId, work: (change: Change) => Promise<Result>): Promise<Result> {
    try {
      const result = await this.#engine.write(async (db) => {
        const { revision, usesBundled } = await lockScope(db, scope);
        const now = this.#now();
        // A scope that was forgotten and is used again gets none that it had before, by which others may know it.
        const next = Math.max(revision + 1, now);
        let isRaised = false;
        const raise = () => {
          isRaised = true;
          return next;
        };
        const result = await work({ db, scope, now, usesBundled, raise });
        if (!isRaised) throw new NothingChanged(result);
        await db.updateTable('scopes').set({ revision: next }).where('scope', '=', scope).execute();
        await this.#engine.announce(db, scope);
        return result;
      });
      this.#tell(scope);
      return result;
    } catch (error) {
      if (error instanceof NothingChanged) return error.result as Result;
      // It may be done all the same, where the connection was lost as it was to be confirmed.
      if (error instanceof StoreUnavailable) this.#tell(null);
      throw error;
    }
  }

  /** Only where it is noted as left before then yet, as somebody may have taken the note back. */
  async #deleteLeft(scope: ScopeId, leftBefore: number): Promise<boolean> {
    const isDeleted = await this.#engine.write(async (db) => {
      // All rows of a scope go with its own.
      const gone = await db
        .deleteFrom('scopes')
        .where('scope', '=', scope)
        .where('left_at', '<', leftBefore)
        .returning('scope')
        .execute();
      if (gone.length > 0) await this.#engine.announce(db, scope);
      return gone.length > 0;
    });
    if (isDeleted) this.#tell(scope);
    return isDeleted;
  }

  async #deleteWhatIsOver(): Promise<void> {
    const over = this.#now() - HOUR;
    const unused = await this.#engine.write(async (db) => {
      await db.deleteFrom('drafts').where('made_at', '<=', over).execute();
      await db.deleteFrom('additions').where('made_at', '<=', over).execute();
      // Of a time to come: a clock was wrong.
      for (const table of ['drafts', 'additions'] as const)
        await db
          .updateTable(table)
          .set({ made_at: this.#now() })
          .where('made_at', '>', this.#now())
          .execute();
      return db.selectFrom('scopes').select('scope').where('revision', '=', 0).execute();
    });
    for (const { scope } of unused) await this.#engine.write((db) => deleteUnused(db, scope));
  }

  #tell(scope: ScopeId | null): void {
    for (const listener of this.#listeners) listener(scope);
  }
}
