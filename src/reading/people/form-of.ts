import type { Span } from '../article.js';

/** In wrapped text a name may stand on two lines. */
export const formOf = (text: string, { start, end }: Span) =>
  text.slice(start, end).replace(/\s*[\n\r\u2028]\s*/g, ' ');
