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
  // Made when something is first counted: with all languages' texts, dozens of them would keep a start waiting.
  let rules: Intl.PluralRules | undefined;
  let written: Intl.NumberFormat | undefined;
  return (count, wordings) => {
    rules ??= new Intl.PluralRules(language);
    const numbers = written ?? new Intl.NumberFormat(language, digits);
    written = numbers;
    return (wordings[rules.select(count)] ?? wordings.other).replaceAll('#', () => numbers.format(count));
  };
}
