import { basename } from 'node:path';
import { z } from 'zod';
import { type ArticleFile, parseArticleFile } from '../library/article-file.js';
import { toArticle } from '../library/bundled.js';
import { loadPeople } from '../library/people-file.js';
import { toLine } from '../reading/lines.js';
import { readText } from '../reading/read.js';
import { InputError, readInput, readLines } from './input.js';
import { readingText } from './reading-text.js';

/** A line of more than three dashes is the text's own. */
const FRONT_MATTER = /^---\r?\n/;

const textLine = z.object({ id: z.string(), text: z.string(), language: z.string().default('en') });

/**
 * An article's statements, for a person to judge or, with `json`, as data.
 * @throws {InputError} where there is no text
 * @throws {DataFileError} where front matter is not as its format says
 */
export function readArticle(file: string | undefined, options: { json?: boolean }): string {
  const content = readInput(file);
  const name = file ? basename(file) : 'standard input';
  if (content.trim() === '') throw new InputError(`${file ?? 'Standard input'} holds no text.`);
  const source: ArticleFile = FRONT_MATTER.test(content)
    ? parseArticleFile(content, name)
    : { title: name, language: 'en', text: content };
  const article = toArticle(basename(name, '.md'), source, loadPeople());
  return options.json ? `${JSON.stringify(article)}\n` : readingText(article);
}

/**
 * Lines `{id, text}` in, with a `language` (a BCP 47 tag) where it is not English; lines `{id, quotes}` out, one by one.
 * @throws {InputError} naming the line that is not of this form
 */
export async function* readEachLine(file: string | undefined): AsyncGenerator<string> {
  const people = loadPeople();
  for await (const [number, line] of readLines(file)) {
    const { id, text, language } = parseLine(number, line);
    yield `${JSON.stringify(toLine(id, text, readText(text, people, language)))}\n`;
  }
}

function parseLine(number: number, line: string): z.infer<typeof textLine> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`Line ${number} is not JSON. Write one object a line: {"id": "…", "text": "…"}.`);
  }
  const checked = textLine.safeParse(value);
  if (!checked.success) {
    throw new InputError(`Line ${number} lacks "id" or "text" as a string. Write {"id": "…", "text": "…"}.`);
  }
  return checked.data;
}
