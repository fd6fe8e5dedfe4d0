import { byLocale } from './by-locale.js';
import { en } from './en.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

/** What Discord's client says to a person where something is not sent or not answered. */
export type ClientTexts = typeof en;

const ALL: ReadonlyMap<string, ClientTexts> = new Map(Object.entries({ en, tr, ru, 'zh-CN': zh }));

/**
 * The words for somebody whose Discord is in `locale`; English where there are none in that language.
 * @param locale as Discord names it, such as "en-GB" or "zh-CN"
 */
export const clientTextsFor = (locale: string): ClientTexts => byLocale(ALL, locale, en);
