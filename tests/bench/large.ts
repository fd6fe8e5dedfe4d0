import { existsSync } from 'node:fs';
import type { StoreOptions } from '../../src/library/store/open-store.js';
import { hasPostgres, startPostgres } from '../library/store/postgres-server.js';
import { temporaryFolder } from '../temporary-folder.js';
import { measureManyPassages } from './large/many-passages.js';
import { measureSameRanking } from './large/same-ranking.js';
import { say, sayTable } from './table.js';

/** 40,000 of them are the million passages of the figures in the README, which takes a quarter of an hour and more. */
const ARTICLES = Number(process.env.LARGE_ARTICLES ?? 2_000);

/**
 * Scopes with more passages than are held in memory: whether the right one still comes first, and how long a question
 * takes.
 */
export async function measureLargeScopes(data: string): Promise<void> {
  const server = hasPostgres ? await startPostgres() : null;
  if (!server) say('PostgreSQL is not installed: its figures are left out.');
  const databases = async (): Promise<Record<string, StoreOptions>> => ({
    SQLite: { dataDir: temporaryFolder() },
    ...(server && { PostgreSQL: { dataDir: '', databaseUrl: await server.createDatabase() } }),
  });
  if (existsSync(data)) {
    const { questions, inMemory, by } = await measureSameRanking(data, await databases());
    sayTable(
      `The right paragraph first, of all articles, ${questions} questions`,
      ['candidates of', 'top-1'],
      Object.entries({ 'the index in memory': inMemory, ...by }).map(([name, share]) => [
        name,
        share.toFixed(1),
      ]),
    );
  }
  for (const [name, options] of Object.entries(await databases())) {
    const found = await measureManyPassages(options, ARTICLES);
    sayTable(
      `${found.passages} passages of one scope in ${name}`,
      ['', 'asked for', 'measured'],
      [
        ['a question, p50', '', `${found.p50.toFixed(1)} ms`],
        ['a question, p99', 'under 100 ms', `${found.p99.toFixed(1)} ms`],
        ['the right article first, of 8 words and more', '', `${found.right.toFixed(1)} %`],
        ['until all can be found', '', `${found.indexing.toFixed(0)} s`],
        ['resident memory', '', `${found.memory.toFixed(0)} MB`],
      ],
    );
  }
  await server?.close();
}
