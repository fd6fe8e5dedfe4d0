import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/licences/notices.js';
import { packageFolderOf } from '../../src/licences/package-of.js';
import { PACKAGE_FOLDER } from '../../src/package-folder.js';
import { folderWith } from './made-up-package.js';

const manifest = (more: object) => ({ name: 'words', version: '1.2.3', license: 'MIT', ...more });

describe('what goes along with the program', () => {
  it('has the licence and the notice of each library in full', () => {
    const notices = noticesOf([
      folderWith({
        'package.json': manifest({ homepage: 'https://example.org/words' }),
        LICENSE: 'Do as you like.\n',
        'NOTICE.txt': 'By Ada.',
        'index.js': 'not this',
      }),
    ]);
    expect(notices).toContain(
      '\nwords 1.2.3: MIT\nhttps://example.org/words\n\nDo as you like.\n\nBy Ada.\n',
    );
    expect(notices).not.toContain('not this');
  });

  it('has the usual text, with the author, where a library names its licence alone', () => {
    const notices = noticesOf([folderWith({ 'package.json': manifest({ author: { name: 'Ada' } }) })]);
    expect(notices).toMatch(/Copyright \(c\) Ada\n\nPermission is hereby granted/);
  });

  it('tells a library once that is installed in two places', () => {
    const files = { 'package.json': manifest({}), LICENSE: 'Do as you like.' };
    expect(noticesOf([folderWith(files), folderWith(files)]).split('words 1.2.3')).toHaveLength(2);
  });

  it('cannot be made where a library must not be given on, or its licence has no text', () => {
    const refused = folderWith({ 'package.json': manifest({ license: 'GPL-3.0-only' }), LICENSE: 'GPL' });
    expect(() => noticesOf([refused])).toThrow(
      'words 1.2.3 must not become part of the program: GPL-3.0-only',
    );
    const without = folderWith({ 'package.json': manifest({ license: 'Apache-2.0' }) });
    expect(() => noticesOf([without])).toThrow('words brings no text of its licence, Apache-2.0, along');
  });

  it('is made of the packages whose modules are in the program', () => {
    expect(packageFolderOf('/a/node_modules/@x/y/dist/z.js')).toBe('/a/node_modules/@x/y');
    expect(packageFolderOf('\0/a/node_modules/y/z.js?commonjs-es-import')).toBe('/a/node_modules/y');
    expect(packageFolderOf('/a/node_modules/y/node_modules/z/main.js')).toBe(
      '/a/node_modules/y/node_modules/z',
    );
    expect(packageFolderOf('/a/src/main.ts')).toBeUndefined();
  });
});

describe('the build', () => {
  const built = (path: string) => readFileSync(join(PACKAGE_FOLDER, 'dist', path), 'utf8');
  const named = (notices: string) => [...notices.matchAll(/^-+\n(\S+) \d/gm)].map(([, name]) => name);

  it('has the notices of what is bundled beside it, and of nothing that is not', () => {
    const names = named(built('third-party-licences.txt'));
    expect(names).toEqual(
      expect.arrayContaining(['discord.js', 'undici', 'minisearch', 'pino', 'zod', 'eld']),
    );
    for (const other of ['libsql', 'pg', 'vite', 'typescript']) expect(names).not.toContain(other);
    expect(built('third-party-licences.txt')).toContain(
      'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
    );
  });

  it('has those of the data that asks for it, with its copyright and the permission in full', () => {
    const notices = built('third-party-licences.txt');
    const notice = notices.slice(notices.indexOf('data/first-names.txt: MIT'));
    const copyright = /Copyright \(c\) .*? contributors/;
    const head = readFileSync(join(PACKAGE_FOLDER, 'data/first-names.txt'), 'utf8').slice(0, 500);
    expect(copyright.exec(notice)?.[0]).toBe(copyright.exec(head)?.[0]);
    expect(notice).toMatch(
      /contributors\n\nPermission is hereby granted[\s\S]*OTHER DEALINGS IN THE SOFTWARE\./,
    );
  });

  it('has those of the page beside the page', () => {
    expect(named(built('page/third-party-licences.txt'))).toEqual(['lit-html']);
  });
});
