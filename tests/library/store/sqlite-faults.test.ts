import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/library/store/open-store.js';
import { type Store, StoreError, StoreUnavailable } from '../../../src/library/store/store.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { add, HERE, imported, numbered, THERE } from './imported.js';

let dataDir: string;
let file: string;
let store: Store;
beforeEach(async () => {
  dataDir = join(temporaryFolder(), 'data');
  file = join(dataDir, 'who-said.sqlite');
  store = await openStore({ dataDir });
  await add(store, HERE, numbered(1));
});
afterEach(() => store.close());

/** Bytes of a page of SQLite's. */
const PAGE = 4_096;

const titles = async (from = store) => (await from.scope(HERE)).articles.map(({ title }) => title);

describe('a database whose file', () => {
  const expectRefused = async () => {
    const saving = add(store, HERE, numbered(2));
    await expect(saving).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(saving).rejects.toThrow(/moved away or replaced.*Put it back, or start the bot again/);
  };

  it('is moved away is read on and not written, and is written again when it is back', async () => {
    renameSync(file, `${file}.old`);
    await expectRefused();
    expect(await titles()).toEqual([numbered(1).title]);
    renameSync(`${file}.old`, file);
    expect(await add(store, HERE, numbered(2))).toMatchObject({ kind: 'saved' });
  });

  it('is deleted is never said to have saved what is gone with the process', async () => {
    rmSync(file);
    await expectRefused();
    await expect(store.forget(HERE)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await titles()).toEqual([numbered(1).title]);
  });

  it('is replaced, as by a backup, is left alone until the bot starts again on the new one', async () => {
    await store.close();
    copyFileSync(file, `${file}.backup`);
    store = await openStore({ dataDir });
    await add(store, HERE, numbered(3));
    renameSync(`${file}.backup`, file);
    await expectRefused();
    await store.close();
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    store = await openStore({ dataDir });
    expect(await titles()).toEqual([numbered(1).title]);
    expect(await add(store, HERE, numbered(2))).toMatchObject({ kind: 'saved' });
  });

  it('is gone with its whole folder', async () => {
    rmSync(dataDir, { recursive: true });
    await expectRefused();
  });
});

describe('a database in which damage is found while it is used', () => {
  it('says so and what to do, and answers what is sound', async () => {
    for (const number of [2, 3]) await add(store, THERE, imported({ text: `${number} `.repeat(200_000) }));
    await store.close();
    store = await openStore({ dataDir });
    const bytes = readFileSync(file);
    // The pages that hold nothing but a long text.
    for (let start = 0; start < bytes.length; start += PAGE) {
      const page = bytes.subarray(start, start + PAGE);
      if (page.includes('3 '.repeat(PAGE / 3))) page.fill('x');
    }
    writeFileSync(file, bytes);
    const failure = await store.scope(THERE).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(StoreError);
    expect((failure as Error).message).toMatch(/is damaged .*Restore a backup/);
    expect(await titles()).toEqual([numbered(1).title]);
  });
});

describe('a database that another process keeps for long', () => {
  it('is read on, tells who writes that it does not answer, and is written when it is free', async () => {
    const other = new Sqlite(file);
    other.exec('begin immediate');
    const saving = [2, 3, 4].map((number) => add(store, HERE, numbered(number)));
    expect(await titles()).toEqual([numbered(1).title]);
    for (const outcome of await Promise.allSettled(saving))
      expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) });
    other.exec('commit');
    other.close();
    expect(await add(store, HERE, numbered(2))).toMatchObject({ kind: 'saved' });
  });
});
