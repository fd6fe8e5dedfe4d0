/** Letters that Unicode does not take apart into a base letter and a mark. */
export const UNDECOMPOSED: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * The form in which names and words are compared: lower case, without accents and apostrophes, every other run of
 * characters that are neither letters nor digits one space.
 * @example fold("Işıl-Zoë  Nuñez’s") === 'isil zoe nunezs'
 */
export function fold(text: string): string {
  if (/^[a-z\d]+(?: [a-z\d]+)*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıøđðłßæœþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
