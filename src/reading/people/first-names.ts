import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../../package-folder.js';
import { OTHER_FEMALE, OTHER_MALE } from './first-names-of-regions.js';

const FILE = join(PACKAGE_FOLDER, 'data/first-names.txt');

let genders: ReadonlyMap<string, 'female' | 'male'> | null = null;

/**
 * The gender of a first name that only women or only men bear; a title or a pronoun in the text tells more and goes
 * first. The names are those of `data/first-names.txt`, which tells its source, read when the first one is asked for
 * (about 3 ms), and those of `first-names-of-regions.ts`.
 * @param name in lower case, without accents
 * @throws {Error} where the data file is missing
 */
export function firstNameGender(name: string): 'female' | 'male' | null {
  genders ??= readGenders();
  return genders.get(name) ?? null;
}

function readGenders(): Map<string, 'female' | 'male'> {
  const all = new Map<string, 'female' | 'male'>();
  for (const name of OTHER_FEMALE) all.set(name, 'female');
  for (const name of OTHER_MALE) all.set(name, 'male');
  let heading: 'female' | 'male' = 'female';
  for (const line of readNames().split('\n')) {
    if (line.startsWith('#')) continue;
    if (line === 'female:' || line === 'male:') heading = line === 'male:' ? 'male' : 'female';
    else for (const name of line.split(' ')) all.set(name, heading);
  }
  all.delete('');
  return all;
}

function readNames(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch (error) {
    throw new Error('data/first-names.txt cannot be read. Put it back as it was shipped.', { cause: error });
  }
}
