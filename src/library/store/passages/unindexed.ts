import type { Transaction } from 'kysely';
import type { ScopeId } from '../../scope-id.js';
import type { Tables } from '../tables.js';

/**
 * The articles that are not in the index as they are now, in the order of adding.
 * @param version of the program: what another one has read counts as not there
 * @param among only of these, by id
 */
export function unindexedArticles(
  db: Transaction<Tables>,
  scope: ScopeId,
  version: string,
  among?: readonly string[],
): Promise<{ id: string; revision: number }[]> {
  return db
    .selectFrom('articles')
    .leftJoin('readings', (join) =>
      join
        .onRef('readings.scope', '=', 'articles.scope')
        .onRef('readings.article', '=', 'articles.id')
        .onRef('readings.revision', '=', 'articles.revision')
        .on('readings.version', '=', version),
    )
    .select(['articles.id', 'articles.revision'])
    .where('articles.scope', '=', scope)
    .where('readings.article', 'is', null)
    .$if(among !== undefined, (query) => query.where('articles.id', 'in', among ?? []))
    .orderBy('articles.position')
    .execute();
}
