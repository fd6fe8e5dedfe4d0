import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/library/store/open-store.js';
import { type Store, StoreError, StoreUnavailable } from '../../../src/library/store/store.js';
import { add, HERE, imported, numbered, THERE } from './imported.js';

let folder: string;
let dataDir: string;
let file: string;
const opened: Store[] = [];

const open = async () => {
  const store = await openStore({ dataDir });
  opened.push(store);
  return store;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'who-said-sqlite-'));
  dataDir = join(folder, 'data');
  file = join(dataDir, 'who-said.sqlite');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

/** All that is on disk, as one text. */
const bytes = () =>
  readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), 'utf8'))
    .join('\n');

describe('the SQLite file', () => {
  it('is made for this user alone, folder and all', async () => {
    const store = await open();
    await add(store, HERE, imported());
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(dataDir)) expect(statSync(join(dataDir, name)).mode & 0o077).toBe(0);
  });

  it('is written with a log, and to disk at every commit', async () => {
    await open();
    expect(readFileSync(file).subarray(18, 20)).toEqual(Buffer.of(2, 2));
  });

  describe('has nothing in it any more of', () => {
    const SECRET = 'Zanzibar-Quotation';
    // Of one page, of many, and of a bit of one.
    const texts = [20, 400, 9_000].map((words, index) => `${index} ${`${SECRET} `.repeat(words)}`);
    let store: Store;

    beforeEach(async () => {
      store = await open();
      // Others before, between and after, whose pages are moved about.
      for (const number of [1, 2, 3, 4, 5, 6]) await add(store, HERE, numbered(number));
    });

    it('an article that is removed', async () => {
      const ids: string[] = [];
      for (const [index, text] of texts.entries()) {
        const outcome = await add(
          store,
          HERE,
          imported({ title: `${SECRET} ${index}`, text, dropped: [SECRET] }),
        );
        if (outcome.kind === 'saved') ids.push(outcome.article.id);
        await add(store, HERE, numbered(10 + index));
        await store.correct(HERE, ids[index] ?? '', { kind: 'spelling', speaker: SECRET, spelling: SECRET });
      }
      expect(bytes()).toContain(SECRET);
      for (const id of ids) expect(await store.removeArticle(HERE, id)).toBe(true);
      expect(bytes()).not.toContain(SECRET);
      expect((await store.scope(HERE)).articles).toHaveLength(9);
    });

    it('a scope that is forgotten, drafts too', async () => {
      for (const text of texts) await add(store, THERE, imported({ text }));
      await store.keepDraft(THERE, imported({ title: SECRET }));
      await store.forget(THERE);
      expect(bytes()).not.toContain(SECRET);
    });

    it('a server that was left long ago', async () => {
      for (const text of texts) await add(store, THERE, imported({ text }));
      await store.markLeft(THERE, 1);
      await store.purge(2);
      expect(bytes()).not.toContain(SECRET);
    });

    it('a draft that is thrown away', async () => {
      for (const text of texts) await store.dropDraft(HERE, await store.keepDraft(HERE, imported({ text })));
      expect(bytes()).not.toContain(SECRET);
    });
  });

  it('is written by one at a time: whoever comes while another does waits, and then is told', async () => {
    const store = await open();
    await add(store, HERE, numbered(1));
    const other = new Sqlite(file);
    other.exec('begin immediate');
    // Reading goes on meanwhile.
    const refused = expect(add(store, HERE, numbered(2))).rejects.toBeInstanceOf(StoreUnavailable);
    expect((await store.scope(HERE)).articles).toHaveLength(1);
    await refused;
    other.exec('rollback');
    other.close();
    expect(await add(store, HERE, numbered(2))).toMatchObject({ kind: 'saved' });
  });

  it('is not used after it is closed', async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(store.scope(HERE)).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('is made once by many who start at the same moment', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    for (const [index, store] of stores.entries()) await add(store, HERE, numbered(index));
    expect((await stores[0]?.scope(HERE))?.articles).toHaveLength(4);
  });
});

describe('a start on a SQLite file stops, and leaves it as it is, where', () => {
  /** What is there after a good first use. */
  async function use(): Promise<void> {
    const store = await openStore({ dataDir });
    for (const number of [1, 2, 3]) await add(store, HERE, imported({ text: `${number} `.repeat(20_000) }));
    await store.close();
  }

  async function expectRefused(...said: (string | RegExp)[]): Promise<void> {
    const before = readFileSync(file);
    const refusal = await open().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(StoreError);
    for (const words of said) expect((refusal as Error).message).toMatch(words);
    expect(readFileSync(file).equals(before)).toBe(true);
  }

  const change = (sql: string) => {
    const database = new Sqlite(file);
    database.exec(sql);
    database.pragma('wal_checkpoint(truncate)');
    database.close();
  };

  it('a newer version wrote it', async () => {
    await use();
    change('insert into who_said_versions values (999, 1)');
    await expectRefused('written by a newer version of Who Said', 'Update Who Said', 'DATA_DIR');
  });

  it('it is no database', async () => {
    mkdirSync(dataDir);
    writeFileSync(file, 'Dear diary, '.repeat(1_000));
    await expectRefused(
      'damaged',
      'node dist/cli.js import FILE',
      /move .*who-said.sqlite away, with its -wal/,
    );
  });

  it('nothing is left of it but its name', async () => {
    await use();
    writeFileSync(file, '');
    await expectRefused('damaged', 'it is empty', 'node dist/cli.js import FILE');
  });

  it('a part of it is lost', async () => {
    await use();
    writeFileSync(file, readFileSync(file).subarray(0, 40_960));
    await expectRefused('damaged', 'node dist/cli.js import FILE');
  });

  it('something has written over it', async () => {
    await use();
    const content = readFileSync(file);
    content.fill('x', 4_096, content.length);
    writeFileSync(file, content);
    await expectRefused('damaged');
  });

  it('a table is missing', async () => {
    await use();
    change('drop table corrections');
    await expectRefused('damaged', 'tables are missing');
  });

  it('it is another program’s', async () => {
    mkdirSync(dataDir);
    change('create table articles (number integer)');
    await expectRefused('something else', 'DATA_DIR');
  });

  it.each([
    ['is a file', () => writeFileSync(dataDir, '')],
    ['has a folder in the file’s place', () => mkdirSync(file, { recursive: true })],
  ])('DATA_DIR %s', async (_, make) => {
    make();
    await expect(open()).rejects.toThrow(/^DATA_DIR: .* cannot be written: .* point DATA_DIR elsewhere/);
  });

  it('nothing can be written in DATA_DIR', async () => {
    // Not even by root, whom permissions do not stop.
    await expect(openStore({ dataDir: '/proc/who-said' })).rejects.toThrow(/^DATA_DIR: /);
  });
});
