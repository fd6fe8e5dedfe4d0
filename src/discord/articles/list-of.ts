import type { ScopeId } from '../../library/scope-id.js';
import type { Message } from '../components.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/texts.js';
import { LIST_PAGE, viewList } from '../views/articles/list.js';
import { articlesHere } from './named.js';

/** The list of a scope's articles. @param page from 0 */
export async function listOf(
  { libraries }: Services,
  scope: ScopeId,
  page: number,
  texts: Texts,
): Promise<Message> {
  const from = page * LIST_PAGE;
  const library = await libraries.of(scope, { latest: { from, count: LIST_PAGE } });
  const all = articlesHere(library).map(({ article, kept }) => ({
    article,
    addedAt: kept?.addedAt ?? null,
  }));
  const { usesBundled, ofMany } = library;
  return viewList(
    all,
    { page, usesBundled, ...(ofMany && { ofMany: { from, own: ofMany.articles } }) },
    texts,
  );
}
