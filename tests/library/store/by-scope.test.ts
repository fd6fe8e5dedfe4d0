import { type KyselyPlugin, PostgresQueryCompiler, sql, type Transaction } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleWords } from '../../../src/finding/article-words.js';
import { atOnce } from '../../../src/finding/in-slices.js';
import type { Correction } from '../../../src/library/store/correction.js';
import { DatabaseStore } from '../../../src/library/store/database-store.js';
import type { Engine } from '../../../src/library/store/engine.js';
import { openEngine } from '../../../src/library/store/open-store.js';
import { DatabasePassages } from '../../../src/library/store/passages/database-passages.js';
import { Lexemes } from '../../../src/library/store/passages/lexemes.js';
import { planSearch } from '../../../src/library/store/passages/search-plan.js';
import type { Store } from '../../../src/library/store/store.js';
import type { Tables } from '../../../src/library/store/tables.js';
import { readText } from '../../../src/reading/read.js';
import { ENGINES, type TestDatabase } from './engines.js';
import { add, HERE, imported, NO_LIMITS, THERE } from './imported.js';

interface Query {
  text: string;
  parameters: readonly unknown[];
}

/** What holds for no one scope, in every engine: which steps the tables have taken. */
const OF_ALL_SCOPES = ['who_said_versions'];

/** The engine, with all queries that go through it told. */
function overheard(engine: Engine, hear: (query: Query) => void): Engine {
  const compiler = new PostgresQueryCompiler();
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const { sql: text, parameters } = compiler.compileQuery(node, queryId);
      // Word to other processes and settings are no queries of a table.
      if (!/^select (?:pg_notify|set_config)/.test(text)) hear({ text, parameters });
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const heard = (db: Transaction<Tables>) => db.withPlugin(plugin) as Transaction<Tables>;
  return new Proxy(engine, {
    get(target, key: keyof Engine) {
      if (key === 'write' || key === 'read')
        return <Result>(work: (db: Transaction<Tables>) => Promise<Result>) =>
          target[key]((db) => work(heard(db)));
      const value: unknown = target[key];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The indexes that are looked through in order, those of keys among them: which table's, and their columns. */
const INDEXES = {
  SQLite: sql<{ table: string; columns: string }>`
    select m.name as "table", (
      select group_concat(c.name) from (select name from pragma_index_info(i.name) order by seqno) c
    ) as columns
    from sqlite_master m join pragma_index_list(m.name) i
    where m.type = 'table' and m.sql not like 'create virtual%' and m.name not like '%\\_words\\_%' escape '\\'`,
  PostgreSQL: sql<{ table: string; columns: string }>`
    select t.relname as "table", (
      select string_agg(a.attname, ',' order by k.place)
      from unnest(i.indkey) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
    ) as columns
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    join pg_class x on x.oid = i.indexrelid
    join pg_am m on m.oid = x.relam
    where t.relnamespace = current_schema()::regnamespace and m.amname = 'btree'`,
};

describe.each(ENGINES)('in $name', ({ name, start, stop, create }) => {
  let database: TestDatabase;
  let engine: Engine;
  const queries: Query[] = [];
  beforeAll(start, 60_000);
  afterAll(stop);
  beforeEach(async () => {
    database = await create();
    const { dataFolder: dataDir, databaseUrl } = database.place;
    engine = await openEngine({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
    queries.length = 0;
  });
  afterEach(async () => {
    await engine.close();
    await database.delete();
  });

  it('every key and every index begins with the scope, so that tables can be parted by it', async () => {
    const { rows } = await engine.read((db) => INDEXES[name as keyof typeof INDEXES].execute(db));
    const parted = rows.filter(({ table }) => !OF_ALL_SCOPES.includes(table));
    expect(parted.length).toBeGreaterThanOrEqual(7);
    expect(parted.filter(({ columns }) => columns.split(',')[0] !== 'scope')).toEqual([]);
  });

  it('every query is bound to one scope, but for those that list and purge all', async () => {
    const store: Store = new DatabaseStore(
      overheard(engine, (query) => queries.push(query)),
      Date.now,
    );
    const saved = await add(store, HERE, imported());
    await add(store, THERE, imported());
    if (saved.kind !== 'saved') throw new Error('it was not saved');
    const { id } = saved.article;
    const correction: Correction = { kind: 'spelling', speaker: 'Ada', spelling: 'Ada Berg' };
    const draft = await store.keepDraft(HERE, imported({ text: 'Another text.' }));
    const { revision } = saved.article;
    const words = atOnce(articleWords({ id, ...imported(), ...readText(imported().text, []) }));
    const indexed = { id, revision, reading: readText(imported().text, []), words };
    const plan = planSearch([{ lexeme: new Lexemes(HERE).ofStem('sela'), weight: 1, paragraphs: 1 }], 1);
    const calls: Record<string, () => Promise<unknown>> = {
      scope: () => store.scope(HERE),
      revision: () => store.revision(HERE),
      size: () => store.size(HERE),
      'passages.heads': () => store.passages.heads(HERE),
      'passages.unindexed': () => store.passages.unindexed(HERE, 'now'),
      'passages.index': () => store.passages.index(HERE, [indexed], 'now'),
      'passages.lexicon': () => store.passages.lexicon(HERE),
      'passages.version': () => store.passages.version(HERE),
      'passages.search': () => store.passages.search(HERE, { plan, averageLength: 1, limit: 1 }),
      'passages.articles': () => store.passages.articles(HERE, [id]),
      articleCount: () => store.articleCount(HERE),
      countAddition: () => store.countAddition(HERE, 1),
      keepDraft: () => store.keepDraft(HERE, imported()),
      draft: () => store.draft(HERE, draft),
      renameDraft: () => store.renameDraft(HERE, draft, 'Another title'),
      saveDraft: () => store.saveDraft(HERE, draft, NO_LIMITS),
      dropDraft: () => store.dropDraft(HERE, draft),
      editArticle: () => store.editArticle(HERE, id, { title: 'A title' }),
      correct: () => store.correct(HERE, id, correction),
      undoCorrection: () => store.undoCorrection(HERE, id, 'none'),
      useBundled: () => store.useBundled(HERE, false),
      removeArticle: () => store.removeArticle(HERE, id),
      markLeft: () => store.markLeft(HERE, 1),
      markPresent: () => store.markPresent(HERE),
      forget: () => store.forget(HERE),
    };
    for (const [method, call] of Object.entries(calls)) {
      queries.length = 0;
      await call();
      expect({ method, count: queries.length }).not.toEqual({ method, count: 0 });
      for (const { text, parameters } of queries) {
        expect(parameters, `${method}: ${text}`).toContain(HERE);
        expect(text, method).toMatch(/\bscope"? = \$\d|^\s*insert into "?\w+"? \("?scope\b/);
      }
    }
    expect((await store.scope(THERE)).articles).toHaveLength(1);
    const others = ['constructor', 'watch', 'onChange', 'close', 'scopes', 'purge'];
    const methodsOf = (of: object) =>
      Object.entries(Object.getOwnPropertyDescriptors(of))
        .filter(([name, { value }]) => typeof value === 'function' && !others.includes(name))
        .map(([name]) => name);
    const ofPassages = methodsOf(DatabasePassages.prototype).map((name) => `passages.${name}`);
    const all = [...methodsOf(DatabaseStore.prototype), ...ofPassages];
    expect(Object.keys(calls)).toEqual(expect.arrayContaining(all));
  });
});
