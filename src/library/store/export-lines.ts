import type { Selectable, Transaction } from 'kysely';
import type { ScopeId } from '../scope-id.js';
import { type ArticleLine, type FirstLine, FORMAT, FORMAT_VERSION, type ScopeLine } from './article-lines.js';
import type { Engine } from './engine.js';
import { withCorrections } from './rows.js';
import { StoreUnavailable } from './store.js';
import type { Tables } from './tables.js';

/** How many articles are in memory at a time. */
const AT_ONCE = 20;

/**
 * Writes everything that is kept, or one scope, as it is at one moment, whoever changes it meanwhile.
 * @param only a scope; null: all
 * @param write takes a line with its line break; the next waits for it
 * @returns how many articles there are; null where nothing is kept of that scope, and nothing is written then
 */
export function exportLines(
  engine: Engine,
  only: ScopeId | null,
  write: (line: string) => Promise<void>,
): Promise<number | null> {
  let isBegun = false;
  return engine.read(async (db) => {
    // What is written cannot be taken back.
    if (isBegun) throw new StoreUnavailable('The database was in the way of others. Export again.');
    isBegun = true;
    const scopes = await readScopes(db, only);
    if (only !== null && scopes.length === 0) return null;
    const articles = await countArticles(db, only);
    const put = (line: FirstLine | ScopeLine | ArticleLine) => write(`${JSON.stringify(line)}\n`);
    await put({ format: FORMAT, version: FORMAT_VERSION, scopes: scopes.length, articles });
    for (const { scope, uses_bundled, left_at } of scopes) {
      await put({
        kind: 'scope',
        scope,
        usesBundled: uses_bundled === 1,
        ...(left_at !== null && { leftAt: left_at }),
      });
      for await (const line of articleLines(db, scope)) await put(line);
    }
    return articles;
  });
}

async function readScopes(
  db: Transaction<Tables>,
  only: ScopeId | null,
): Promise<Selectable<Tables['scopes']>[]> {
  const all = db.selectFrom('scopes').selectAll().where('revision', '>', 0).orderBy('scope');
  return (only === null ? all : all.where('scope', '=', only)).execute();
}

async function countArticles(db: Transaction<Tables>, only: ScopeId | null): Promise<number> {
  const all = db.selectFrom('articles').select(({ fn }) => fn.countAll<number>().as('count'));
  const { count } = await (only === null ? all : all.where('scope', '=', only)).executeTakeFirstOrThrow();
  return count;
}

async function* articleLines(db: Transaction<Tables>, scope: ScopeId): AsyncGenerator<ArticleLine> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('articles')
      .selectAll()
      .where('scope', '=', scope)
      .where('position', '>', after)
      .orderBy('position')
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.position;
    for (const kept of await withCorrections(db, scope, rows)) {
      const { revision, corrections, ...article } = kept;
      yield { kind: 'article', scope, ...article, corrections: [...corrections] };
    }
  }
}
