/** The languages of which it is known how people are quoted in them, by the first part of their tags. */
export const READ_LANGUAGES: readonly string[] = ['en'];

/**
 * Whether speakers are looked for in texts of a language.
 * @param language a BCP 47 tag: "en-GB" is English, too
 */
export const hasPack = (language: string): boolean =>
  READ_LANGUAGES.includes(language.split('-', 1)[0]?.toLowerCase() ?? '');
