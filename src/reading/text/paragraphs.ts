import type { Span } from '../article.js';

/**
 * Paragraphs are parted by line breaks. A line that goes on in lower case after a line that ends in mid-sentence is
 * the same paragraph: the text was wrapped. Spans are without the white space around a paragraph, in order.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (end <= start) continue;
    const previous = paragraphs.at(-1);
    if (previous && isWrapped(text, previous.end, start)) previous.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function isWrapped(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  const breaks = between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
  return breaks === 1 && /[\p{Ll},]/u.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(start));
}
