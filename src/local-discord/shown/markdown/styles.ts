import type { TextStyle } from '../shown.js';
import type { Mark } from './closings.js';
import type { Found, Reading } from './reading.js';

const STYLES: Readonly<Record<Mark, TextStyle>> = {
  '**': 'bold',
  __: 'underline',
  '*': 'italic',
  _: 'italic',
  '~~': 'strike',
  '||': 'spoiler',
};

/** A stretch between two marks; of those that begin at one place the longest, and in doubt italics. */
export function readStyle(reading: Reading, at: number): Found | null {
  const { text } = reading;
  let longest: { mark: Mark; inner: string; end: number } | null = null;
  for (const mark of marksAt(text, at)) {
    const inner = innerOf(reading, mark, at);
    if (inner && (!longest || inner.end > longest.end)) longest = { mark, ...inner };
  }
  if (!longest) return null;
  const inner = reading.within(longest.inner, { startsLine: reading.isLineStart(at) });
  return { nodes: [{ kind: 'styled', style: STYLES[longest.mark], inner }], end: longest.end };
}

function marksAt(text: string, at: number): readonly Mark[] {
  const isDouble = text[at] === text[at + 1];
  switch (text[at]) {
    case '*':
      return isDouble ? ['*', '**'] : ['*'];
    case '_':
      return isDouble ? ['_', '__'] : ['_'];
    case '~':
      return isDouble ? ['~~'] : [];
    case '|':
      return isDouble ? ['||'] : [];
    default:
      return [];
  }
}

function innerOf({ text, closings }: Reading, mark: Mark, at: number): { inner: string; end: number } | null {
  const from = at + mark.length;
  const closing = closings.find(mark, from);
  if (closing === null) return null;
  const end = closing + mark.length;
  const inner = text.slice(from, closing);
  // Italics need a word at either side of what could be a sign of multiplication, or a part of a name.
  if (mark === '_') return /\w/.test(text[end] ?? '') ? null : { inner, end };
  if (mark !== '*') return { inner, end };
  const trimmed = inner.replace(/(?<! ) {1,2}$/, '');
  return /^\S(?:[\s\S]*\S)?$/.test(trimmed) ? { inner: trimmed, end } : null;
}
