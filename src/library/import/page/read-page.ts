import { cleanText } from '../clean-text.js';
import { ImportRefused } from '../import-refused.js';
import type { Imported } from '../imported.js';
import { startOf, titleOfName } from '../plain-text.js';
import { articleBlocks } from './article-blocks.js';
import { elementOf } from './article-place.js';
import { foundElements } from './found-elements.js';
import { type JsonLdFacts, readJsonLd } from './json-ld.js';
import type { PageBlock, PageElement, PageOutline } from './outline.js';
import { outlinePage } from './outline-page.js';
import { languageOf, publishedOf, sourceOf, titleOfPage, titlesOfPage } from './page-facts.js';
import { pageText } from './page-text.js';
import { quotesSomebody } from './quotes-somebody.js';

/** A web page as it came. */
export interface PageSource {
  bytes: Uint8Array;
  /** As the server names it. */
  charset?: string;
  /** Where it stands. */
  url?: string;
  /** Of the file that it came as. */
  name?: string;
}

/** Pages behind a payment show the beginning of an article, of no more characters. */
const TEASER = 1_500;

/** What stands in the way of an article is short. */
const NOTICE = 600;

const CHALLENGE =
  /^(?:(?:just a moment|attention required|access (?:to this page has been )?denied|are you (?:a robot|human)|security check(?: required)?|one more step|robot check|bot verification|human verification)(?:\W*$|\W*please\b|[.!?]?\s*[|–—-]\s)|verify(?:ing)? (?:that )?you are (?:a )?human|pardon our interruption|please verify (?:that )?you|checking your browser|ddos.guard)/i;

const PAYMENT =
  /\b(?:subscribe|log ?in|sign ?in|register|sign up)\b.{0,40}\b(?:to|and) (?:(?:continue|keep reading|finish reading|unlock)\b|(?:read|view) (?:this|the (?:full|rest|whole|article|story)|more|on|it|full)\b|(?:read|view)\W*$)|\b(?:for|to) subscribers(?: only)?\b|\bsubscribers? (?:only|exclusive)\b|\bunlock (?:this|the full) (?:article|story)\b/i;

/** How much of what was left out is told. */
const MOST_DROPPED = 100;
const LONGEST_DROPPED = 300;

/**
 * The article of a web page: its title, its text, what it says of itself, and what was left out.
 * @throws {ImportRefused} where there is none, or none that can be seen without paying or proving to be human
 */
export function readPage({ bytes, charset, url, name }: PageSource): Imported {
  const page = outlinePage(pageText(bytes, charset));
  const json = readJsonLd(page.facts.jsonLd);
  const title = titleOfPage(page, json);
  const { kept, dropped, first, last } = articleBlocks(
    page,
    foundOrNothing(page),
    titlesOfPage(page, json, title),
  );
  const text = cleanText(kept.map((block) => block.text).join('\n\n')) || bodyOf(json);
  refuseNotices(page, json, text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ImportRefused({ kind: 'empty' });
  const source = sourceOf(page.facts, url);
  const published = publishedOf(page.facts, json, { first, last });
  return {
    title: title || titleOfName(name ?? '') || startOf(text),
    ...(source && { source }),
    ...(published && { published }),
    language: languageOf(page.facts, json),
    text,
    dropped: dropped
      .slice(0, MOST_DROPPED)
      .map(shortened)
      .filter((paragraph) => paragraph !== ''),
  };
}

/** A page that Readability cannot take apart is taken by its paragraphs alone. */
function foundOrNothing(page: PageOutline): ReadonlySet<number> | null {
  try {
    return foundElements(page);
  } catch {
    return null;
  }
}

/** Pages that show their text by a script sometimes have it for search engines. */
function bodyOf({ body, isFree }: JsonLdFacts): string {
  if (!body || !isFree) return '';
  return cleanText(
    body
      .replace(/<[^<>]{0,1000}>/g, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n\n'),
  );
}

/** What a page asks of its readers stands in no menu, and not at its foot. */
const isNotice = (block: PageBlock, elements: readonly PageElement[]) =>
  !/^(?:nav|footer)$/.test(elements[elementOf(block)]?.region ?? '');

function refuseNotices({ facts, blocks, elements }: PageOutline, json: JsonLdFacts, text: string): void {
  const isShort = text.length < NOTICE && !quotesSomebody(text);
  const headings = [facts.title.trim(), ...blocks.slice(0, 3).map((block) => block.text)];
  if (isShort && headings.some((heading) => CHALLENGE.test(heading)))
    throw new ImportRefused({ kind: 'robots-blocked' });
  const isLocked = !json.isFree || /^locked$/i.test(facts.metas.get('article:content_tier') ?? '');
  if (isLocked && text.length < TEASER) throw new ImportRefused({ kind: 'paywall' });
  if (
    isShort &&
    blocks.some((block) => isNotice(block, elements) && PAYMENT.test(block.text.slice(0, NOTICE)))
  )
    throw new ImportRefused({ kind: 'paywall' });
}

const shortened = (paragraph: string) => {
  const text = cleanText(paragraph);
  return text.length <= LONGEST_DROPPED
    ? text
    : `${text.slice(0, LONGEST_DROPPED - 1).replace(/\p{Surrogate}$/u, '')}…`;
};
