import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Use } from './allowed.js';
import { manifestIn } from './package-of.js';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

export interface Dependency {
  name: string;
  version: string;
  /** Undefined where none is told. */
  licence: string | undefined;
  /** What is bundled counts as a tool here: the build itself is stricter with it. */
  use: Use;
}

/**
 * All that a package is made with, from its lock file; the licence is what the installed package tells, and where it is for
 * another kind of machine, what the lock file does.
 * @param folder where package-lock.json and node_modules are
 */
export function dependenciesOf(folder: string): Dependency[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')));
  return Object.entries(packages).flatMap(([path, { version = '', license, dev }]): Dependency[] => {
    if (path === '') return [];
    const installed = join(folder, path);
    return [
      {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        licence: existsSync(join(installed, 'package.json')) ? manifestIn(installed).license : license,
        use: dev ? 'tool' : 'part',
      },
    ];
  });
}
