/** Characters that turn the direction of writing, also of what stands after them; and those that are not seen. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u00ad\ufeff\u200b\u2060\ufff9-\ufffb]/g;

/** Control characters but tab and line feed. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** Joiners change how letters of some scripts are written, and join emoji; elsewhere they only hide in words. */
const JOINER = /[\u200c\u200d]/g;
const JOINED = new RegExp(
  `[${[
    'Arabic',
    'Bengali',
    'Devanagari',
    'Gujarati',
    'Gurmukhi',
    'Kannada',
    'Khmer',
    'Malayalam',
    'Mongolian',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Syriac',
    'Tamil',
    'Telugu',
  ]
    .map((script) => `\\p{Script=${script}}`)
    .join('')}\\p{Extended_Pictographic}]`,
  'u',
);

/**
 * A text as it is kept and shown from then on: whole characters, lines that end alike, and nothing that cannot be seen but
 * changes what is.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .replace(JOINER, (joiner, at: number, whole: string) =>
      JOINED.test(whole.slice(Math.max(0, at - 2), at)) ? joiner : '',
    )
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

const LONGEST_TITLE = 200;

/** A title as it is kept: one line, up to 200 characters; empty where there is nothing of it. */
export function cleanTitle(title: string): string {
  const line = cleanText(title).replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1).replace(/\p{Surrogate}$/u, '');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
