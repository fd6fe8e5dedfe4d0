/** A wording for each plural category of a language, in which `#` is the number. */
type Wordings = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Tells numbers of things as a language does.
 * @example countingIn('en')(2, { one: '# character', other: '# characters' }) // '2 characters'
 */
export function countingIn(language: string): (count: number, wordings: Wordings) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  return (count, wordings) =>
    (wordings[rules.select(count)] ?? wordings.other).replaceAll('#', () => digits.format(count));
}
