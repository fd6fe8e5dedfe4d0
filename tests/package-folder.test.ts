import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_FOLDER } from '../src/package-folder.js';

it('the folder of the package is the one with package.json', () => {
  const { name } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'));
  expect(name).toBe('who-said');
});
