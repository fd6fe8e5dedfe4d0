import { once } from '../../once.js';

/** Characters that turn the direction of writing, also of what stands after them; and those that are never seen. */
const UNSEEN =
  /[\u00ad\u115f\u1160\u180e\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\p{Noncharacter_Code_Point}/gu;

/** Control characters but tab and line feed. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** Marks of direction, which only texts with words from right to left need. */
const DIRECTION = /[\u061c\u200e\u200f]/g;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const anyOf = (...scripts: string[]) => `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`;

/** Joiners change how letters of these are written. */
const JOINING = anyOf(
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
);
/** These write no spaces, and a space without width tells where a line may end. */
const SPACELESS = anyOf('Thai', 'Lao', 'Khmer', 'Myanmar');
const PICTURE = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?`;

/** What has no width but is needed, and the rest of it, which only hides in words. */
const WIDTHLESS = once(
  () =>
    new RegExp(
      `((?<=${JOINING})[\\u200c\\u200d](?=${JOINING})|(?<=${PICTURE})\\u200d(?=\\p{Extended_Pictographic})|(?<=${SPACELESS})\\u200b(?=${SPACELESS})|(?<=\\u{1f3f4})[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f})|[\\u200b-\\u200d]|[\\u{e0000}-\\u{e007f}]`,
      'gu',
    ),
);

/**
 * A text as it is kept and shown from then on: whole characters, lines that end alike, and nothing that cannot be seen but
 * changes what is. A text that is clean already stays as it is.
 */
export function cleanText(text: string): string {
  const seen = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .replace(/([\u200b-\u200d])\1+/g, '$1')
    .replace(WIDTHLESS(), '$1');
  return (RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(DIRECTION, ''))
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

const LONGEST_TITLE = 200;

/** A title as it is kept: one line, up to 200 characters; empty where there is nothing of it. */
export function cleanTitle(title: string): string {
  const line = cleanText(title.trimStart().slice(0, 5 * LONGEST_TITLE))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1).replace(/\p{Surrogate}$/u, '');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
