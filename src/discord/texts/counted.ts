import type { Language } from './languages.js';

/** A wording for each plural category of a language, in which `#` is the number. */
export type Wordings = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Tells numbers of things as a language does.
 * @example countingIn('en')(2, { one: '# person', other: '# people' }) // '2 people'
 */
export function countingIn(language: Language): (count: number, wordings: Wordings) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (count, wordings) =>
    (wordings[rules.select(count)] ?? wordings.other).replaceAll('#', () => digits.format(count));
}
