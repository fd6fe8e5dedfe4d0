import { asLanguage } from '../../library/import/language-tag.js';
import type { Language } from './languages.js';

/** Tells a day as a language does: "January 25, 2022". What is no date is told as it is. */
export function datesIn(language: Language): (iso: string) => string {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (iso) => {
    const day = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? iso : dates.format(day);
  };
}

/** Names a language as another one does: "Turkish" for "tr". What is no language is told as it is. */
export function languagesIn(language: Language): (tag: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return (tag) => {
    const known = asLanguage(tag);
    return (known && names.of(new Intl.Locale(known).baseName)) ?? tag;
  };
}

/** Tells bytes as people count them: "200 KB", "3.5 MB". @param units of a thousand and of a million bytes */
export function sizesIn(
  language: Language,
  [kilobytes, megabytes]: readonly [string, string] = ['KB', 'MB'],
): (bytes: number) => string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (bytes) =>
    bytes < 1_000_000
      ? `${whole.format(bytes / 1_000)} ${kilobytes}`
      : `${tenths.format(bytes / 1_000_000)} ${megabytes}`;
}

/** A moment as Discord shows it to each reader in their own time and language; milliseconds since 1970. */
export const moment = (at: number, style: 'R' | 'D') => `<t:${Math.floor(at / 1_000)}:${style}>`;
