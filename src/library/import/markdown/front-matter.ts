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

/** No more lines than these are looked through for the end. */
const MOST_LINES = 200;

/** Parts the lines between two of "---" from the text after them. What is not understood there is passed over. */
export function takeFrontMatter(lines: readonly string[]): { facts: FrontMatter; rest: readonly string[] } {
  if (lines[0]?.trim() !== '---') return { facts: {}, rest: lines };
  const end = lines.slice(1, MOST_LINES).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  const within = lines.slice(1, end);
  if (end === 0 || !within.some((line) => /^[\w-]+:/.test(line))) return { facts: {}, rest: lines };
  const facts: FrontMatter = {};
  for (const line of within) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    const fact = NAMES[name.toLowerCase()];
    const checked = fact && checkedAs(fact, unquoted(value.trim()));
    if (fact && checked) facts[fact] ??= checked;
  }
  return { facts, rest: lines.slice(end + 1) };
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
