import type { ScopeId } from '../../library/scope-id.js';
import { type ArticleChanges, type Store, StoreUnavailable, StoreUnsure } from '../../library/store/store.js';
import type { Change } from './edit.js';

export interface Applied {
  done: Change[];
  /**
   * Why the rest was not done; null where all was. `unsure`: nobody can tell whether the next of it was; `undone`: all
   * but taking back what was taken back meanwhile; `full`: the article has as many corrections as it can have.
   */
  broken: 'away' | 'unsure' | 'gone' | 'undone' | 'full' | null;
  /** Why the database is away. */
  error?: StoreUnavailable;
}

/**
 * Keeps changes one after the other.
 * @throws {StoreUnavailable} where the database was away from the start, and nothing was done; `StoreUnsure` where it
 * was lost at the first change, so that nobody can tell
 */
export async function applyEdit(
  store: Store,
  { scope, article }: { scope: ScopeId; article: string },
  changes: readonly Change[],
): Promise<Applied> {
  const done: Change[] = [];
  let broken: Applied['broken'] = null;
  for (const step of stepsOf(changes)) {
    try {
      const kept = await keep(store, scope, article, step);
      if (kept === 'kept') done.push(...step);
      else if (step.some(({ kind }) => kind === 'undo')) broken = 'undone';
      else return { done, broken: kept };
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || done.length === 0) throw error;
      return { done, broken: error instanceof StoreUnsure ? 'unsure' : 'away', error };
    }
  }
  return { done, broken };
}

/** All that is told of an article beside its text. */
const FACTS: ReadonlySet<Change['kind']> = new Set(['title', 'source', 'published', 'language']);

/**
 * What is written together: all that the article is called, then each correction. One is taken back before others are
 * made: one of the same words would take its place.
 */
function stepsOf(changes: readonly Change[]): Change[][] {
  const isFact = ({ kind }: Change) => FACTS.has(kind);
  const facts = changes.filter(isFact);
  return [
    ...(facts.length > 0 ? [facts] : []),
    ...changes.filter(({ kind }) => kind === 'undo').map((change) => [change]),
    ...changes.filter(({ kind }) => kind === 'correction').map((change) => [change]),
  ];
}

async function keep(
  store: Store,
  scope: ScopeId,
  article: string,
  step: readonly Change[],
): Promise<'kept' | 'gone' | 'full'> {
  const [first] = step;
  if (first?.kind === 'correction') {
    const { kind } = await store.correct(scope, article, first.correction);
    return kind === 'corrected' ? 'kept' : kind === 'too-many' ? 'full' : 'gone';
  }
  const wasThere =
    first?.kind === 'undo'
      ? await store.undoCorrection(scope, article, first.id)
      : await store.editArticle(scope, article, changesOf(step));
  return wasThere ? 'kept' : 'gone';
}

function changesOf(step: readonly Change[]): ArticleChanges {
  const changes: ArticleChanges = {};
  for (const change of step) {
    if (change.kind === 'title') changes.title = change.is;
    if (change.kind === 'language') changes.language = change.is;
    if (change.kind === 'source') changes.source = change.is;
    if (change.kind === 'published') changes.published = change.is;
  }
  return changes;
}
