import { cleanTitle } from '../clean-text.js';
import { asLanguage } from '../language-tag.js';
import { publishedOn } from '../published-on.js';
import { asSource } from '../source.js';
import { folded } from './article-blocks.js';
import type { JsonLdFacts } from './json-ld.js';
import type { PageFacts, PageOutline } from './outline.js';

/** Between a headline and the name of a site. */
const PART = /\s+(?:[|»·•–—-]|::)\s+/;

/** One that stands in no headline. */
const SURE_PART = /\s+(?:[|»]|::)\s+/;

/** What a part of `<title>` must have to be the headline without the rest. */
const SHORTEST_HEADLINE = 15;
const SHORTEST_OF_ALL = 5;

/** The headline of an article; undefined where the page says none. */
export function titleOfPage({ facts, blocks }: PageOutline, json: JsonLdFacts): string | undefined {
  const { metas } = facts;
  const site = metas.get('og:site_name');
  const named = [metas.get('og:title'), json.headline, metas.get('twitter:title'), facts.title].flatMap(
    (title) => cleanTitle(title ?? '') || [],
  );
  const headings = blocks.filter(({ level }) => level === 1).map(({ text }) => cleanTitle(text));
  const [heading] = headings;
  const same = headings.find((text) => named.some((title) => isSame(text, title, site)));
  if (same && (same.length >= SHORTEST_HEADLINE || headings.length === 1)) return same;
  const [first] = named;
  if (first === undefined) return heading;
  return withoutSite(first, site) || heading || first;
}

/** A headline stands in a title with the name of the site, or is shortened in it. */
function isSame(heading: string, title: string, site: string | undefined): boolean {
  const [long, short] = [folded(heading), folded(withoutSite(title, site))];
  if (long === '' || isSiteIn(long, title, short)) return false;
  if (long === short || long === folded(title)) return true;
  return (
    ((long.length >= SHORTEST_HEADLINE || isDense(long)) && folded(title).includes(long)) ||
    (short.length >= SHORTEST_HEADLINE && long.startsWith(short))
  );
}

/** A few signs of these scripts are a headline. */
const isDense = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) &&
  text.length >= SHORTEST_OF_ALL;

/** Whether it is only what a title has at its end, behind the headline. */
function isSiteIn(heading: string, title: string, headline: string): boolean {
  const parts = title.split(PART);
  return parts.length > 1 && heading === folded(parts.at(-1) ?? '') && heading !== headline;
}

function withoutSite(title: string, site = ''): string {
  const parts = title.split(PART);
  const [head = '', ...rest] = parts;
  if (rest.length === 0) return title;
  const tail = rest.at(-1) ?? '';
  if (site !== '' && folded(tail) === folded(site))
    return title.slice(0, title.lastIndexOf(tail)).replace(/[\s|»·•–—:-]+$/, '');
  const [whole = ''] = title.split(SURE_PART);
  if (whole !== title && whole.length >= SHORTEST_OF_ALL) return whole;
  return head.length >= SHORTEST_HEADLINE && tail.length < 40 && rest.length <= 2 ? head : title;
}

/** All that a page calls itself, which its text need not repeat. */
export function titlesOfPage(
  { facts }: PageOutline,
  json: JsonLdFacts,
  title: string | undefined,
): ReadonlySet<string> {
  const titles = [title, json.headline, facts.metas.get('og:title'), facts.title];
  return new Set(titles.flatMap((text) => (text ? folded(cleanTitle(text)) : []) || []));
}

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'creation_date',
];

/** A date stands near the headline or within the article: so many blocks before it at most. */
const BLOCKS_BEFORE = 15;

/** @param between the first and last block of the article */
export function publishedOf(
  facts: PageFacts,
  json: JsonLdFacts,
  between: { first: number; last: number },
): string | undefined {
  const isNear = ({ before }: { before: number }) =>
    before >= between.first - BLOCKS_BEFORE && before <= between.last + 1;
  const candidates = [
    facts.metas.get('article:published_time'),
    json.published,
    ...DATE_METAS.map((name) => facts.metas.get(name)),
    ...facts.times.filter(({ isNamed }) => isNamed).map(({ written }) => written),
    ...facts.times.filter(isNear).map(({ written }) => written),
  ];
  for (const written of candidates) {
    const date = written === undefined ? undefined : publishedOn(written);
    if (date !== undefined) return date;
  }
  return undefined;
}

/**
 * Where a page says it stands, if it is the same site that it was found on; else where it was found. Of a file, where it
 * says it is from.
 */
export function sourceOf({ canonical, metas }: PageFacts, url: string | undefined): string | undefined {
  const found = url === undefined ? undefined : (asSource(url) ?? url);
  for (const claimed of [canonical, metas.get('og:url')]) {
    if (!claimed || !URL.canParse(claimed, url)) continue;
    const { href } = new URL(claimed, url);
    const isHome = new URL(href).pathname === '/' && url !== undefined && new URL(url).pathname !== '/';
    if (isHome || (url !== undefined && siteOf(href) !== siteOf(url))) continue;
    const source = asSource(href);
    if (source !== undefined) return source;
  }
  return found;
}

const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

export function languageOf({ language, metas }: PageFacts, json: JsonLdFacts): string {
  for (const tag of [language, metas.get('content-language'), metas.get('og:locale'), json.language]) {
    const known = tag === undefined ? undefined : asLanguage(tag.split(',')[0] ?? '');
    if (known !== undefined) return known;
  }
  return 'en';
}
