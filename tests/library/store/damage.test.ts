import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import { damageIn } from '../../../src/library/store/damage.js';
import { temporaryFolder } from '../../temporary-folder.js';

let file: string;
beforeEach(() => {
  file = join(temporaryFolder(), 'some.sqlite');
  const database = new Sqlite(file);
  database.exec('create table texts (id integer primary key, text text)');
  const insert = database.prepare('insert into texts (text) values (?)');
  for (let at = 0; at < 100; at++) insert.run('words '.repeat(100));
  database.close();
});

describe.each([
  ['at once', Number.POSITIVE_INFINITY],
  ['by a thread, as it is large', 0],
])('a file that is looked through %s', (_, large) => {
  it('is whole', async () => {
    expect(await damageIn(file, large)).toBeNull();
  });

  it('is damaged somewhere', async () => {
    const content = readFileSync(file);
    content.fill(255, 8 * 4_096 + 16, 9 * 4_096);
    writeFileSync(file, content);
    expect(await damageIn(file, large)).toEqual(expect.any(String));
  });

  it('is no database, or others are changing its form', async () => {
    const other = new Sqlite(file);
    other.exec('begin exclusive');
    await expect(damageIn(file, large)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.close();
    writeFileSync(file, 'Dear diary, '.repeat(1_000));
    await expect(damageIn(file, large)).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
  });
});
