import type { ScopeId } from '../../library/scope-id.js';
import type { Message } from '../components.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/texts.js';
import { viewList } from '../views/articles/list.js';
import { articlesHere } from './named.js';

/** The list of a scope's articles. @param page from 0 */
export async function listOf(
  { libraries }: Services,
  scope: ScopeId,
  page: number,
  texts: Texts,
): Promise<Message> {
  const library = await libraries.of(scope);
  const all = articlesHere(library).map(({ article, kept }) => ({
    article,
    addedAt: kept?.addedAt ?? null,
  }));
  return viewList(all, { page, usesBundled: library.usesBundled }, texts);
}
