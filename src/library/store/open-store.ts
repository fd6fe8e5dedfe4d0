import { join } from 'node:path';
import { DatabaseStore } from './database-store.js';
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
  const { dataDir, fileName = DATABASE_FILE, now = Date.now } = options;
  return new DatabaseStore(await openSqlite(join(dataDir, fileName)), now);
}
