import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../../package-folder.js';

let version: string | null = null;

/** What the program is made of, and the people it knows: another build may read the same text in another way. */
export function programVersion(): string {
  version ??= hashOfProgram();
  return version;
}

function hashOfProgram(): string {
  // Run from its sources it may be another one each time.
  if (!existsSync(join(PACKAGE_FOLDER, 'dist'))) return randomUUID();
  const hash = createHash('sha256');
  for (const folder of ['dist', 'data']) {
    for (const file of filesIn(join(PACKAGE_FOLDER, folder))) hash.update(readFileSync(file));
  }
  return hash.digest('base64url').slice(0, 12);
}

/** Those right in it; in an order that is the same everywhere. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|yaml)$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}
