import type { ScopeId } from '../../library/scope-id.js';
import {
  type ArticleChanges,
  type CorrectOutcome,
  type Store,
  StoreUnavailable,
} from '../../library/store/store.js';
import type { Change } from './edit.js';

/** Why changes could not be kept. */
type Broken = { kind: 'away' } | Exclude<CorrectOutcome, { kind: 'corrected' }>;

export interface Applied {
  done: Change[];
  /** Why the rest was not done; null where all was. */
  broken: Broken | null;
}

/**
 * Keeps changes one after the other.
 * @throws {StoreUnavailable} where the database was away from the start, and nothing was done
 */
export async function applyEdit(
  store: Store,
  { scope, article }: { scope: ScopeId; article: string },
  changes: readonly Change[],
): Promise<Applied> {
  const done: Change[] = [];
  for (const step of stepsOf(changes)) {
    try {
      const broken = await keep(store, scope, article, step);
      if (broken) return { done, broken };
      done.push(...step);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || done.length === 0) throw error;
      return { done, broken: { kind: 'away' } };
    }
  }
  return { done, broken: null };
}

/** What is written together: all that the article is called, then each correction. */
function stepsOf(changes: readonly Change[]): Change[][] {
  const isFact = ({ kind }: Change) => kind === 'title' || kind === 'source' || kind === 'published';
  const facts = changes.filter(isFact);
  return [
    ...(facts.length > 0 ? [facts] : []),
    ...changes.filter((change) => !isFact(change)).map((change) => [change]),
  ];
}

/** What was in the way of it; null where nothing was. */
async function keep(
  store: Store,
  scope: ScopeId,
  article: string,
  step: readonly Change[],
): Promise<Broken | null> {
  const [first] = step;
  if (first?.kind === 'correction') {
    const outcome = await store.correct(scope, article, first.correction);
    return outcome.kind === 'corrected' ? null : outcome;
  }
  const wasThere =
    first?.kind === 'undo'
      ? await store.undoCorrection(scope, article, first.id)
      : await store.editArticle(scope, article, changesOf(step));
  return wasThere ? null : { kind: 'gone' };
}

function changesOf(step: readonly Change[]): ArticleChanges {
  const changes: ArticleChanges = {};
  for (const change of step) {
    if (change.kind === 'title') changes.title = change.is;
    if (change.kind === 'source') changes.source = change.is;
    if (change.kind === 'published') changes.published = change.is;
  }
  return changes;
}
