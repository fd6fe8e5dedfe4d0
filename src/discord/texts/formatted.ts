/** What texts are formatted with, each made when it is first needed: it is what takes a start longest of all texts. */
import { asLanguage } from '../../library/import/language-tag.js';
import type { Language } from './languages.js';

/** Tells a day as a language does: "January 25, 2022". What is no date is told as it is. */
export function datesIn(language: Language): (iso: string) => string {
  let dates: Intl.DateTimeFormat | undefined;
  return (iso) => {
    const day = new Date(`${iso}T00:00:00Z`);
    dates ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return Number.isNaN(day.getTime()) ? iso : dates.format(day);
  };
}

/** Names a language as another one does: "Turkish" for "tr". What is no language is told as it is. */
export function languagesIn(language: Language): (tag: string) => string {
  let names: Intl.DisplayNames | undefined;
  return (tag) => {
    names ??= new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
    const known = asLanguage(tag);
    return (known && names.of(new Intl.Locale(known).baseName)) ?? tag;
  };
}

/** Tells bytes as people count them: "200 KB", "3.5 MB". @param units of a thousand and of a million bytes */
export function sizesIn(
  language: Language,
  [kilobytes, megabytes]: readonly [string, string] = ['KB', 'MB'],
): (bytes: number) => string {
  let whole: Intl.NumberFormat | undefined;
  let tenths: Intl.NumberFormat | undefined;
  return (bytes) => {
    if (bytes < 1_000_000) {
      whole ??= new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
      return `${whole.format(bytes / 1_000)} ${kilobytes}`;
    }
    tenths ??= new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return `${tenths.format(bytes / 1_000_000)} ${megabytes}`;
  };
}

/** A moment as Discord shows it to each reader in their own time and language; milliseconds since 1970. */
export const moment = (at: number, style: 'R' | 'D') => `<t:${Math.floor(at / 1_000)}:${style}>`;
