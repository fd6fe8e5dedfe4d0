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
 * Parts the lines between two of "---", or of "+++" as some programs have it, from the text after them, where they are
 * front matter for sure: a text may begin with a rule, too. What is not understood there is passed over.
 */
export function takeFrontMatter(lines: readonly string[]): { facts: FrontMatter; rest: readonly string[] } {
  const fence = lines[0]?.trim();
  if (fence !== '---' && fence !== '+++') return { facts: {}, rest: lines };
  const isEnd = fence === '---' ? /^(?:---|\.\.\.)\s*$/ : /^\+\+\+\s*$/;
  const end = lines.slice(1, MOST_LINES).findIndex((line) => isEnd.test(line)) + 1;
  const written = lines.slice(1, end);
  const within = fence === '---' ? written : written.flatMap(asYaml);
  if (end === 0 || !isFrontMatter(within)) return { facts: {}, rest: lines };
  const facts: FrontMatter = {};
  for (const [index, line] of within.entries()) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    const fact = NAMES[name.toLowerCase()];
    const checked = fact && checkedAs(fact, readValue(value.trim(), within.slice(index + 1)));
    if (fact && checked) facts[fact] ??= checked;
  }
  return { facts, rest: lines.slice(end + 1) };
}

/** "title = "Talks"" as "title: "Talks""; blank lines and the heads of tables say nothing here. */
function asYaml(line: string): string[] {
  if (/^\s*(?:\[.*\]\s*)?$/.test(line)) return [];
  return [line.replace(/^([\w-]+)[ \t]*=[ \t]*/, '$1: ')];
}

function isFrontMatter(lines: readonly string[]): boolean {
  const names = lines.flatMap((line) => /^([\w-]+):(?:\s|$)/.exec(line)?.[1]?.toLowerCase() ?? []);
  return (
    lines.every((line) => LINE.test(line)) &&
    names.some((name) => Object.hasOwn(NAMES, name) || OTHER_NAMES.test(name))
  );
}

/** A value without its quotation marks and comment; one that is announced stands in the indented lines after it. */
function readValue(value: string, after: readonly string[]): string {
  if (/^[>|][+-]?$/.test(value)) {
    const end = after.findIndex((line) => !/^\s+\S/.test(line));
    return after
      .slice(0, end < 0 ? after.length : end)
      .map((line) => line.trim())
      .join(' ');
  }
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value) ?? [];
  return double?.replace(/\\(.)/g, '$1') ?? single?.replace(/''/g, "'") ?? value.replace(/\s#.*$/, '');
}

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
