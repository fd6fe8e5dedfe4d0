import { cleanText, cleanTitle } from './clean-text.js';
import { ImportRefused } from './import-refused.js';
import type { Imported } from './imported.js';
import { unwrapped } from './unwrapped.js';

/** The first line is a title where it is short and no sentence. */
const LONGEST_HEADLINE = 150;

/** What is known of a text beside its words; `fallback` is its title where nothing better is found. */
export interface TextFacts {
  title?: string;
  source?: string;
  published?: string;
  language?: string;
  fallback: string;
}

/**
 * A text as it is: the person who sends it has left out what does not belong to it.
 * @throws {ImportRefused} where nothing of it can be seen
 */
export function fromPlainText(typed: string, facts: TextFacts): Imported {
  const text = unwrapped(cleanText(typed));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ImportRefused({ kind: 'empty' });
  const { source, published, language = 'en' } = facts;
  const title =
    cleanTitle(facts.title ?? '') || headlineOf(text) || cleanTitle(facts.fallback) || startOf(text);
  return { title, ...(source && { source }), ...(published && { published }), language, text, dropped: [] };
}

/** What some write before a title. */
const CALLED = /^(?:title|headline|titel|titre|título|titolo|başlık|заголовок|标题)\s*[:：]\s*(?=\S)/iu;

function headlineOf(text: string): string {
  const [first = '', second = ''] = text.split('\n', 2);
  const isHeadline =
    first.length <= LONGEST_HEADLINE &&
    !/[.!?…:;,。！？：；，、।؟]["”’»)」』）]*$/.test(first) &&
    !isWrapped(first, second, text);
  return isHeadline ? cleanTitle(first.replace(CALLED, '')) : '';
}

/** Whether a first line is the beginning of a sentence that goes on in the next. */
const isWrapped = (first: string, second: string, text: string) =>
  /^\s*\p{Ll}/u.test(second) || (second !== '' && first.length >= NARROWEST_WRAP && text.includes('\n\n'));

/** Texts are wrapped at no fewer characters. */
const NARROWEST_WRAP = 50;

/** The first words as a title, from the first letter where there is little else before it. */
export function startOf(text: string): string {
  const letter = text.search(/[\p{L}\p{N}]/u);
  const words = letter < 20 ? text.trimStart() : text.slice(letter);
  const [start = ''] = /^.{0,80}(?!\S)/su.exec(words) ?? [];
  return cleanTitle(start || words.slice(0, 80));
}

/** "talks-in-sela.txt": "talks in sela". */
export const titleOfName = (name: string) =>
  cleanTitle(name.replace(/\.[a-z]+$/i, '').replace(/[-_]+/g, ' '));
