import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Imported } from '../import/imported.js';
import type { ScopeId } from '../scope-id.js';
import { articleId } from './article-id.js';
import { articleRow, hashOf, readArticle } from './rows.js';
import { type Change, lockScope } from './scope-lock.js';
import { storable, storableImported } from './storable.js';
import type { SaveLimits, SaveOutcome } from './store.js';
import type { Tables } from './tables.js';

/** How long a draft waits to be saved, and how far back additions are counted, in milliseconds. */
export const HOUR = 3_600_000;

/** Short enough for a button's custom id; nobody can guess it, and it is looked up in its own scope alone. */
export const newId = (): string => randomBytes(9).toString('base64url');

/**
 * Deletes what has had its hour. What is of a time to come, as a clock was wrong and is set back, is of now: so it has
 * an hour yet, whatever the clock said, and nobody is kept out for longer.
 */
async function deleteOver(
  db: Transaction<Tables>,
  table: 'additions' | 'drafts',
  scope: ScopeId,
  now: number,
): Promise<void> {
  await db
    .deleteFrom(table)
    .where('scope', '=', scope)
    .where('made_at', '<=', now - HOUR)
    .execute();
  await db
    .updateTable(table)
    .set({ made_at: now })
    .where('scope', '=', scope)
    .where('made_at', '>', now)
    .execute();
}

export async function countAddition(
  db: Transaction<Tables>,
  scope: ScopeId,
  mostAnHour: number,
  now: number,
): Promise<number | null> {
  await lockScope(db, scope);
  await deleteOver(db, 'additions', scope, now);
  const made = await db
    .selectFrom('additions')
    .select('made_at')
    .where('scope', '=', scope)
    .orderBy('made_at', 'desc')
    .limit(Math.max(mostAnHour, 1))
    .execute();
  if (made.length >= mostAnHour) return (made.at(-1)?.made_at ?? now) + HOUR;
  await db.insertInto('additions').values({ scope, id: newId(), made_at: now }).execute();
  return null;
}

export async function keepDraft(
  db: Transaction<Tables>,
  scope: ScopeId,
  draft: Imported,
  now: number,
): Promise<string> {
  const id = newId();
  await lockScope(db, scope);
  await deleteOver(db, 'drafts', scope, now);
  const content = JSON.stringify(storableImported(draft));
  await db.insertInto('drafts').values({ scope, id, made_at: now, content }).execute();
  return id;
}

export async function readDraft(
  db: Transaction<Tables>,
  scope: ScopeId,
  id: string,
  now: number,
): Promise<Imported | null> {
  const row = await db
    .selectFrom('drafts')
    .select('content')
    .where('scope', '=', scope)
    .where('id', '=', id)
    .where('made_at', '>', now - HOUR)
    .executeTakeFirst();
  return row ? (JSON.parse(row.content) as Imported) : null;
}

export async function renameDraft(
  db: Transaction<Tables>,
  scope: ScopeId,
  id: string,
  title: string,
  now: number,
): Promise<boolean> {
  await lockScope(db, scope);
  const draft = await readDraft(db, scope, id, now);
  if (!draft) return false;
  const content = JSON.stringify({ ...draft, title: storable(title) });
  await db.updateTable('drafts').set({ content }).where('scope', '=', scope).where('id', '=', id).execute();
  return true;
}

export async function dropDraft(db: Transaction<Tables>, scope: ScopeId, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('drafts')
    .where('scope', '=', scope)
    .where('id', '=', id)
    .returning('id')
    .execute();
  return gone.length > 0;
}

/** Where the draft is saved already, by somebody who did not come to know of it, it tells the same again. */
export async function saveDraft(
  { db, scope, now, raise }: Change,
  id: string,
  limits: SaveLimits,
): Promise<SaveOutcome> {
  const draft = await readDraft(db, scope, id, now);
  if (!draft) return savedBefore(db, scope, id);
  const same = await db
    .selectFrom('articles')
    .select(['id', 'title'])
    .where('scope', '=', scope)
    .where('text_hash', '=', hashOf(draft.text))
    .executeTakeFirst();
  if (same) return { kind: 'there-already', article: same };
  const others = await db
    .selectFrom('articles')
    .select(['id', 'position', sql<number>`octet_length(text)`.as('bytes')])
    .where('scope', '=', scope)
    .execute();
  if (others.length >= limits.mostArticles) return { kind: 'too-many', most: limits.mostArticles };
  const bytes = others.reduce((sum, other) => sum + other.bytes, Buffer.byteLength(draft.text));
  if (bytes > limits.mostScopeBytes) return { kind: 'too-much', most: limits.mostScopeBytes };
  const row = articleRow(draft, {
    scope,
    id: articleId(draft.title, new Set([...limits.takenIds, ...others.map((other) => other.id)])),
    position: Math.max(0, ...others.map(({ position }) => position)) + 1,
    added_at: now,
    revision: raise(),
    draft: id,
  });
  await db.insertInto('articles').values(row).execute();
  await db.deleteFrom('drafts').where('scope', '=', scope).where('id', '=', id).execute();
  return savedBefore(db, scope, id);
}

async function savedBefore(db: Transaction<Tables>, scope: ScopeId, draft: string): Promise<SaveOutcome> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('scope', '=', scope)
    .where('draft', '=', draft)
    .executeTakeFirst();
  const article = row && (await readArticle(db, scope, row.id));
  return article ? { kind: 'saved', article } : { kind: 'gone' };
}
