import type { Transaction } from 'kysely';
import type { ScopeId } from '../scope-id.js';
import type { Dialect } from './schema.js';
import type { Tables } from './tables.js';

/** What the two databases do differently, each behind the same methods; the queries are the same. */
export interface Engine {
  readonly dialect: Dialect;
  /**
   * One transaction; what it has done is on disk once this resolves, and is undone where this rejects. `work` may run
   * more than once, where somebody else was in the way.
   */
  write<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** One transaction that sees one moment of the database and writes nothing. */
  read<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** Within a transaction: tells other processes of a change, once it is committed. */
  announce(db: Transaction<Tables>, scope: ScopeId): Promise<void>;
  /** Leaves nothing of what was deleted in the files, as far as the database leaves that to us. */
  scrub(): Promise<void>;
  /** Where the database is a file: copies it as it is at this moment into another, which is empty. */
  copyInto?(file: string): Promise<void>;
  /** From when it resolves, tells of changes by other processes; null: there may have been some to any scope. */
  watch(listener: (scope: ScopeId | null) => void): Promise<void>;
  close(): Promise<void>;
}
