import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBundledLibrary } from '../../../src/library/bundled.js';
import { loadPeople } from '../../../src/library/people-file.js';
import { createLibraries } from '../../../src/library/scope-libraries.js';
import { openStore } from '../../../src/library/store/open-store.js';
import type { Store } from '../../../src/library/store/store.js';
import { ReaderHere } from '../kept-in-memory.js';
import { add, HERE, imported, NO_LIMITS, numbered, THERE } from './imported.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

let server: PostgresServer;
let client: pg.Client;
let store: Store;

const PARTS = 4;

async function rows(statement: string): Promise<Record<string, string>[]> {
  return (await client.query(statement)).rows;
}

/** Parts every table that has scopes by them, as an operator would, with what is in it. */
async function partAll(): Promise<void> {
  const tables = await rows(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'scope'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  const references = await rows(
    `select conrelid::regclass as name, conname as key, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f'`,
  );
  for (const { name, key } of references) await client.query(`alter table ${name} drop constraint ${key}`);
  for (const { name } of tables) {
    await client.query(`alter table ${name} rename to ${name}_whole`);
    await client.query(`create table ${name} (like ${name}_whole including all) partition by hash (scope)`);
    for (let part = 0; part < PARTS; part++)
      await client.query(
        `create table ${name}_${part} partition of ${name} for values with (modulus ${PARTS}, remainder ${part})`,
      );
    await client.query(`insert into ${name} select * from ${name}_whole`);
    await client.query(`drop table ${name}_whole`);
  }
  for (const { name, key, definition } of references)
    await client.query(`alter table ${name} add constraint ${key} ${definition}`);
}

describe('tables that are parted by scope', () => {
  beforeAll(async () => {
    server = await startPostgres();
    client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const whole = await openStore({ dataDir: '', databaseUrl: server.url });
    await add(whole, HERE, imported());
    await add(whole, THERE, imported());
    await whole.close();
    await partAll();
    store = await openStore({ dataDir: '', databaseUrl: server.url });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await client.end();
    await server.close();
  });

  it('hold what was there, and take what comes, by the same rules', async () => {
    expect((await store.scope(HERE)).articles.map(({ title }) => title)).toEqual(['Talks in Sela']);
    expect(await add(store, HERE, imported())).toMatchObject({ kind: 'there-already' });
    const saved = await add(store, HERE, numbered(2));
    if (saved.kind !== 'saved') throw new Error('it was not saved');
    const spelling = { kind: 'spelling', speaker: 'Ada', spelling: 'Ada Berg' } as const;
    expect(await store.correct(HERE, saved.article.id, spelling)).toMatchObject({ kind: 'corrected' });
    expect(await add(store, HERE, numbered(3), { ...NO_LIMITS, mostArticles: 2 })).toMatchObject({
      kind: 'too-many',
    });
    expect(await store.removeArticle(HERE, saved.article.id)).toBe(true);
    await store.forget(HERE);
    expect((await store.scope(HERE)).articles).toEqual([]);
    expect((await store.scope(THERE)).articles).toHaveLength(1);
    expect((await store.scopes()).map(({ scope }) => scope)).toContain(THERE);
  });

  it('are indexed and searched as well where a scope has too many passages to be held', async () => {
    await add(store, HERE, imported({ title: 'Airship', text: 'The zeppelin landed on Monday.' }));
    const libraries = createLibraries({
      ...{ store, reader: new ReaderHere(), people: loadPeople(), bundled: loadBundledLibrary() },
      ...{ budgetBytes: 1e9, mostHeldBytes: 0 },
    });
    const { own, finder } = await libraries.of(HERE, { texts: ['zeppelins'] });
    expect(own.map(({ id }) => id)).toEqual(['airship']);
    expect(finder.knows('zeppelin')).toBe(true);
    expect(await rows('select 1 from only passages')).toEqual([]);
  });

  it('are looked for in the one part that a scope is in', async () => {
    const plan = await rows(`explain select * from articles where scope = '${THERE}'`);
    const looked = plan.map((row) => /on (articles_\d)/.exec(row['QUERY PLAN'] ?? '')?.[1]).filter(Boolean);
    expect(new Set(looked).size).toBe(1);
  });
});
