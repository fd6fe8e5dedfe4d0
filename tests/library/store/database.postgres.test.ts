import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ScopeId } from '../../../src/library/scope-id.js';
import { openEngine, openStore } from '../../../src/library/store/open-store.js';
import { type Store, StoreError, StoreUnavailable, StoreUnsure } from '../../../src/library/store/store.js';
import { startCuttingRelay } from './cutting-relay.js';
import { add, HERE, imported, numbered } from './imported.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

let server: PostgresServer;

const open = (databaseUrl: string) => openStore({ dataDir: '', databaseUrl });

/** What a start is refused with. */
async function refusal(databaseUrl: string): Promise<Error> {
  try {
    await (await open(databaseUrl)).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('It has started.');
}

async function query(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let rows: Record<string, unknown>[] = [];
  for (const statement of statements) ({ rows } = await client.query(statement));
  await client.end();
  return rows;
}

/** Ends every connection but its own to a database, as an administrator can. */
const endConnections = (url: string) =>
  query(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`,
  );

const nextChange = (store: Store) =>
  new Promise<ScopeId | null>((resolve) => {
    const end = store.onChange((scope) => {
      end();
      resolve(scope);
    });
  });

describe('a PostgreSQL database', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.close());

  describe('that is stopped and started in mid-use', () => {
    let store: Store;
    let other: Store;
    beforeAll(async () => {
      const url = await server.createDatabase();
      store = await open(url);
      other = await open(url);
      await add(store, HERE, numbered(1));
    });
    afterAll(() => Promise.all([store.close(), other.close()]));

    it('is told of as unavailable meanwhile, and used again without a new start', async () => {
      await server.stop();
      for (const asked of [
        () => store.scope(HERE),
        () => store.revision(HERE),
        () => store.keepDraft(HERE, numbered(2)),
        () => store.removeArticle(HERE, 'talks-1'),
        () => store.purge(0),
      ])
        await expect(asked()).rejects.toBeInstanceOf(StoreUnavailable);
      const heardAgain = nextChange(store);
      await server.start();
      expect((await store.scope(HERE)).articles.map(({ id }) => id)).toEqual(['talks-1']);
      await add(store, HERE, numbered(2));
      // Its own change is told at once, and once more that something may have been missed.
      expect([HERE, null]).toContain(await heardAgain);
    });

    it('tells of other processes’ changes again', async () => {
      // Whatever is told of the new connection comes first; then the change itself.
      const heard: (ScopeId | null)[] = [];
      const hearing = new Promise<void>((resolve) => {
        store.onChange((scope) => {
          heard.push(scope);
          if (scope === HERE) resolve();
        });
      });
      for (let number = 10; !heard.includes(HERE); number++) {
        await add(other, HERE, numbered(number));
        await Promise.race([hearing, nextTurn()]);
      }
      expect(heard).toContain(HERE);
    });
  });

  it('is opened with the password of PGPASSWORD where its address has none', async () => {
    const url = new URL(await server.createDatabase());
    vi.stubEnv('PGPASSWORD', decodeURIComponent(url.password));
    url.password = '';
    await (await open(url.href)).close();
    vi.stubEnv('PGPASSWORD', 'another');
    await expect(open(url.href)).rejects.toBeInstanceOf(StoreError);
    vi.unstubAllEnvs();
  });

  it('that ends single connections loses nothing that was confirmed', async () => {
    const url = await server.createDatabase();
    const store = await open(url);
    const confirmed: string[] = [];
    // The last one ends none: the server tells of an end before it has come.
    for (let number = 1; number <= 31; number++) {
      const ending = number % 3 === 0 ? endConnections(url) : Promise.resolve([]);
      const [outcome] = await Promise.allSettled([add(store, HERE, numbered(number)), ending]);
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StoreUnavailable);
      else confirmed.push(`Talks ${number}`);
    }
    const kept = (await store.scope(HERE)).articles.map(({ title }) => title);
    expect(kept).toEqual(expect.arrayContaining(confirmed));
    await store.close();
  });

  it('that ends a connection in the middle of a transaction is told of as unavailable', async () => {
    const url = await server.createDatabase();
    const engine = await openEngine({ dataDir: '', databaseUrl: url });
    const cutOff = engine.write(async (db) => {
      await db
        .insertInto('scopes')
        .values({ scope: HERE, revision: 1, uses_bundled: 1, left_at: null })
        .execute();
      await endConnections(url);
      // Its end arrives while it is asked nothing.
      await nextTurn();
      await db.updateTable('scopes').set({ revision: 2 }).execute();
    });
    await expect(cutOff).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await engine.read((db) => db.selectFrom('scopes').selectAll().execute())).toEqual([]);
    await engine.close();
  });

  it('whose confirmation is lost on the way leaves it unsure whether a change was made', async () => {
    const relay = await startCuttingRelay(await server.createDatabase());
    const store = await open(relay.url);
    for (const number of [1, 2]) await add(store, HERE, numbered(number));
    const heard: (ScopeId | null)[] = [];
    store.onChange((scope) => heard.push(scope));
    relay.isCutting = true;
    await expect(store.removeArticle(HERE, 'talks-1')).rejects.toBeInstanceOf(StoreUnsure);
    expect(heard).toContain(null);
    await expect(store.editArticle(HERE, 'talks-2', { title: 'Other' })).rejects.toBeInstanceOf(StoreUnsure);
    expect((await store.scope(HERE)).articles.map(({ title }) => title)).toEqual(['Other']);
    await expect(store.forget(HERE)).rejects.toBeInstanceOf(StoreUnsure);
    expect((await store.scope(HERE)).articles).toEqual([]);
    await store.close();
    await relay.close();
  });

  it('in which something holds a row for long is told of as unavailable', async () => {
    const url = await server.createDatabase();
    const store = await open(url);
    await add(store, HERE, numbered(1));
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select * from scopes for update');
    await expect(store.useBundled(HERE, false)).rejects.toBeInstanceOf(StoreUnavailable);
    expect((await store.scope(HERE)).usesBundled).toBe(true);
    await holder.end();
    await store.useBundled(HERE, false);
    expect((await store.scope(HERE)).usesBundled).toBe(false);
    await store.close();
  });

  it('writes a commit to disk before it is confirmed, though it is set not to', async () => {
    const url = await server.createDatabase();
    await query(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    await query(
      url,
      'create table seen (value text)',
      `create function note() returns trigger language plpgsql as
        $$ begin insert into seen values (current_setting('synchronous_commit')); return new; end $$`,
    );
    const store = await open(url);
    await query(url, 'create trigger noted after insert on articles execute function note()');
    await add(store, HERE, imported());
    expect(await query(url, 'select * from seen')).toEqual([{ value: 'on' }]);
    await store.close();
  });

  it('is made once by many who start at the same moment', async () => {
    const url = await server.createDatabase();
    const stores = await Promise.all([open(url), open(url), open(url)]);
    for (const [index, store] of stores.entries()) await add(store, HERE, numbered(index));
    expect((await stores[0]?.scope(HERE))?.articles).toHaveLength(3);
    await Promise.all(stores.map((store) => store.close()));
  });

  describe('stops a start, with what to do and without the password, where', () => {
    const SECRET = /p@ss|p%40ss|postgres:\/\//;
    const changed = (url: string, change: (url: URL) => void) => {
      const other = new URL(url);
      change(other);
      return other.href;
    };

    it.each<[string, RegExp, (url: URL) => void]>([
      ['the password is wrong', /name or password/, (url) => (url.password = 'p@ss-wrong')],
      ['there is no such database', /no database of that name/, (url) => (url.pathname = '/none')],
      ['nobody answers', /no database answers there \(ECONNREFUSED\)/, (url) => (url.port = '1')],
      [
        'a certificate’s file is not there',
        /a file of the certificates .* cannot be read \(there is no such file\)/,
        (url) => url.searchParams.set('sslrootcert', '/none.pem'),
      ],
      ['there is no such host', /no database answers there/, (url) => (url.hostname = 'none.invalid')],
    ])('%s', async (_, said, change) => {
      const { message, cause, stack } = await refusal(changed(server.url, change));
      expect(message).toMatch(/^DATABASE_URL: /);
      expect(message).toMatch(said);
      expect([message, String(cause), stack].join()).not.toMatch(SECRET);
    });

    it('the address cannot be read', async () => {
      const { message } = await refusal('postgres://who:p@ss:word@[/x');
      expect(message).toMatch(/^DATABASE_URL: /);
      expect(message).not.toMatch(SECRET);
    });

    it('a newer version wrote it, which stays as it is', async () => {
      const url = await server.createDatabase();
      await (await open(url)).close();
      await query(url, 'insert into who_said_versions values (999, 1)');
      expect((await refusal(url)).message).toMatch(
        /newer version of Who Said\. Update Who Said, or let DATABASE_URL/,
      );
    });

    it('a table is missing', async () => {
      const url = await server.createDatabase();
      await (await open(url)).close();
      await query(url, 'drop table corrections');
      expect((await refusal(url)).message).toMatch(/damaged .*node dist\/cli\.js import FILE/);
    });

    it('its tables are another program’s', async () => {
      const url = await server.createDatabase();
      await query(url, 'create table articles (number integer)');
      expect((await refusal(url)).message).toMatch(/something else/);
    });

    it('the user may make no tables', async () => {
      const url = await server.createDatabase();
      await query(url, "create role reader login password 'p@ss'");
      const asReader = changed(url, (other) => {
        other.username = 'reader';
        other.password = 'p%40ss';
      });
      expect((await refusal(asReader)).message).toMatch(/may not make tables/);
    });

    it('it does not keep every letter', async () => {
      await query(
        server.url,
        "create database latin encoding 'LATIN1' template template0 lc_collate 'C' lc_ctype 'C'",
      );
      const url = changed(server.url, (other) => (other.pathname = '/latin'));
      expect((await refusal(url)).message).toMatch(/UTF8/);
    });
  });
});

/** Lets what has arrived be heard. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
