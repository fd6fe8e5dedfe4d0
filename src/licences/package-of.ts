import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a package's package.json tells of it; old ones have a licence as `{type}`. */
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
  homepage: z.string().optional(),
});

export type Manifest = z.infer<typeof manifest>;

export function manifestIn(folder: string): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

const LEGAL_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The licence and whatever else its authors want to go along, in full. */
export function legalTextsIn(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true });
  return files
    .filter((file) => file.isFile() && LEGAL_FILE.test(file.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim());
}

/** The folder of the package that a module is of, undefined where it is of this one. */
export function packageFolderOf(moduleId: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
}
