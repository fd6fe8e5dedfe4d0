import { copyFile, stat } from 'node:fs/promises';
import { unreadable } from '../library/unreadable.js';
import { InputError } from './input.js';

/** What was written last stands in a file of its own beside a database, until SQLite takes it over. */
const LOG = '-wal';

/**
 * Copies a SQLite file with what was written to it last.
 * @throws {InputError} where it cannot be read, or somebody is writing to it
 */
export async function copyDatabase(file: string, to: string): Promise<void> {
  try {
    const before = await stateOf(file);
    await copyFile(file, to);
    await copyFile(`${file}${LOG}`, `${to}${LOG}`).catch(orNotThere);
    if ((await stateOf(file)) === before) return;
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${unreadable(error)}.`);
  }
  throw new InputError(
    `${file} is being written to. Stop the bot that uses it, or copy it with "node dist/cli.js backup" and import that.`,
  );
}

/** Another one after each writing. */
async function stateOf(file: string): Promise<string> {
  const log = await stat(`${file}${LOG}`, { bigint: true }).catch(orNotThere);
  return [await stat(file, { bigint: true }), log]
    .map((one) => (one ? `${one.ino} ${one.size} ${one.mtimeNs}` : 'none'))
    .join(', ');
}

function orNotThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
