import { en } from './en.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

/** The words of the page in one language. */
export type Texts = typeof en;

/** The languages that the page speaks, as Discord names them. */
const LANGUAGES: readonly (readonly [language: string, texts: Texts])[] = [
  ['en', en],
  ['tr', tr],
  ['ru', ru],
  ['zh-CN', zh],
];

/**
 * The words for somebody whose Discord is in `locale`; English for everybody else.
 * @param locale a tag of Discord's, such as "en-GB", "tr" or "zh-CN"
 */
export function textsFor(locale: string): Texts {
  const [base] = locale.split('-');
  const found =
    LANGUAGES.find(([language]) => language === locale) ?? LANGUAGES.find(([language]) => language === base);
  return found?.[1] ?? en;
}
