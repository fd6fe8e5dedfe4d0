/**
 * The file in which articles are moved and kept safe: JSON Lines, one object a line, in UTF-8.
 *
 *     {"format":"who-said","version":1,"scopes":1,"articles":1}
 *     {"kind":"scope","scope":"server:123","usesBundled":true,"leftAt":1700000000000}
 *     {"kind":"article","scope":"server:123","id":"talks-in-sela","title":"Talks in Sela",
 *      "source":"https://example.org/talks","published":"2022-01-25","language":"en",
 *      "text":"Paragraphs, parted by blank lines.","dropped":["Share this"],"addedAt":1700000000000,
 *      "corrections":[{"id":"a1","madeAt":1700000000000,
 *                      "correction":{"kind":"spelling","speaker":"Ada King","spelling":"Lovelace"}}]}
 *
 * (An article is one line; here it is broken to be read.) The first line says what follows; its two counts may be left
 * out, and tell where the file is cut off. Then each scope, with its articles after it in the order of adding. `leftAt`
 * is there where the bot is out of that server, `source` and `published` where they are known. Times are milliseconds
 * since 1970, `published` is an ISO 8601 date, `language` a language tag, `source` a web address. A correction is one of
 * two:
 *
 *     {"kind":"spelling","speaker":"Ada King","spelling":"Lovelace"}
 *     {"kind":"speaker","start":22,"end":33,"words":"“We agree,”","said":"quoted","speaker":"Ada King"}
 *
 * `start` and `end` are UTF-16 units into the text, `said` is quoted, reported or mixed. Drafts are not in it.
 */
import { z } from 'zod';
import { asLanguage } from '../import/language-tag.js';
import { isScopeId, type ScopeId } from '../scope-id.js';
import type { Correction } from './correction.js';

export const FORMAT = 'who-said';
export const FORMAT_VERSION = 1;

/** As much as an article can have at all, whatever the settings. */
const MOST_CHARACTERS = 5_000_000;

const scope = z.custom<ScopeId>(
  (value) => typeof value === 'string' && isScopeId(value),
  'is neither "server:ID" nor "person:ID"',
);
const text = z.string('is no text');
const title = text
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'is empty')
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'is not on one line')
  .max(1_000, 'is longer than 1,000 characters');
const name = text.regex(/[\p{L}\p{N}]/u, 'has no letter in it').max(1_000, 'is longer than 1,000 characters');
const content = text
  .regex(/[\p{L}\p{N}]/u, 'has no letter in it')
  .max(MOST_CHARACTERS, 'is longer than 5 million characters');
const source = text
  .refine((link) => /^https?:\/\//i.test(link) && URL.canParse(link), 'is no address of a web page')
  .max(8_000, 'is longer than 8,000 characters');
const published = text.refine(isDay, 'is no date like 2022-01-25');
const language = text.refine((tag) => asLanguage(tag) === tag, 'is no language tag like "en"');
const time = z
  .int('is no time in milliseconds')
  .min(0, 'is before 1970')
  .max(Date.UTC(9999, 11, 31), 'is after the year 9999');
const offset = z.int('is no position in the text').min(0, 'is before the text');

const first = z.object({
  format: z.literal(FORMAT, 'is not "who-said"'),
  version: z.int('is no number'),
  scopes: z.int('is no number').optional(),
  articles: z.int('is no number').optional(),
});

const correction = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('spelling'), speaker: name, spelling: name }),
    z.object({
      kind: z.literal('speaker'),
      start: offset,
      end: offset,
      words: text,
      said: z.enum(['quoted', 'reported', 'mixed'], 'is none of quoted, reported, mixed'),
      speaker: name,
    }),
  ],
  'is none of spelling, speaker',
) satisfies z.ZodType<Correction>;

const corrections = z
  .array(z.object({ id: text, madeAt: time, correction }), 'is no list')
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has an id twice');

const line = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('scope'),
      scope,
      usesBundled: z.boolean('is neither true nor false'),
      leftAt: time.optional(),
    }),
    z.object({
      kind: z.literal('article'),
      scope,
      id: text
        .regex(/^[\p{L}\p{N}-]+$/u, 'is not letters, digits and hyphens')
        .refine((id) => id.length <= 40, 'is longer than 40 characters'),
      title,
      source: source.optional(),
      published: published.optional(),
      language,
      text: content,
      dropped: z.array(text, 'is no list'),
      addedAt: time,
      corrections,
    }),
  ],
  'is neither scope nor article',
);

export type FirstLine = z.infer<typeof first>;
export type ArticleLine = Extract<z.infer<typeof line>, { kind: 'article' }>;
export type ScopeLine = Extract<z.infer<typeof line>, { kind: 'scope' }>;

/** Whether it is a day of the calendar, as an ISO 8601 date. */
function isDay(date: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** A file of articles that cannot be used; the message says what is wrong, where, and what to do. */
export class LinesError extends Error {
  override name = 'LinesError';
}

/** @throws {LinesError} where it is not the beginning of such a file, or of a newer one */
export function readFirstLine(content: string): FirstLine {
  const found = readAs(first, content, 1);
  if (found.version > FORMAT_VERSION)
    throw new LinesError(
      'Line 1: the file was written by a newer version of Who Said. Update Who Said first.',
    );
  return found;
}

/**
 * @param number counted from 1
 * @throws {LinesError} naming the line and what is wrong there
 */
export const readLine = (content: string, number: number): ArticleLine | ScopeLine =>
  readAs(line, content, number);

function readAs<Schema extends z.ZodType>(schema: Schema, content: string, number: number): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new LinesError(`Line ${number} is not JSON, or is cut off. Export the articles again.`);
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.length ? `"${issue.path.join('.')}" ` : '';
  throw new LinesError(
    `Line ${number}: ${where}${issue?.message ?? 'is not as it should be'}. Nothing was imported.`,
  );
}
