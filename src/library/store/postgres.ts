import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { ScopeId } from '../scope-id.js';
import { unreadable } from '../unreadable.js';
import type { Engine } from './engine.js';
import { CHANNEL, ChangesHeard } from './postgres-changes.js';
import { ConnectionLost, codeOf, GuardedPool } from './postgres-pool.js';
import { retried } from './retried.js';
import { bringUpToDate, type DatabaseName } from './schema.js';
import { StoreError, StoreFull, StoreUnavailable, StoreUnsure } from './store.js';
import type { Tables } from './tables.js';

const DATABASE: DatabaseName = {
  dialect: 'postgres',
  name: 'The database that DATABASE_URL names',
  elsewhere: 'let DATABASE_URL name another database',
  restore:
    'Restore a backup: make an empty database for DATABASE_URL and run "node dist/cli.js import FILE".',
};

/** Any number that no other program takes its advisory lock by: "WhoSaid" in ASCII. */
const MIGRATION_LOCK = '24595586190010724';

/**
 * PostgreSQL's classes of errors that pass, as its manual's appendix A has them: connection, resources, shutdown and
 * cancelling, input and output, a lock that is not free, a server that only reads for now.
 */
const PASSING = /^(?:08|53|57|58|55P03|25006|25P03|40)/;
/** Transactions that PostgreSQL ended in favour of others. */
const IN_THE_WAY = /^(?:40001|40P01)$/;
/** The same, and a server that is just starting, or whose tables another process is making. */
const IN_THE_WAY_AT_START = /^(?:40001|40P01|57P03|55P03)$/;

const DISK_FULL = '53100';

const newOrigin = () => randomBytes(9).toString('base64url');

/** What TLS says of a certificate that is not that of the server, or not by an authority that is known. */
const CERTIFICATE = /CERT|^ERR_(?:TLS|SSL|OSSL)|^UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)/;

/** How long closing waits for a server that does not answer, in milliseconds. */
const CLOSING = 3_000;

/** @param databaseUrl may hold a password: it is in no error */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const engine = new PostgresEngine(databaseUrl);
  try {
    await engine.prepare();
  } catch (error) {
    await engine.close();
    throw error instanceof StoreError ? error : startError(error);
  }
  return engine;
}

class PostgresEngine implements Engine {
  readonly dialect = 'postgres';
  readonly #pool: GuardedPool;
  readonly #db: Kysely<Tables>;
  readonly #changes: ChangesHeard;
  /** By which this process knows its own announcements. */
  #origin = newOrigin();
  #isClosed = false;

  constructor(databaseUrl: string) {
    this.#pool = new GuardedPool(databaseUrl);
    this.#db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: this.#pool }) });
    this.#changes = new ChangesHeard(databaseUrl, () => this.#origin);
  }

  async prepare(): Promise<void> {
    await retried(
      () =>
        this.#db.transaction().execute(async (db) => {
          await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK}::bigint)`.execute(db);
          const { rows: encodings } = await sql<{ server_encoding: string }>`show server_encoding`.execute(
            db,
          );
          if (encodings[0]?.server_encoding !== 'UTF8')
            throw new StoreError(
              `${DATABASE.name} does not keep every letter. Make one with the encoding UTF8.`,
            );
          const { rows } = await sql<{ name: string }>`
            select tablename as name from pg_tables where schemaname = current_schema()
          `.execute(db);
          await bringUpToDate(
            db,
            rows.map(({ name }) => name),
            DATABASE,
          );
        }),
      (error) => IN_THE_WAY_AT_START.test(codeOf(error)),
    );
  }

  write<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.#run(() => this.#db.transaction().execute(work)).catch((error) => {
      const { cause } = error as { cause?: unknown };
      if (!(cause instanceof ConnectionLost && cause.wasCommitting)) throw error;
      throw new StoreUnsure(
        `The connection to the database was lost as a change was to be confirmed (${said(cause)}), so it is not certain whether it was made. See what is there, and do it again if it was not.`,
        { cause },
      );
    });
  }

  read<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const transaction = this.#db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only');
    return this.#run(() => transaction.execute(work));
  }

  async announce(db: Transaction<Tables>, scope: ScopeId): Promise<void> {
    await sql`select pg_notify(${CHANNEL}, ${`${this.#origin} ${scope}`})`.execute(db);
  }

  async scrub(): Promise<void> {
    // PostgreSQL's own autovacuum uses the space again.
  }

  watch(listener: (scope: ScopeId | null) => void): Promise<void> {
    return this.#changes.start(listener);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const closed = Promise.all([this.#changes.close(), this.#pool.end()]);
    await Promise.race([closed, pause(CLOSING, undefined, { ref: false })]);
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await retried(work, (error) => IN_THE_WAY.test(codeOf(error)));
    } catch (error) {
      const isPassing = error instanceof ConnectionLost || PASSING.test(codeOf(error)) || this.#isClosed;
      if (!isPassing) throw error;
      // A change may have been made, or will be yet: where it is, it is news to this process too.
      if (error instanceof ConnectionLost) this.#origin = newOrigin();
      if (codeOf(error) === DISK_FULL)
        throw new StoreFull('The database has no room left. Make room; nothing else is needed.', {
          cause: error,
        });
      throw new StoreUnavailable(`The database does not answer: ${said(error)}.`, { cause: error });
    }
  }
}

/** PostgreSQL's words or the system's code; neither has the address's password in it. */
const said = (error: unknown): string =>
  codeOf(error) || (error instanceof Error ? error.message : String(error));

/** `pg` reads certificates as it makes a connection. */
const isOfFile = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read');

/** Why the bot cannot start on this database, and what to do. */
function startError(error: unknown): StoreError {
  const code = codeOf(error);
  if (/^28/.test(code))
    return new StoreError(`DATABASE_URL: the database refuses this user name or password. Check both.`);
  if (code === '3D000')
    return new StoreError(
      'DATABASE_URL: there is no database of that name. Make it with "createdb", or mend the name.',
    );
  if (code === '42501')
    return new StoreError(
      'DATABASE_URL: this user may not make tables there. Make the user the database’s owner, or grant it CREATE on the schema.',
    );
  const cause = error instanceof ConnectionLost ? error.cause : error;
  if (isOfFile(cause))
    return new StoreError(
      `DATABASE_URL: a file of the certificates that it names cannot be read (${unreadable(cause)}). Mend its path.`,
    );
  if (CERTIFICATE.test(code))
    return new StoreError(
      `DATABASE_URL: the database’s certificate is not trusted (${code}). Let sslrootcert name the file of the authority that made it.`,
    );
  return new StoreError(
    `DATABASE_URL: no database answers there (${said(error)}). Start PostgreSQL, or mend the address.`,
  );
}
