import pg from 'pg';
import { isScopeId, type ScopeId } from '../scope-id.js';
import { connectionOptions } from './postgres-pool.js';

/** The channel of NOTIFY; a notice is the announcing process's own sign, a space, the scope. */
export const CHANNEL = 'who_said_changes';

/** How long to wait before connecting again, from the first time to the last, in milliseconds. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 10_000;

/** How often a connection that hears nothing is tried, in milliseconds: the server may be gone without a word. */
const TRY_EVERY = 30_000;

type Listener = (scope: ScopeId | null) => void;

/** Hears other processes' changes on a connection of its own, which comes back by itself. */
export class ChangesHeard {
  readonly #options: pg.ClientConfig;
  readonly #origin: () => string;
  #listener: Listener = () => {};
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wait = FIRST_WAIT;
  #isClosed = false;

  /** @param origin the sign of this process, whose own announcements are passed over */
  constructor(databaseUrl: string, origin: () => string) {
    this.#options = connectionOptions(databaseUrl);
    this.#origin = origin;
  }

  /** Resolves once it hears, or has failed for the first time; then it goes on trying. */
  async start(listener: Listener): Promise<void> {
    this.#listener = listener;
    await this.#connect(false);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  /** @param isAgain where something may have been missed since the last connection */
  async #connect(isAgain: boolean): Promise<void> {
    const client = new pg.Client(this.#options);
    this.#client = client;
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ payload = '' }) => {
      const [origin, scope = ''] = payload.split(' ');
      if (origin !== this.#origin() && isScopeId(scope)) this.#listener(scope);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.#lose(client);
      return;
    }
    if (this.#client !== client) return;
    this.#wait = FIRST_WAIT;
    this.#timer = setTimeout(() => this.#try(client), TRY_EVERY).unref();
    if (isAgain) this.#listener(null);
  }

  async #try(client: pg.Client): Promise<void> {
    try {
      await client.query('select 1');
      if (this.#client === client) this.#timer = setTimeout(() => this.#try(client), TRY_EVERY).unref();
    } catch {
      this.#lose(client);
    }
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    if (this.#timer) clearTimeout(this.#timer);
    void client.end().catch(() => {});
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => this.#connect(true), this.#wait).unref();
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
