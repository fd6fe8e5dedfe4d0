const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/;
const NAME_AND_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * A date that somebody typed, as an ISO 8601 date; null where it is none, or may be read in two ways, as "3/4/2022".
 * @example readTypedDate('Jan 25, 2022') === '2022-01-25'
 */
export function readTypedDate(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return isoDate(year, Number(month), day);
  const [, dotDay, dotMonth, dotYear] = DAY_FIRST.exec(text) ?? [];
  if (dotDay) return isoDate(dotYear, Number(dotMonth), dotDay);
  const [, firstDay, named, namedYear] = DAY_AND_NAME.exec(text) ?? [];
  if (firstDay) return isoDate(namedYear, monthOf(named), firstDay);
  const [, firstNamed, secondDay, lastYear] = NAME_AND_DAY.exec(text) ?? [];
  return firstNamed ? isoDate(lastYear, monthOf(firstNamed), secondDay) : null;
}

/** From 1; 0 where it is none. */
const monthOf = (name: string | undefined) =>
  name === undefined ? 0 : MONTHS.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name)) + 1;

/** Null where the calendar has no such day. */
function isoDate(year: string | undefined, month: number, day: string | undefined): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
