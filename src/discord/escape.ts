import type { Span } from '../reading/article.js';

/** Characters that can open Markdown, a mention, a link, a timestamp or an emoji, wherever they stand. */
const ANYWHERE = /[\\*_~`|<>@#:[\]]/g;

/** List items, which are such at the start of a line alone. */
const AT_LINE_START = /^([^\S\r\n]*)(?:([-+])|(\d+)(?=[.)]))/gm;

const ASCII_PUNCTUATION = /\\([!-/:-@[-`{-~])/g;

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Text as Markdown that Discord shows as exactly this text: nothing in it is formatting, a link, a mention or an emoji.
 * @example escapeMarkdown('*1* <@2>') === '\\*1\\* \\<\\@2\\>'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, bullet?: string, digits?: string) =>
      bullet ? `${space}\\${bullet}` : `${space}${digits}\\`,
    );
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ASCII_PUNCTUATION, '$1');
}

/** Markdown put on both sides of a stretch of text: `**` bold, `**__` bold and underlined, `~~` struck through. */
export interface Mark extends Span {
  fence: '**' | '**__' | '~~';
}

/**
 * A stretch of text as a block quote, each of its lines on its own behind "> ".
 * @param marks stretches to stand out, in order and not overlapping; what lies outside of `span` is left out
 */
export function blockQuote(text: string, span: Span, marks: readonly Mark[]): string {
  return markedText(text, span, marks)
    .split(LINE_BREAK)
    .map((line) => `> ${line}`)
    .join('\n');
}

/**
 * A stretch of text as Markdown.
 * @param marks as for `blockQuote`
 */
export function markedText(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  let markdown = '';
  let at = start;
  let isAfterMark = false;
  for (const mark of marks) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    markdown += escapeMarkdown(text.slice(at, from));
    const marked = fence(text.slice(from, to), mark.fence);
    markdown = isAfterMark && from === at ? joined(markdown, marked) : markdown + marked;
    isAfterMark = true;
    at = to;
  }
  return markdown + escapeMarkdown(text.slice(at, end));
}

/** Two marked stretches without anything between them; bold goes on from one to the other. */
function joined(before: string, after: string): string {
  return before.endsWith('**') && after.startsWith('**')
    ? before.slice(0, -2) + after.slice(2)
    : before + after;
}

/** Line by line, since a mark must not run over the start of a quoted line. */
function fence(text: string, mark: Mark['fence']): string {
  const closing = [...mark].reverse().join('');
  return text
    .split(LINE_BREAK)
    .map((line) => (line.trim() === '' ? line : `${mark}${escapeMarkdown(line)}${closing}`))
    .join('\n');
}
