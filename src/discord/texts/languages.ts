/** The languages that the bot speaks, as Discord names them; English is what everybody else gets. */
export const LANGUAGES = ['en', 'tr', 'ru', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language for somebody whose Discord is in `locale`.
 * @param locale a tag of Discord's, such as "en-GB", "tr" or "zh-CN"; whatever else it sends is no language
 */
export function languageFor(locale: string): Language {
  const [base] = String(locale).split('-');
  return (
    LANGUAGES.find((language) => language === locale) ??
    LANGUAGES.find((language) => language === base) ??
    'en'
  );
}
