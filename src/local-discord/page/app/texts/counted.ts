/** A wording for each plural category of a language, in which `#` is the number. */
type Wordings = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Tells numbers of things as a language does.
 * @example countingIn('en')(2, { one: '# byte', other: '# bytes' }) // '2 bytes'
 */
export function countingIn(language: string): (count: number, wordings: Wordings) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  return (count, wordings) =>
    (wordings[rules.select(count)] ?? wordings.other).replaceAll('#', () => digits.format(count));
}

/** Tells the size of a file, given in bytes, as a language does. */
export function sizesIn(
  language: string,
  units: { readonly bytes: Wordings; readonly kilo: string; readonly mega: string },
): (size: number) => string {
  const count = countingIn(language);
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (size) => {
    if (size < 1024) return count(size, units.bytes);
    const kilobytes = size / 1024;
    if (kilobytes < 1024) return `${tenths.format(kilobytes)} ${units.kilo}`;
    return `${tenths.format(kilobytes / 1024)} ${units.mega}`;
  };
}
