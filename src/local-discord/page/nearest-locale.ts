/**
 * The locale of the same name, or one of the same language, as `de` is for `de-DE`.
 * @param locales those that there are, the first before all others
 * @returns undefined where there is none of that language
 */
export function nearestLocale(locales: readonly string[], wanted: string): string | undefined {
  const language = (locale: string) => locale.split('-')[0]?.toLowerCase();
  return (
    locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
    locales.find((locale) => language(locale) === language(wanted))
  );
}
