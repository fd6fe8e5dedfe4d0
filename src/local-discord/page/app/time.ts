/** Moments in a reader's language. */

/** Date and time of day in full; empty for what is no date. @param moment milliseconds since 1970 */
export function fullTime(moment: number, locale: string): string {
  return told(moment, locale, { dateStyle: 'full', timeStyle: 'short' });
}

/** As it stands beside a message: the time of day, and the date where it is another day's. */
export function messageTime(moment: number, locale: string, now = Date.now()): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return told(moment, locale, isToday ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' });
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** A moment as Discord's style letter says; `R` as "in 2 minutes". */
export function tellTime(seconds: number, style: string, locale: string, now = Date.now()): string {
  if (style === 'R') return relativeTime(seconds - now / 1000, locale);
  return told(seconds * 1000, locale, STYLES[style] ?? { dateStyle: 'long', timeStyle: 'short' });
}

const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** @param seconds from now, negative for what is past */
export function relativeTime(seconds: number, locale: string): string {
  const format = relativeFormat(locale);
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length);
  if (!unit) return format.format(Math.round(seconds), 'second');
  return format.format(Math.round(seconds / unit[1]), unit[0]);
}

function told(moment: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : dateFormat(locale, options).format(date);
}

// To make a format takes about as long as to draw a message; there are a handful of them.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.dateStyle} ${options.timeStyle}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, format);
  return format;
}
