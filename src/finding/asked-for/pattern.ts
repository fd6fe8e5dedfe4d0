/** Parts of regular expressions that are put together of words and of each other. */

/** Any of some words, parted by spaces; a word may be a pattern itself. @example oneOf('day days') // (?:day|days) */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Any of some patterns. */
export const anyOf = (...patterns: string[]): string => `(?:${patterns.join('|')})`;

/** Any of some words as wholes, the first letter in either case, wherever a sentence has them. */
export const anyWord = (words: string): string =>
  `(?<![\\p{L}\\p{N}])${oneOf(words.replace(/(?<!\S)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`))}(?![\\p{L}\\p{N}])`;
