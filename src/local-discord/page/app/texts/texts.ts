import { byLocale } from '../../../texts/by-locale.js';
import { en } from './en.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

/** The words of the page in one language. */
export type Texts = typeof en;

/** The languages that the page speaks. */
const ALL: ReadonlyMap<string, Texts> = new Map(Object.entries({ en, tr, ru, 'zh-CN': zh }));

/**
 * The words for somebody whose Discord is in `locale`; English for everybody else.
 * @param locale a tag of Discord's, such as "en-GB", "tr" or "zh-CN"
 */
export const textsFor = (locale: string): Texts => byLocale(ALL, locale, en);
