import type { PageBlock } from './outline.js';
import { quotesSomebody } from './quotes-somebody.js';
import { isSentenceEnd } from './sentence-end.js';

/** A paragraph of these many characters says something. */
export const SHORTEST_PROSE = 40;
/** In scripts that write a word in one or two signs. */
const SHORTEST_DENSE_PROSE = 12;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const FULL_STOP = /[.。…!?！？]["”’»」』]*$/;

/** A paragraph as articles have them, wherever in a page it stands. */
export function isProse(block: PageBlock): boolean {
  const { text, linked, kind } = block;
  if (kind === 'row') return false;
  const shortest = DENSE.test(text) ? SHORTEST_DENSE_PROSE : SHORTEST_PROSE;
  const isLong = text.length >= shortest && isSentenceEnd(text) && (linked < 0.9 || FULL_STOP.test(text));
  return isLong || quotesSomebody(text);
}

/** A sentence of any length, such as articles have among their paragraphs: "He left." */
export const isSentence = ({ text, linked, kind }: PageBlock) =>
  kind !== 'caption' && linked < 0.5 && FULL_STOP.test(text);
