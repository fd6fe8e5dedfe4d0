import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';

/** The connection is lost or was not to be had; what it was doing is undone, but for a commit that was sent. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';

  /** @param wasCommitting whether it had no more to do than to confirm: nobody can tell whether that was done */
  constructor(
    override readonly cause: unknown,
    readonly wasCommitting: boolean,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const INT8 = 20;

/**
 * How long a server may take to begin a transaction, in milliseconds, which is no work at all. So a server that has
 * stopped without a word is noticed while whoever asks still waits, and what is long work may take its time.
 */
const BEGIN_WITHIN = 1_000;
const BEGINS = /^(?:begin|start transaction)\b/;
const COMMITS = /^commit\b/;

/** What every connection has in common. Times are in milliseconds. */
export const connectionOptions = (databaseUrl: string): pg.ClientConfig => ({
  connectionString: databaseUrl,
  application_name: 'who-said',
  connectionTimeoutMillis: 2_000,
  // A server that is gone without a word is noticed by this alone.
  query_timeout: 10_000,
  keepAlive: true,
  types: {
    // Times and revisions are all below 2^53.
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      type === INT8 ? Number : pg.types.getTypeParser(type, format),
  } as pg.CustomTypesConfig,
});

/** A commit that was confirmed must be on disk, whatever the server is set to; nobody waits for long or forever. */
const SETTINGS = `
  select
    set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off';
  select
    set_config('statement_timeout', '8s', false),
    set_config('lock_timeout', '3s', false),
    set_config('idle_in_transaction_session_timeout', '60s', false)
`;

/** `pg`'s pool, which survives the server: a connection that has failed is never used again, nor ends the process. */
export class GuardedPool implements PostgresPool {
  readonly #pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({
      ...connectionOptions(databaseUrl),
      max: 10,
      onConnect: async (client) => {
        await client.query(withinTime(SETTINGS, [], BEGIN_WITHIN));
      },
    });
    // The next use tells; without a listener the event would end the process.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => client.on('error', () => {}));
  }

  async connect(): Promise<PostgresPoolClient> {
    return new GuardedClient(await this.#pool.connect().catch(lose));
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

class GuardedClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  #lost: ConnectionLost | null = null;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<Row>(text: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    text: string | PostgresCursor<Row>,
    parameters: ReadonlyArray<unknown> = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new TypeError('This pool has no cursors.');
    return this.#query<Row>(text, parameters);
  }

  async #query<Row>(text: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<Row>> {
    if (this.#lost) throw this.#lost;
    try {
      const { command, rowCount, rows } = await this.#client.query(
        BEGINS.test(text) ? withinTime(text, parameters, BEGIN_WITHIN) : { text, values: [...parameters] },
      );
      return { command: command as PostgresQueryResult<Row>['command'], rowCount: rowCount ?? 0, rows };
    } catch (error) {
      // What the server says of a query leaves the connection as it was; all else is the connection's end.
      if (error instanceof pg.DatabaseError && error.severity !== 'FATAL') throw error;
      this.#lost = new ConnectionLost(error, COMMITS.test(text));
      throw this.#lost;
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#lost !== null);
  }
}

/** `pg` takes a limit for each query; its types do not know. */
const withinTime = (text: string, parameters: readonly unknown[], query_timeout: number) =>
  ({ text, values: [...parameters], query_timeout }) satisfies pg.QueryConfig & { query_timeout: number };

function lose(error: unknown): never {
  throw new ConnectionLost(error, false);
}

/** PostgreSQL's code of five letters and digits, or the system's; empty where there is none. */
export function codeOf(error: unknown): string {
  const own = error instanceof ConnectionLost ? error.cause : error;
  return own instanceof Error && 'code' in own && typeof own.code === 'string' ? own.code : '';
}
