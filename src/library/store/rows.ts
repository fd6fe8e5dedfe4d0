import { createHash } from 'node:crypto';
import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import type { Imported } from '../import/imported.js';
import type { ScopeId } from '../scope-id.js';
import type { Correction } from './correction.js';
import type { KeptArticle, KeptCorrection, KeptScope, KeptSize } from './store.js';
import type { Tables } from './tables.js';

type ArticleRow = Selectable<Tables['articles']>;
type CorrectionRow = Selectable<Tables['corrections']>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export function articleRow(
  imported: Imported,
  kept: Pick<ArticleRow, 'scope' | 'id' | 'position' | 'added_at' | 'revision' | 'draft'>,
): Insertable<Tables['articles']> {
  const { title, source = null, published = null, language, text, dropped } = imported;
  return {
    ...kept,
    title,
    source,
    published,
    language,
    text,
    text_hash: hashOf(text),
    dropped: JSON.stringify(dropped),
  };
}

/** @param corrections this article's, oldest first */
function keptArticle(row: ArticleRow, corrections: readonly CorrectionRow[]): KeptArticle {
  return {
    id: row.id,
    title: row.title,
    ...(row.source !== null && { source: row.source }),
    ...(row.published !== null && { published: row.published }),
    language: row.language,
    text: row.text,
    dropped: JSON.parse(row.dropped) as string[],
    addedAt: row.added_at,
    revision: row.revision,
    corrections: corrections.map(keptCorrection),
  };
}

const keptCorrection = (row: CorrectionRow): KeptCorrection => ({
  id: row.id,
  madeAt: row.made_at,
  correction: JSON.parse(row.correction) as Correction,
});

/** Articles of a scope, in the order of the rows, with their corrections. */
export async function withCorrections(
  db: Transaction<Tables>,
  scope: ScopeId,
  rows: readonly ArticleRow[],
): Promise<KeptArticle[]> {
  if (rows.length === 0) return [];
  const all = db.selectFrom('corrections').selectAll().where('scope', '=', scope).orderBy('position');
  const ids = rows.map(({ id }) => id);
  const some = await (ids.length > MOST_NAMED ? all : all.where('article', 'in', ids)).execute();
  const byArticle = new Map<string, CorrectionRow[]>(ids.map((id) => [id, []]));
  for (const correction of some) byArticle.get(correction.article)?.push(correction);
  return rows.map((row) => keptArticle(row, byArticle.get(row.id) ?? []));
}

/** Of more articles than this, all corrections of their scope are read: a database takes no more names in a question. */
const MOST_NAMED = 1_000;

/** Everything of a scope, as one transaction sees it. */
export async function readScope(db: Transaction<Tables>, scope: ScopeId): Promise<KeptScope> {
  const own = await db.selectFrom('scopes').selectAll().where('scope', '=', scope).executeTakeFirst();
  if (!own) return { revision: 0, usesBundled: true, articles: [] };
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('scope', '=', scope)
    .orderBy('position')
    .execute();
  return {
    revision: own.revision,
    usesBundled: own.uses_bundled === 1,
    articles: await withCorrections(db, scope, rows),
  };
}

export async function readSize(db: Transaction<Tables>, scope: ScopeId): Promise<KeptSize> {
  const own = await db.selectFrom('scopes').selectAll().where('scope', '=', scope).executeTakeFirst();
  if (!own) return { revision: 0, usesBundled: true, articles: 0, bytes: 0 };
  const { articles, bytes } = await db
    .selectFrom('articles')
    .select(({ fn }) => [
      fn.countAll<number>().as('articles'),
      sql<number | null>`sum(octet_length(text))`.as('bytes'),
    ])
    .where('scope', '=', scope)
    .executeTakeFirstOrThrow();
  return { revision: own.revision, usesBundled: own.uses_bundled === 1, articles, bytes: bytes ?? 0 };
}

/** An article as it is after a change. */
export async function readArticle(
  db: Transaction<Tables>,
  scope: ScopeId,
  id: string,
): Promise<KeptArticle | null> {
  const row = await db
    .selectFrom('articles')
    .selectAll()
    .where('scope', '=', scope)
    .where('id', '=', id)
    .executeTakeFirst();
  const [article = null] = await withCorrections(db, scope, row ? [row] : []);
  return article;
}
