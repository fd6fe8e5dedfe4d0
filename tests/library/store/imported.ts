import type { Imported } from '../../../src/library/import/imported.js';
import type { ScopeId } from '../../../src/library/scope-id.js';
import type { SaveLimits, SaveOutcome, Store } from '../../../src/library/store/store.js';

export const HERE: ScopeId = 'server:1';
export const THERE: ScopeId = 'server:2';
export const NO_LIMITS: SaveLimits = { mostArticles: 200, mostScopeBytes: 1e7, takenIds: [] };

export const imported = (more: Partial<Imported> = {}): Imported => ({
  title: 'Talks in Sela',
  source: 'https://example.org/talks',
  published: '2022-01-25',
  language: 'en',
  text: 'Leaders met in Sela.\n\n“We agree,” said Ada.',
  dropped: ['Share this'],
  ...more,
});

export const numbered = (number: number): Imported =>
  imported({ title: `Talks ${number}`, text: `Talks, day ${number}.` });

export async function add(
  store: Store,
  scope: ScopeId,
  article: Imported,
  limits = NO_LIMITS,
): Promise<SaveOutcome> {
  return store.saveDraft(scope, await store.keepDraft(scope, article), limits);
}
