import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependenciesOf } from '../../src/licences/dependencies.js';
import { PACKAGE_FOLDER } from '../../src/package-folder.js';
import { folderWith } from './made-up-package.js';

const check = (folder: string) => {
  const args = ['--import', 'tsx', join(PACKAGE_FOLDER, 'src/licences/check.ts'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PACKAGE_FOLDER,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const lock = (packages: Record<string, unknown>) => ({
  'package-lock.json': { packages: { '': {}, ...packages } },
});

describe('the licences of all dependencies', () => {
  it('are what the installed packages tell, and for those of other machines what the lock file does', () => {
    const folder = folderWith({
      ...lock({
        'node_modules/here': { version: '1.0.0', license: 'MIT' },
        'node_modules/here/node_modules/@for/others': { version: '2.0.0', license: 'ISC', dev: true },
      }),
      'node_modules/here/package.json': { name: 'here', version: '1.0.0', license: 'GPL-3.0-only' },
    });
    expect(dependenciesOf(folder)).toEqual([
      { name: 'here', version: '1.0.0', licence: 'GPL-3.0-only', use: 'part' },
      { name: '@for/others', version: '2.0.0', licence: 'ISC', use: 'tool' },
    ]);
  });

  it('are listed, and one that may not be used fails the check by name', () => {
    const folder = folderWith(
      lock({
        'node_modules/good': { version: '1.0.0', license: 'MIT' },
        'node_modules/bad': { version: '2.0.0', license: 'AGPL-3.0-only', dev: true },
        'node_modules/none': { version: '3.0.0' },
      }),
    );
    const { status, stdout, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stdout).toContain('MIT\tinstalled with it\tgood 1.0.0\n');
    expect(stderr).toBe(
      'bad 2.0.0 may not be used: AGPL-3.0-only.\nnone 3.0.0 may not be used: it has no licence.\n',
    );
  });

  it('of this project all let it be given on under MIT', () => {
    expect(check(PACKAGE_FOLDER)).toMatchObject({ status: 0, stderr: '' });
  });
});
