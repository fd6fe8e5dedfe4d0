import { quotationMarks } from '../text/quotation-marks.js';
import type { Writing } from '../text/writing.js';
import { english } from './english/english.js';
import type { LanguagePack } from './language-pack.js';
import { turkish } from './turkish/turkish.js';

/** The languages of which it is known how people are quoted in them, by the first part of their tags. */
const PACKS: ReadonlyMap<string, LanguagePack> = new Map([
  ['en', english],
  ['tr', turkish],
]);

/** Their tags, English first. */
export const READ_LANGUAGES: readonly string[] = [...PACKS.keys()];

/** @param language a BCP 47 tag: "en-GB" is English, too */
export const packOf = (language: string): LanguagePack | null =>
  PACKS.get(language.split('-', 1)[0]?.toLowerCase() ?? '') ?? null;

/** Titles that many languages shorten alike; of a language without a pack no more is known. */
const UNKNOWN: Writing = {
  abbreviations: new Set(['dr', 'prof']),
  endings: new Set(),
  openers: new Set(),
  clitic: null,
  dates: new Set(),
  marks: quotationMarks(),
  speakerBehind: null,
};

/** How a language is written, also one without a pack. */
export const writingOf = (language: string): Writing => packOf(language)?.writing ?? UNKNOWN;

/** Whether speakers are looked for in texts of a language. */
export const hasPack = (language: string): boolean => packOf(language) !== null;

/** Whether it was measured how often attributions in a language are right. */
export const isMeasured = (language: string): boolean => packOf(language)?.isMeasured ?? false;
