import type { Transaction } from 'kysely';
import type { Reading } from '../../../reading/article.js';
import type { ScopeId } from '../../scope-id.js';
import type { Engine } from '../engine.js';
import { withCorrections } from '../rows.js';
import type { Tables } from '../tables.js';
import { type IndexedArticle, indexArticles } from './index-article.js';
import { type Lexicon, readLexicon, readLexiconVersion } from './lexicon.js';
import type { ArticleHead, FoundPlaces, KeptReading, PassageStore } from './passage-store.js';
import { type PassageSearch, searchPassages } from './search-passages.js';
import { unindexedArticles } from './unindexed.js';

/** SQLite works within this process, so that it does a little at a time; to PostgreSQL each transaction is a way to go. */
const AT_ONCE = { sqlite: 4, postgres: 50 };

export class DatabasePassages implements PassageStore {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get atOnce(): number {
    return AT_ONCE[this.#engine.dialect];
  }

  heads(scope: ScopeId): Promise<ArticleHead[]> {
    return this.#engine.read((db) =>
      db
        .selectFrom('articles')
        .select(['id', 'title', 'revision'])
        .where('scope', '=', scope)
        .orderBy('position')
        .execute(),
    );
  }

  async unindexed(scope: ScopeId, version: string, among?: readonly string[]): Promise<string[]> {
    const rows = await this.#engine.read((db) => unindexedArticles(db, scope, version, among));
    return rows.map(({ id }) => id);
  }

  index(scope: ScopeId, articles: readonly IndexedArticle[], version: string): Promise<void> {
    return this.#engine.write((db) => indexArticles(db, this.#engine.dialect, scope, articles, version));
  }

  lexicon(scope: ScopeId): Promise<Lexicon> {
    return this.#engine.read((db) => readLexicon(db, scope));
  }

  version(scope: ScopeId): Promise<string> {
    return this.#engine.read((db) => readLexiconVersion(db, scope));
  }

  search(scope: ScopeId, search: PassageSearch): Promise<FoundPlaces> {
    return this.#engine.read(async (db) => ({
      places: await searchPassages(db, this.#engine.dialect, scope, search),
      version: await readLexiconVersion(db, scope),
    }));
  }

  articles(scope: ScopeId, ids: readonly string[]): Promise<KeptReading[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.#engine.read((db) => readArticles(db, scope, ids));
  }
}

async function readArticles(
  db: Transaction<Tables>,
  scope: ScopeId,
  ids: readonly string[],
): Promise<KeptReading[]> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('scope', '=', scope)
    .where('id', 'in', ids)
    .execute();
  const readings = await db
    .selectFrom('readings')
    .select(['article', 'revision', 'reading'])
    .where('scope', '=', scope)
    .where('article', 'in', ids)
    .execute();
  const byArticle = new Map(readings.map((one) => [one.article, one]));
  const all = await withCorrections(db, scope, rows);
  return all.map((kept) => {
    const read = byArticle.get(kept.id);
    // As it was before a change is not as it is.
    const reading = read?.revision === kept.revision ? (JSON.parse(read.reading) as Reading) : null;
    return { kept, reading };
  });
}
