import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../package-folder.js';

/**
 * Where `npm run build` puts a thread's program. From its sources, as in tests, the program uses the threads as they were
 * built, too: threads take no TypeScript.
 */
export const threadFile = (name: 'reading-thread' | 'damage-thread'): string =>
  join(PACKAGE_FOLDER, 'dist', `${name}.js`);
