import type { Transaction } from 'kysely';
import type { ScopeId } from '../scope-id.js';
import { HOUR } from './drafts.js';
import { lockScope } from './scope-lock.js';
import type { Tables } from './tables.js';

/**
 * Deletes everything of a scope but its counts of the last hour, which hold for whoever empties it, too. Whether
 * anything was there.
 */
export async function forgetScope(db: Transaction<Tables>, scope: ScopeId, now: number): Promise<boolean> {
  const [known] = await db
    .updateTable('scopes')
    .set({ revision: 0, uses_bundled: 1, left_at: null })
    .where('scope', '=', scope)
    .returning('scope')
    .execute();
  if (!known) return false;
  await db.deleteFrom('articles').where('scope', '=', scope).execute();
  await db.deleteFrom('lexicon').where('scope', '=', scope).execute();
  await db.deleteFrom('drafts').where('scope', '=', scope).execute();
  await db
    .deleteFrom('additions')
    .where('scope', '=', scope)
    .where('made_at', '<=', now - HOUR)
    .execute();
  await deleteUnused(db, scope);
  return true;
}

/** Nothing remains of a scope that only ever had drafts or counts. */
export async function deleteUnused(db: Transaction<Tables>, scope: ScopeId): Promise<void> {
  const { revision } = await lockScope(db, scope);
  const ofScope = async (table: 'drafts' | 'additions') =>
    db.selectFrom(table).select('id').where('scope', '=', scope).limit(1).execute();
  const isUsed = revision > 0 || [await ofScope('drafts'), await ofScope('additions')].flat().length > 0;
  if (!isUsed) await db.deleteFrom('scopes').where('scope', '=', scope).execute();
}
