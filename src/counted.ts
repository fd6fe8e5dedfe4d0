/** A wording for each plural category of a language, in which `#` is the number. */
export type Wordings = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Tells numbers of things as a language does.
 * @param language a BCP 47 tag
 * @param digits how numbers are written
 * @example countingIn('en')(2, { one: '# person', other: '# people' }) // '2 people'
 */
export function countingIn(
  language: string,
  digits: Intl.NumberFormatOptions = {},
): (count: number, wordings: Wordings) => string {
  const rules = new Intl.PluralRules(language);
  const written = new Intl.NumberFormat(language, digits);
  return (count, wordings) =>
    (wordings[rules.select(count)] ?? wordings.other).replaceAll('#', () => written.format(count));
}
