import { z } from 'zod';
import { DataFileError, parseYaml } from './data-file.js';

/**
 * The format of `data/articles/*.md`: front matter between two lines of `---`, then the text as published.
 *
 *     ---
 *     title: What the article is called
 *     language: en
 *     source: https://example.org/where-it-stands
 *     published: 2022-01-25
 *     ---
 *     The text, paragraphs parted by blank lines.
 *
 * `source` and `published` may be left out. The text is kept character by character.
 */
const frontMatter = z.strictObject(
  {
    title: z
      .string('"title" is missing or no text. Add a line like "title: Leaders meet in Sela".')
      .trim()
      .min(1, '"title" is empty. Write what the article is called.')
      .max(200, '"title" is longer than 200 characters. Shorten it.'),
    language: z
      .string('"language" is missing or no text. Add a line like "language: en".')
      .regex(
        /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
        '"language" is not a language tag. Write one like "en" or "zh-CN".',
      ),
    source: z
      .url({
        protocol: /^https?$/,
        error: '"source" is not a web address. Write one that starts with https:// or leave the line out.',
      })
      .optional(),
    published: z.iso
      .date('"published" is not a date. Write it like 2022-01-25 or leave the line out.')
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `"${issue.keys[0]}" is not a setting of an article. Use title, language, source, published, or remove it.`
        : 'The front matter is not a list of "name: value" lines.',
  },
);

export type ArticleFile = z.infer<typeof frontMatter> & { text: string };

/**
 * @param file the name to show in errors
 * @throws {DataFileError} naming file, line and remedy
 */
export function parseArticleFile(content: string, file: string): ArticleFile {
  const source = content.replace(/^\uFEFF/, '');
  const opening = /^---\r?\n/.exec(source);
  if (!opening) {
    throw new DataFileError(
      file,
      1,
      'there is no front matter. Start the file with a line of three dashes: ---',
    );
  }
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(opening[0].length));
  if (!closing) {
    throw new DataFileError(
      file,
      1,
      'the front matter does not end. Add a line of three dashes after it: ---',
    );
  }
  const yaml = source.slice(opening[0].length, opening[0].length + closing.index);
  const head = opening[0].length + closing.index + closing[0].length;
  const text = source.slice(head).trimEnd();
  if (text.trim() === '') {
    const line = source.slice(0, head).split('\n').length;
    throw new DataFileError(file, line, 'there is no text after the front matter. Add the article there.');
  }
  return { ...parseYaml(yaml, frontMatter, file, 2), text };
}
