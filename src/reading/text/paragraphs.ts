import type { Span } from '../article.js';

/** Text is wrapped at 72, 80 or 100 characters; a line of more is a paragraph in itself. */
const WIDEST_WRAP = 120;

/**
 * In a text with blank lines, those part its paragraphs, and a single line break is white space within one: the text
 * was wrapped. It was not where most lines before a single break are longer than anything is wrapped at. There, and
 * where a text has no blank line, each line is a paragraph. U+2029 always parts paragraphs.
 * Spans are without the white space around a paragraph, in order.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  const gaps = lines.map(({ end }, index) => gapBetween(text, end, lines[index + 1]?.start ?? end));
  const isWrapped = gaps.includes('blank') && areNarrow(lines.filter((_, index) => gaps[index] === 'break'));
  const paragraphs: Span[] = [];
  lines.forEach(({ start, end }, index) => {
    const previous = paragraphs.at(-1);
    if (previous && isWrapped && gaps[index - 1] === 'break') previous.end = end;
    else paragraphs.push({ start, end });
  });
  return paragraphs;
}

/** The lines that are not blank, without the white space around them. */
function findLines(text: string): Span[] {
  const lines: Span[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const [line] = match;
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

const LINE = /[^\n\r\u2028\u2029]+/g;

/** What parts a line from the next: a line break, a blank line or more, or U+2029; the last has nothing after it. */
function gapBetween(text: string, end: number, start: number): 'break' | 'blank' | 'separator' | 'end' {
  const gap = text.slice(end, start);
  if (gap === '\n') return 'break';
  if (gap === '\n\n') return 'blank';
  const [first, second] = gap.match(/\r\n|[\n\r\u2028\u2029]/g) ?? [];
  if (second) return 'blank';
  if (!first) return 'end';
  return first === '\u2029' ? 'separator' : 'break';
}

const areNarrow = (lines: readonly Span[]) =>
  lines.filter(({ start, end }) => end - start > WIDEST_WRAP).length * 2 <= lines.length;
