const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?:Z|[+-]\d{4})?$/;
/** As in e-mails: "Tue, 25 Jan 2022 10:00:00 GMT". */
const MAIL = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i;
/** "January 25, 2022". */
const AMERICAN = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as pages and files write it, as an ISO 8601 date: the day that is written, in whatever time zone.
 * Undefined where it is none, or unclear: 03/04/2022.
 */
export function publishedOn(written: string): string | undefined {
  const text = written.trim().slice(0, 60);
  const parts = ISO.exec(text) ?? COMPACT.exec(text);
  if (parts) return dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const mail = MAIL.exec(text);
  if (mail) return dateOf(Number(mail[3]), monthOf(mail[2]), Number(mail[1]));
  const american = AMERICAN.exec(text);
  return american ? dateOf(Number(american[3]), monthOf(american[1]), Number(american[2])) : undefined;
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal && year >= 1500 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined;
}
