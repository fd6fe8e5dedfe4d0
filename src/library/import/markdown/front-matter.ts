import { asLanguage } from '../language-tag.js';
import { publishedOn } from '../published-on.js';
import { asSource } from '../source.js';

/** What a file says of its text before it begins. */
export interface FrontMatter {
  title?: string;
  source?: string;
  published?: string;
  language?: string;
}

/** The names that blogs and note-taking programs give them. */
const NAMES: Record<string, keyof FrontMatter> = {
  title: 'title',
  source: 'source',
  url: 'source',
  link: 'source',
  canonical: 'source',
  canonical_url: 'source',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  published_at: 'published',
  language: 'language',
  lang: 'language',
  locale: 'language',
};

/** Others that tell that it is front matter, though nothing is taken from them. */
const OTHER_NAMES =
  /^(?:tags?|categor(?:y|ies)|layout|authors?|draft|slug|permalink|description|summary|excerpt|keywords|aliases|weight|image|cssclass(?:es)?|updated|modified|lastmod|created)$/;

/** A line of front matter: a name with a value, an item, a comment, or what belongs to the line before. */
const LINE = /^(?:[\w-]+:(?:\s|$)|-\s|#|\s+\S)/;

/** No more lines than these are looked through for the end. */
const MOST_LINES = 200;

/**
 * Parts the lines between two of "---" from the text after them, where they are front matter for sure: a text may begin
 * with a rule, too. What is not understood there is passed over.
 */
export function takeFrontMatter(lines: readonly string[]): { facts: FrontMatter; rest: readonly string[] } {
  if (lines[0]?.trim() !== '---') return { facts: {}, rest: lines };
  const end = lines.slice(1, MOST_LINES).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  const within = lines.slice(1, end);
  if (end === 0 || !isFrontMatter(within)) return { facts: {}, rest: lines };
  const facts: FrontMatter = {};
  for (const line of within) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    const fact = NAMES[name.toLowerCase()];
    const checked = fact && checkedAs(fact, unquoted(value.trim()));
    if (fact && checked) facts[fact] ??= checked;
  }
  return { facts, rest: lines.slice(end + 1) };
}

function isFrontMatter(lines: readonly string[]): boolean {
  const names = lines.flatMap((line) => /^([\w-]+):(?:\s|$)/.exec(line)?.[1]?.toLowerCase() ?? []);
  return (
    lines.every((line) => LINE.test(line)) &&
    names.some((name) => Object.hasOwn(NAMES, name) || OTHER_NAMES.test(name))
  );
}

const unquoted = (value: string) =>
  /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)
    ? value.slice(1, -1).replace(value.startsWith('"') ? /\\(.)/g : /'(')/g, '$1')
    : value.replace(/\s#.*$/, '');

function checkedAs(fact: keyof FrontMatter, value: string): string | undefined {
  switch (fact) {
    case 'title':
      return value;
    case 'source':
      return asSource(value);
    case 'published':
      return publishedOn(value);
    case 'language':
      return asLanguage(value);
  }
}
