import { escapeMarkdown } from '../escape.js';

const FENCE = '```';

/**
 * A text as Markdown from which it is copied as it is: in a box, in which Discord shows everything as typed. A text with
 * three backticks would end the box, so it is escaped instead.
 */
export const copyable = (text: string): string =>
  text.includes(FENCE) || text.endsWith('`') ? escapeMarkdown(text) : `${FENCE}\n${text}\n${FENCE}`;
