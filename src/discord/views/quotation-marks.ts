/** Quotation marks as they are usual in a language; those of English in one that is not here. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

const OWN = ['“', '”'] as const;

/** A quotation in marks of any kind, without any of them inside. */
const ALONE = /^(?:["“”„«»「『]\s*)([^"“”„«»「」『』]*?)\s*["“”«»」』]$/su;

const ANY_MARK = /["“”„«»「」『』]/u;

/**
 * A quotation in the marks that are usual in the article's language. One that has marks inside, as where the article breaks
 * it off, stays as it is.
 * @param language a tag such as "en" or "ru"
 */
export function inQuotationMarks(words: string, language: string): string {
  const inside = ALONE.exec(words)?.[1] ?? (ANY_MARK.test(words) ? null : words);
  if (inside === null) return words;
  const [opening, closing] = MARKS[language.split('-')[0] ?? ''] ?? OWN;
  return `${opening}${inside}${closing}`;
}
