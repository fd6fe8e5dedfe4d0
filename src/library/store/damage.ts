/** Looking through a whole SQLite file for damage. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import Sqlite from 'libsql';
import { threadFile } from '../thread-file.js';

/** What a look has come to: the damage, if any, or the error of SQLite that kept it from looking. */
export type Look = { damage: string | null } | { code: string; message: string };

/** Looking takes half a second a gigabyte; from this size on, in bytes, it is not the event loop that waits for it. */
const LARGE = 16_000_000;

const THREAD = threadFile('damage-thread');

/**
 * The first damage that is found in a database's file.
 * @param large from how many bytes on a thread of its own looks
 * @throws {Sqlite.SqliteError} where the file cannot be looked through
 */
export async function damageIn(file: string, large = LARGE): Promise<string | null> {
  const look = statSync(file).size < large ? lookForDamage(file) : await lookInThread(file);
  if ('code' in look) throw new Sqlite.SqliteError(look.message, look.code);
  return look.damage;
}

/** Over a connection of its own. */
export function lookForDamage(file: string): Look {
  try {
    const database = new Sqlite(file);
    try {
      const [found] = database.prepare('pragma quick_check(1)').all() as { quick_check: string }[];
      return { damage: found?.quick_check === 'ok' ? null : String(found?.quick_check) };
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return { code: error.code, message: error.message };
    throw error;
  }
}

function lookInThread(file: string): Promise<Look> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: file });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that looks for damage has ended')));
  });
}
