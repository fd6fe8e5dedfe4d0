/** Everything that is kept, moved as a file and kept safe. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../library/make-folder.js';
import { isScopeId, type ScopeId } from '../library/scope-id.js';
import { LinesError } from '../library/store/article-lines.js';
import type { Engine } from '../library/store/engine.js';
import { exportLines } from '../library/store/export-lines.js';
import { importLines } from '../library/store/import-lines.js';
import { DATABASE_FILE, openEngine } from '../library/store/open-store.js';
import { unwritable } from '../library/unwritable.js';
import type { Settings } from '../settings.js';
import { copyDatabase } from './copy-database.js';
import { InputError } from './input.js';
import { isSqliteFile, linesOf } from './lines-of.js';
import { makeFile } from './new-file.js';
import { print } from './print.js';

/** Where it is kept. */
type Place = Pick<Settings, 'dataFolder' | 'databaseUrl'>;

/**
 * Writes all articles, or one scope's, to a file or to standard output.
 * @throws {InputError, StoreError, StoreUnavailable}
 */
export async function exportArticles(
  place: Place,
  { scope, to }: { scope: string | undefined; to: string | undefined },
): Promise<void> {
  const only = scope === undefined ? null : checkScope(scope);
  await withExisting(place, async (engine) => {
    if (to === undefined) await exportTo(engine, only, print);
    else await exportToFile(engine, only, to, true);
  });
}

/**
 * Adds the articles of an exported file or of a backup.
 * @param takenIds ids that none of them may have
 * @returns what was done, for people
 * @throws {InputError, StoreError, StoreUnavailable}
 */
export async function importArticles(
  place: Place,
  file: string,
  takenIds: readonly string[],
): Promise<string> {
  try {
    const { added, passedOver, renamed } = await withLines(place, file, (lines) =>
      withEngine(place, (engine) => importLines(engine, lines, takenIds)),
    );
    const there = passedOver > 0 ? `; ${passedOver} were there already` : '';
    const other = renamed > 0 ? `; ${renamed} have another id now, as theirs was taken` : '';
    return `Articles added: ${added}${there}${other}.`;
  } catch (error) {
    throw error instanceof LinesError ? new InputError(`${file}: ${error.message}`) : error;
  }
}

/**
 * Copies the database as it is at this moment, while the bot may go on: of SQLite a database file, of PostgreSQL a file
 * to import.
 * @returns what was done, for people
 * @throws {InputError, StoreError, StoreUnavailable}
 */
export async function backUp(place: Place, file: string): Promise<string> {
  return withExisting(place, async (engine) => {
    if (engine.copyInto) await makeFile(file, false, async (path) => engine.copyInto?.(path));
    else await exportToFile(engine, null, file, false);
    return `Backed up to ${file}. To restore it: node dist/cli.js import ${file}`;
  });
}

async function exportToFile(
  engine: Engine,
  only: ScopeId | null,
  to: string,
  mayReplace: boolean,
): Promise<void> {
  await makeFile(to, mayReplace, (_, handle) =>
    exportTo(engine, only, async (line) => {
      await handle.appendFile(line);
    }),
  );
}

async function exportTo(
  engine: Engine,
  only: ScopeId | null,
  write: (line: string) => Promise<void>,
): Promise<void> {
  const count = await exportLines(engine, only, write);
  if (count === null) throw new InputError(`Nothing is kept of ${only}.`);
}

function checkScope(scope: string): ScopeId {
  if (isScopeId(scope)) return scope;
  throw new InputError(
    `"${scope}" is no scope. Write server:ID or person:ID, with the id as Discord has it.`,
  );
}

const fileOf = ({ dataFolder }: Place): string => join(dataFolder, DATABASE_FILE);

/** @throws {InputError} where there is no database yet; none is made */
async function withExisting<Result>(
  place: Place,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  if (place.databaseUrl === undefined && !existsSync(fileOf(place)))
    throw new InputError(`${fileOf(place)} is not there, so nothing is kept yet. DATA_DIR says where it is.`);
  return withEngine(place, work);
}

async function withEngine<Result>(
  { dataFolder, databaseUrl }: Place,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine({ dataDir: dataFolder, ...(databaseUrl !== undefined && { databaseUrl }) });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** A backup of SQLite becomes an exported file first; it is copied, as opening a database may write to it. */
async function withLines<Result>(
  { dataFolder }: Place,
  file: string,
  work: (lines: () => AsyncIterable<string>) => Promise<Result>,
): Promise<Result> {
  if (!(await isSqliteFile(file))) return work(() => linesOf(file));
  const folder = await makePassing(dataFolder);
  try {
    await copyDatabase(file, join(folder, DATABASE_FILE));
    const exported = join(folder, 'exported.jsonl');
    await withEngine({ dataFolder: folder }, (backup) => exportToFile(backup, null, exported, false));
    return await work(() => linesOf(exported));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a folder for what is there for a moment. It stands beside what is kept, since in a container nothing else may be
 * written to.
 */
async function makePassing(dataFolder: string): Promise<string> {
  try {
    makeFolder(dataFolder);
    return await mkdtemp(join(dataFolder, 'import-'));
  } catch (error) {
    throw new InputError(
      `DATA_DIR: a backup is unpacked in ${dataFolder}, which cannot be written: ${unwritable(error)}. Let this user write there, or point DATA_DIR elsewhere.`,
    );
  }
}
