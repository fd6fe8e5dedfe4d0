import type { Transaction } from 'kysely';
import type { ScopeId } from '../scope-id.js';
import type { Tables } from './tables.js';

/** A change to a scope, in a transaction that has its lock. */
export interface Change {
  db: Transaction<Tables>;
  scope: ScopeId;
  now: number;
  usesBundled: boolean;
  /** Says that something is changed; gives the revision that the scope has then. */
  raise(): number;
}

/**
 * Until the transaction ends, nobody else changes anything of the scope, in whichever process; so what is counted or
 * found free is so still when it is written. Notes the scope where nothing of it is kept yet.
 * @returns its revision and whether it uses the bundled articles
 */
export async function lockScope(
  db: Transaction<Tables>,
  scope: ScopeId,
): Promise<{ revision: number; usesBundled: boolean }> {
  const row = await db
    .insertInto('scopes')
    .values({ scope, revision: 0, uses_bundled: 1, left_at: null })
    // Changes nothing, but takes the row's lock.
    .onConflict((conflict) =>
      conflict.column('scope').doUpdateSet((row) => ({ revision: row.ref('scopes.revision') })),
    )
    .returning(['revision', 'uses_bundled'])
    .executeTakeFirstOrThrow();
  return { revision: row.revision, usesBundled: row.uses_bundled === 1 };
}
