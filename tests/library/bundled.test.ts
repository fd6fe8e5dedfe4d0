import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBundledLibrary } from '../../src/library/bundled.js';
import { DataFileError } from '../../src/library/data-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'who-said-data-'));
  cpSync(fileURLToPath(new URL('../../data', import.meta.url)), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () => loadBundledLibrary(folder);

it('the bundled library is every article of the folder, by its file’s name', () => {
  writeFileSync(join(folder, 'articles', 'talks.md'), '---\ntitle: Talks\nlanguage: en\n---\nThey talked.');
  expect(load().articles.map(({ id, title }) => [id, title])).toEqual([
    ['central-asia-china-summit', 'Central Asia-China Summit was held with the participation of 6 leaders'],
    ['talks', 'Talks'],
  ]);
});

describe('the bundled library is refused, naming the file and the remedy,', () => {
  it.each([
    ['without people', () => rmSync(join(folder, 'people.yaml')), 'data/people.yaml:1: cannot be read'],
    [
      'without a folder of articles',
      () => rmSync(join(folder, 'articles'), { recursive: true }),
      'data/articles:1: cannot be read',
    ],
    [
      'without an article',
      () => rmSync(join(folder, 'articles', 'central-asia-china-summit.md')),
      'data/articles:1: there is no article',
    ],
    [
      'with a folder for an article',
      () => mkdirSync(join(folder, 'articles', 'talks.md')),
      'data/articles/talks.md:1: cannot be read: it is a folder',
    ],
    [
      'with an article that is not as its format says',
      () => writeFileSync(join(folder, 'articles', 'talks.md'), 'They talked.'),
      'data/articles/talks.md:1: there is no front matter',
    ],
  ])('%s', (_, spoil, message) => {
    spoil();
    expect(load).toThrow(DataFileError);
    expect(load).toThrow(message);
  });
});
