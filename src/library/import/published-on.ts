import { monthOf } from './months.js';

const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?)?(?:Z|[+-]\d{4})?$/;
/** "25.01.2022": with points, the day is always first. */
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
/** As in e-mails and most languages: "Tue, 25 Jan 2022 10:00:00 GMT", "1st January 2022", "5. Mai 2022", "5 de mayo de 2022". */
const DAY_FIRST =
  /^(?:\p{L}[\p{L}\p{M}-]{1,12}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}]{1,14})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu;
/** "January 25, 2022". */
const MONTH_FIRST =
  /^(?:\p{L}[\p{L}\p{M}]{1,12},?\s+)?(\p{L}[\p{L}\p{M}]{1,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
/** As programs write it: "Tue Jan 25 10:00:00 +0000 2022". */
const YEAR_LAST =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{1,5}|[+-]\d{4})\s+(\d{4})$/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * The day of a date as pages and files write it, as an ISO 8601 date: the day that is written, in whatever time zone.
 * Undefined where it is none, or unclear: 03/04/2022.
 */
export function publishedOn(written: string): string | undefined {
  const text = written.trim().slice(0, 60);
  if (EPOCH.test(text)) {
    const date = new Date(Number(text.padEnd(13, '0')));
    return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const points = POINTS.exec(text);
  if (points) return dateOf(Number(points[3]), Number(points[2]), Number(points[1]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = YEAR_LAST.exec(text) ?? MONTH_FIRST.exec(text);
  return monthFirst
    ? dateOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
    : undefined;
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal && year >= 1500 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined;
}
