import { join } from 'node:path';
import { z } from 'zod';
import type { Person } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import { DATA_FOLDER, parseYaml, readDataFile } from './data-file.js';

const text = (name: string, example: string) =>
  z
    .string(`"${name}" is missing or no text. Add a line like "${name}: ${example}".`)
    .trim()
    .min(1, `"${name}" is empty. Write one like "${example}".`);

/** The languages in which people have a usual name of their own; in all others they have the English one. */
const TOLD_IN = ['tr', 'ru', 'zh-CN'] as const;

const perLanguage = (name: string, example: string) =>
  z
    .partialRecord(
      z.enum(TOLD_IN),
      z.string(`"${name}" has something that is no text.`).trim().min(1, `"${name}" has an empty text.`),
      `"${name}" is a text for each language of ${TOLD_IN.join(', ')}. Write it like "${name}: { tr: ${example} }".`,
    )
    .optional();

const person = z.strictObject(
  {
    name: text('name', 'Ada Lovelace'),
    role: text('role', 'President'),
    country: text('country', 'Norway'),
    gender: z.enum(
      ['female', 'male'],
      '"gender" says which pronouns can stand for a person: female or male.',
    ),
    spellings: z.array(z.string('A spelling is a name.').trim().min(1, 'A spelling is empty.'), {
      error: '"spellings" is missing or no list. Add one like "spellings: [Lovelace, Ada King]".',
    }),
    names: perLanguage('names', 'Ada Kral'),
    offices: perLanguage('offices', 'Norveç Cumhurbaşkanı'),
    source: text('source', 'https://example.org/who-is-who'),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `"${issue.keys[0]}" is not known here. Use name, role, country, gender, spellings, names, offices, source.`
        : 'A person is a list of "name: value" lines.',
  },
);

const idOf = (name: string) => fold(name).replaceAll(' ', '-');

const people = z
  .array(person, 'The file is not a list of people. Start each with "- name: …".')
  .superRefine((all, context) => {
    const ids = all.map(({ name }) => idOf(name));
    const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
    if (twice >= 0) {
      context.addIssue({
        code: 'custom',
        path: [twice, 'name'],
        message: `"${all[twice]?.name}" is there twice. Put all spellings into one entry.`,
      });
    }
  });

/**
 * Reads `data/people.yaml`, whose head describes its format.
 * @throws {DataFileError} naming file, line and remedy
 */
export function parsePeopleFile(content: string, file: string): Person[] {
  return parseYaml(content, people, file).map(({ source: _, names, offices, spellings, ...facts }) => ({
    id: idOf(facts.name),
    ...facts,
    spellings: [...new Set([...spellings, ...Object.values(names ?? {})])],
    ...(names && { names }),
    ...(offices && { offices }),
  }));
}

/**
 * The people that come with the bot.
 * @param folder with `people.yaml`; by default the package's own
 * @throws {DataFileError} where the file is missing or not as its format says
 */
export function loadPeople(folder: string = DATA_FOLDER): Person[] {
  const file = 'data/people.yaml';
  return parsePeopleFile(readDataFile(join(folder, 'people.yaml'), file), file);
}
