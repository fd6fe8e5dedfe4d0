import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/library/store/open-store.js';
import type { Store } from '../../../src/library/store/store.js';
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.js';

/** A database of its own, in which nothing is yet. */
export interface TestDatabase {
  /** Where it is, as the settings have it. */
  place: { dataFolder: string; databaseUrl?: string };
  /** One more process's view of it. */
  open(options?: { now?: () => number }): Promise<Store>;
  /** Deletes it, and ends what is open. */
  delete(): Promise<void>;
}

export interface TestEngine {
  name: string;
  /** Once for all databases. */
  start(): Promise<void>;
  stop(): Promise<void>;
  create(): Promise<TestDatabase>;
}

const sqlite: TestEngine = {
  name: 'SQLite',
  async start() {},
  async stop() {},
  async create() {
    const dataDir = mkdtempSync(join(tmpdir(), 'who-said-store-'));
    return keepingTrack(
      { dataFolder: dataDir },
      (options) => openStore({ dataDir, ...options }),
      async () => rmSync(dataDir, { recursive: true, force: true }),
    );
  },
};

let server: PostgresServer | null = null;

const postgres: TestEngine = {
  name: 'PostgreSQL',
  async start() {
    server = await startPostgres();
  },
  async stop() {
    await server?.close();
  },
  async create() {
    const databaseUrl = String(await server?.createSchema());
    return keepingTrack(
      { dataFolder: '', databaseUrl },
      (options) => openStore({ dataDir: '', databaseUrl, ...options }),
      async () => {},
    );
  },
};

/** Those that are on this machine. */
export const ENGINES: readonly TestEngine[] = hasPostgres ? [sqlite, postgres] : [sqlite];

function keepingTrack(
  place: TestDatabase['place'],
  open: (options?: { now?: () => number }) => Promise<Store>,
  remove: () => Promise<void>,
): TestDatabase {
  const opened: Store[] = [];
  return {
    place,
    async open(options) {
      const store = await open(options);
      opened.push(store);
      return store;
    },
    async delete() {
      await Promise.all(opened.map((store) => store.close()));
      await remove();
    },
  };
}
