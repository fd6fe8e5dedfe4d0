import type { MarkdownNode } from '../shown.js';
import type { Found, Reading } from './reading.js';

interface Rule {
  /** Sticky, so that it is tried at one place alone; it ends at the end of a line, before the break. */
  readonly pattern: RegExp;
  isAllowed?(reading: Reading): boolean;
  read(match: RegExpExecArray, reading: Reading): MarkdownNode;
}

/** Discord's figure for lists in one another. */
const MOST_LISTS = 11;
/** The highest number that Discord gives an item. */
const HIGHEST_NUMBER = 1_000_000_000;

const isQuotable = ({ context }: Reading) => !context.isQuoted;
const quote = (inner: string, reading: Reading): MarkdownNode => ({
  kind: 'quote',
  inner: reading.within(inner, { startsLine: true, isQuoted: true }),
});

const RULES: readonly Rule[] = [
  {
    pattern: / *>>> ([\s\S]*)/y,
    isAllowed: isQuotable,
    read: ([, inner = ''], reading) => quote(inner, reading),
  },
  {
    pattern: / *> [^\n]*(?:\n *> [^\n]*)*/y,
    isAllowed: isQuotable,
    read: ([lines], reading) => quote(lines.replace(/^ *> /gm, ''), reading),
  },
  {
    pattern: /(#{1,3})[^\S\n]+(?!#)(\S[^\n]*)/y,
    isAllowed: ({ context }) => context.lists === 0,
    read: ([, marks = '', line = ''], reading) => ({
      kind: 'heading',
      level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3,
      inner: reading.within(withoutLastMarks(line), { startsLine: true }),
    }),
  },
  {
    pattern: /-#[^\S\n]+(?!-#)(\S[^\n]*)/y,
    read: ([, line = ''], reading) => ({
      kind: 'small',
      inner: reading.within(line, { startsLine: true }),
    }),
  },
  {
    pattern: /( *)([*-]|\d{1,10}\.) +(\S[^\n]*)/y,
    isAllowed: ({ context }) => context.lists < MOST_LISTS,
    read: ({ 0: whole, 1: indent = '', 2: mark = '', 3: line = '', index }, reading) => ({
      kind: 'item',
      marker: `${indent}${reading.numbering.marker(indent.length, mark, index, index + whole.length)} `,
      inner: reading.within(line, { startsLine: true, lists: reading.context.lists + 1 }),
    }),
  },
];

/** What stands on lines of its own: quotes, headings, small lines, items of lists. */
export function readBlock(reading: Reading, at: number): Found | null {
  if (!reading.isLineStart(at)) return null;
  for (const { pattern, isAllowed, read } of RULES) {
    if (isAllowed && !isAllowed(reading)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(reading.text);
    if (match) return { nodes: [read(match, reading)], end: at + match[0].length };
  }
  return null;
}

/** A heading may be closed by the marks that it is opened with. */
const withoutLastMarks = (line: string): string => {
  const trimmed = line.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '#') end--;
  return trimmed.slice(0, end).trimEnd();
};

/** Counts the items of numbered lists: after the first number, each is one more, whatever is written. */
export class Numbering {
  /** The last number by the width of its indentation. */
  readonly #last = new Map<number, number>();
  /** Where the item before ended. */
  #end = -1;

  /** @param mark as it is written: `-`, `*`, `7.` */
  marker(indent: number, mark: string, start: number, end: number): string {
    if (start !== this.#end + 1) this.#last.clear();
    this.#end = end;
    for (const deeper of this.#last.keys()) if (deeper > indent) this.#last.delete(deeper);
    if (!/\d/.test(mark)) {
      this.#last.delete(indent);
      return '•';
    }
    const before = this.#last.get(indent);
    const number = before === undefined ? Math.max(1, Number.parseInt(mark, 10)) : before + 1;
    this.#last.set(indent, Math.min(number, HIGHEST_NUMBER));
    return `${Math.min(number, HIGHEST_NUMBER)}.`;
  }
}
