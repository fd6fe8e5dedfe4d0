/**
 * Makes `data/first-names.txt`, the first names by gender that reading tells "he" from "she" by, from the names that
 * the npm package @faker-js/faker (MIT) has collected for some seventy languages and countries.
 *
 * npm pack @faker-js/faker@10.6.0 && tar xzf faker-js-faker-10.6.0.tgz
 * npx tsx tests/bench/first-names.ts package > data/first-names.txt
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { fold } from '../../src/reading/fold.js';
import * as words from '../../src/reading/languages/english/lexicon/words.js';
import { transliterations } from './transliterate.js';

const names = z.array(z.string()).default([]);
const locale = z.object({
  person: z
    .object({
      first_name: z
        .union([z.array(z.string()), z.object({ female: names, male: names, generic: names })])
        .optional(),
    })
    .optional(),
});
const faker = z.object({ allLocales: z.record(z.string(), locale) });

/** The first names of one language: borne by women, by men, by either. */
export interface NameList {
  female: readonly string[];
  male: readonly string[];
  generic: readonly string[];
}

/** In how many lists a name stands under each heading. */
type Count = Record<keyof NameList, number>;

/** A name is one gender's if this many times as many lists give it to that one as to the other or to either. */
const CLEAR = 4;

/** Names of places in the lists, which news means more often than a person. */
const PLACES = new Set(
  `africa america andorra angola asia brazil britain california chad cleveland colombia cuba dakota dallas denmark egypt
  england florida france germany houston india indiana ireland italy kansas london louisiana memphis miami michigan
  missouri montana nevada ohio orlando oregon paris persia philadelphia santiago spain texas utah washington
  among gun tea`.split(/\s+/),
);

/** Those of the lists' names that only women, or only men, bear; folded, in the order of the alphabet. */
export function namesOfOneGender(lists: readonly NameList[]): { female: string[]; male: string[] } {
  const counts = new Map<string, Count>();
  for (const list of lists) {
    for (const heading of ['female', 'male', 'generic'] as const) {
      for (const name of new Set(list[heading].flatMap(forms))) {
        const count = counts.get(name) ?? { female: 0, male: 0, generic: 0 };
        count[heading]++;
        counts.set(name, count);
      }
    }
  }
  const only = (heading: 'female' | 'male', other: 'female' | 'male') =>
    [...counts]
      .filter(([, count]) => count[heading] >= Math.max(1, CLEAR * (count[other] + count.generic)))
      .map(([name]) => name)
      .sort();
  return { female: only('female', 'male'), male: only('male', 'female') };
}

/** A name as reading compares it; none of a name of two words, one of two letters, a word or a place. */
function forms(name: string): string[] {
  return transliterations(name)
    .map(fold)
    .filter((form) => /^[a-z]{3,}$/.test(form) && !PLACES.has(form) && !isWord(form));
}

const isWord = (form: string) =>
  Object.values(words).some((value) => value instanceof Set && (value as ReadonlySet<string>).has(form));

async function readLists(folder: string): Promise<NameList[]> {
  const module: unknown = await import(pathToFileURL(resolve(folder, 'dist/index.js')).href);
  return Object.values(faker.parse(module).allLocales).flatMap(({ person }) => {
    const list = person?.first_name;
    return list && !Array.isArray(list) ? [list] : [];
  });
}

/** Lines of at most `width` characters, so that a change of the file can be read. */
function wrapped(list: readonly string[], width = 118): string {
  const lines = [''];
  for (const name of list) {
    const line = lines.at(-1) ?? '';
    if (line.length + name.length >= width) lines.push(name);
    else lines[lines.length - 1] = line === '' ? name : `${line} ${name}`;
  }
  return lines.join('\n');
}

const [, script = '', folder] = argv;
if (folder && import.meta.url === pathToFileURL(script).href) {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { female, male } = namesOfOneGender(await readLists(folder));
  stdout.write(`# First names that only women or only men bear, in lower case and without accents.
# Source: the lists person.first_name of @faker-js/faker ${version}, https://github.com/faker-js/faker, MIT licence,
# Copyright (c) 2022-2025 Faker and its contributors. Made by tests/bench/first-names.ts, which tells how; do not edit.
female:
${wrapped(female)}
male:
${wrapped(male)}
`);
}
