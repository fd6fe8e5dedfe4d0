import { join } from 'node:path';
import { DatabaseStore } from './database-store.js';
import type { Engine } from './engine.js';
import { openSqlite } from './sqlite.js';
import type { Store } from './store.js';

export interface StoreOptions {
  /** The folder of the SQLite file; made where it is not there. */
  dataDir: string;
  /** The SQLite file in it. */
  fileName?: string;
  /** A postgres:// address; where it is given, that database is used and no file. */
  databaseUrl?: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export const DATABASE_FILE = 'who-said.sqlite';

/**
 * Opens what is kept, and brings its tables to this version.
 * @throws {StoreError} where that cannot be, with what to do; nothing was altered then
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return new DatabaseStore(await openEngine(options), options.now ?? Date.now).watch();
}

/** The database itself, for what moves everything of it. */
export async function openEngine({
  dataDir,
  fileName = DATABASE_FILE,
  databaseUrl,
}: StoreOptions): Promise<Engine> {
  if (databaseUrl === undefined) return openSqlite(join(dataDir, fileName));
  // SQLite needs none of this.
  const { openPostgres } = await import('./postgres.js');
  return openPostgres(databaseUrl);
}
