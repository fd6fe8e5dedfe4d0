import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  sql,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import Sqlite from 'libsql';
import { makeFolder } from '../make-folder.js';
import type { ScopeId } from '../scope-id.js';
import { unwritable } from '../unwritable.js';
import { damageIn } from './damage.js';
import type { Engine } from './engine.js';
import { retried } from './retried.js';
import { bringUpToDate, type DatabaseName, damaged } from './schema.js';
import { StoreError, StoreFull, StoreUnavailable } from './store.js';
import type { Tables } from './tables.js';

/** The first bytes of every SQLite file. */
const MAGIC = 'SQLite format 3\0';

/** Waiting for a lock keeps the whole process waiting, in milliseconds; beyond it, `retried` waits without that. */
const BUSY_TIMEOUT = 10;

/** How often changes by other processes are looked for, in milliseconds. */
const LOOK_EVERY = 500;

/** SQLite's codes for what passes: others at work, no room left, a disk or a folder that does not answer. */
const PASSING = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM|PROTOCOL|INTERRUPT)/;
/** Those of them that come of no room: an end of the disk, of a quota, or of how large a file may be. */
const FULL = /^SQLITE_(?:FULL|IOERR_(?:WRITE|FSYNC|SHMSIZE))/;
const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB|FORMAT)/;

/** Opens the file, and makes it and its folder where they are not there; both for this user alone. */
export async function openSqlite(file: string): Promise<Engine> {
  const database: DatabaseName = {
    dialect: 'sqlite',
    name: `The database ${file}`,
    elsewhere: 'point DATA_DIR elsewhere',
    restore: `Restore a backup: move ${file} away, with its -wal and -shm, and run "node dist/cli.js import FILE".`,
  };
  makeFile(file, database);
  const engine = new SqliteEngine(file, database);
  try {
    await retried(() => engine.prepare(), isBusy);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** @throws {StoreError} where it cannot be read and written, or is no database */
function makeFile(file: string, database: DatabaseName): void {
  const start = Buffer.alloc(MAGIC.length);
  // Beside a new file there is no log, as it is made after the tables; so it is looked for first.
  const hasLog = existsSync(`${file}-wal`);
  let length = 0;
  try {
    makeFolder(dirname(file));
    const handle = openSync(file, 'a+', 0o600);
    length = readSync(handle, start, 0, start.length, 0);
    closeSync(handle);
  } catch (error) {
    throw new StoreError(
      `DATA_DIR: ${file} cannot be written: ${unwritable(error)}. Let this user write there, or point DATA_DIR elsewhere.`,
    );
  }
  if (length === 0 && hasLog) throw damaged(database, 'it is empty');
  if (length > 0 && start.toString('latin1') !== MAGIC) throw damaged(database, 'it is not a database');
}

/**
 * Begins writing with the lock for it, so that nobody else writes between a transaction's reading and its writing. Begins
 * and ends by `exec`: a statement of `libsql` that has failed as somebody else is writing is under way for ever, so that
 * no transaction of the connection can end.
 */
class LockingDriver extends SqliteDriver {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(_: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    this.#database.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    // A full disk, for one, has ended it already.
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }
}

class LockingDialect extends SqliteDialect {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new LockingDriver(this.#database);
  }
}

class SqliteEngine implements Engine {
  readonly dialect = 'sqlite';
  readonly #file: string;
  readonly #sqlite: Sqlite.Database;
  readonly #db: Kysely<Tables>;
  readonly #database: DatabaseName;
  #looking: NodeJS.Timeout | null = null;
  /** Of the last look: it changes when another connection has written. */
  #dataVersion: number | null = null;
  /** Whether something deleted may be in the files yet. */
  #isToBeScrubbed = true;
  /** Whether the file is known to be ours. */
  #isPrepared = false;
  /** Which file it is, whatever its name: another one may take its place. */
  readonly #identity: string | null;
  #isClosed = false;

  constructor(file: string, database: DatabaseName) {
    this.#file = resolve(file);
    this.#sqlite = new Sqlite(this.#file);
    this.#identity = identityOf(this.#file);
    this.#db = new Kysely<Tables>({ dialect: new LockingDialect(this.#sqlite) });
    this.#database = database;
  }

  /** Everything before the transaction leaves the file as it is, should it not be ours. */
  async prepare(): Promise<void> {
    try {
      this.#pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
      this.#pragma('synchronous = full');
      this.#pragma('foreign_keys = on');
      this.#pragma('secure_delete = on');
      const damage = await damageIn(this.#file);
      if (damage !== null) throw damaged(this.#database, damage);
      await this.#db.transaction().execute(async (db) => {
        const { rows } = await sql<{ name: string }>`
          select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
        `.execute(db);
        await bringUpToDate(
          db,
          rows.map(({ name }) => name),
          this.#database,
        );
      });
      this.#pragma('journal_mode = wal');
    } catch (error) {
      throw isBusy(error) ? error : this.#told(error);
    }
    this.#isPrepared = true;
    await this.scrub();
  }

  write<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const checked = async (db: Transaction<Tables>) => {
      const result = await work(db);
      // What is written to a file without a name is gone with the process, though SQLite confirms it.
      if (identityOf(this.#file) !== this.#identity)
        throw new StoreUnavailable(
          `${this.#database.name} was moved away or replaced while it was in use, so nothing more is written to it. Put it back, or start the bot again.`,
        );
      return result;
    };
    return this.#run(() => this.#db.transaction().execute(checked));
  }

  read<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.#run(() => this.#db.transaction().setAccessMode('read only').execute(work));
  }

  async announce(): Promise<void> {
    // Others see it by the file.
  }

  /** What was deleted is overwritten in the pages; the log of pages, where it stands yet, is emptied here. */
  async scrub(): Promise<void> {
    this.#isToBeScrubbed = true;
    try {
      const done = await this.#db.connection().execute(async () => this.#pragma('wal_checkpoint(truncate)'));
      // Somebody who is reading keeps the log; the next look tries again.
      this.#isToBeScrubbed = done[0]?.busy !== 0;
    } catch (error) {
      if (!isOf(error, PASSING)) throw this.#told(error);
    }
  }

  async copyInto(file: string): Promise<void> {
    await this.#run(() =>
      this.#db.connection().execute(async () => {
        this.#sqlite.prepare('vacuum into ?').run(resolve(file));
      }),
    );
  }

  async watch(listener: (scope: ScopeId | null) => void): Promise<void> {
    this.#dataVersion = this.#readDataVersion();
    this.#looking = setInterval(async () => {
      try {
        await this.#db.connection().execute(async () => {
          const version = this.#readDataVersion();
          const isChanged = version !== this.#dataVersion;
          this.#dataVersion = version;
          if (isChanged) listener(null);
        });
        if (this.#isToBeScrubbed) await this.scrub();
      } catch {
        // The next call tells it to whoever asks.
      }
    }, LOOK_EVERY).unref();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#looking) clearInterval(this.#looking);
    // Whoever is at work comes to an end first.
    await this.#db.connection().execute(async () => {});
    // So that the file alone holds everything, for whoever copies it; where that fails, its log holds it yet.
    if (this.#isPrepared) await this.scrub().catch(() => {});
    await this.#db.destroy();
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw new StoreUnavailable(`${this.#database.name} is closed.`);
    try {
      return await retried(work, isBusy);
    } catch (error) {
      throw this.#told(error);
    }
  }

  #readDataVersion(): number {
    return Number(this.#pragma('data_version')[0]?.data_version);
  }

  #pragma(pragma: string): Record<string, unknown>[] {
    const statement = this.#sqlite.prepare(`pragma ${pragma}`);
    if (statement.reader) return statement.all() as Record<string, unknown>[];
    statement.run();
    return [];
  }

  #told(error: unknown): unknown {
    if (isOf(error, DAMAGED)) return damaged(this.#database, (error as Error).message);
    if (isOf(error, FULL))
      return new StoreFull(
        `${this.#database.name} cannot be written, as no room is left (${(error as Error).message}). Make room; nothing else is needed.`,
        { cause: error },
      );
    if (isOf(error, PASSING) || this.#isClosed)
      return new StoreUnavailable(`${this.#database.name} does not answer: ${(error as Error).message}.`, {
        cause: error,
      });
    return error;
  }
}

/** Null where there is none of that name. */
function identityOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

const isOf = (error: unknown, codes: RegExp): boolean =>
  error instanceof Sqlite.SqliteError && codes.test(error.code);

const isBusy = (error: unknown): boolean => isOf(error, /^SQLITE_(?:BUSY|LOCKED)/);
