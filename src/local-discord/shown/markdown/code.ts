import type { Found, Reading } from './reading.js';

const LANGUAGE_LINE = /[a-z0-9_+\-.#]+\n/iy;
const LINE_BREAKS = /\n*/y;
const FENCE = '```';

/** Code between backticks, in lines of its own between three; all of an unclosed run of them is text. */
export function readCode(reading: Reading, at: number): Found | null {
  const { text } = reading;
  if (text[at] !== '`') return null;
  const block = text.startsWith(FENCE, at) ? readCodeBlock(text, at) : null;
  if (block) return block;
  const run = /`+/y;
  run.lastIndex = at;
  const length = run.exec(text)?.[0].length ?? 1;
  // Where no run of this length follows, a shorter one at the end of this one may open.
  for (let marks = length; marks > 0; marks--) {
    const closing = reading.backticks.next(marks, at + length);
    if (closing === null) continue;
    const code = text.slice(at + marks, closing);
    return {
      nodes: [{ kind: 'styled', style: 'code', inner: [{ kind: 'text', text: withoutSpacers(code) }] }],
      end: closing + marks,
    };
  }
  return { nodes: [{ kind: 'text', text: text.slice(at, at + length) }], end: at + length };
}

function readCodeBlock(text: string, at: number): Found | null {
  const start = at + FENCE.length;
  const language = matchEnd(LANGUAGE_LINE, text, start);
  for (const from of language === null ? [start] : [language, start]) {
    const code = matchEnd(LINE_BREAKS, text, from) ?? from;
    const fence = text.indexOf(FENCE, code + 1);
    if (fence === -1) continue;
    const end = fence + FENCE.length;
    const before = (text[at - 1] ?? '\n') === '\n' ? '' : '\n';
    const after = (text[end] ?? '\n') === '\n' ? '' : '\n';
    const lines = withoutLastBreaks(text.slice(code, fence));
    return { nodes: [{ kind: 'code-block', text: lines, before, after }], end };
  }
  return null;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** A space that only keeps a backtick of the code apart from the marks is not of the code. */
function withoutSpacers(code: string): string {
  const start = code.startsWith(' ') && code.trimStart().startsWith('`') ? 1 : 0;
  const end = code.endsWith(' ') && code.trimEnd().endsWith('`') ? code.length - 1 : code.length;
  return code.slice(start, end);
}

/** By hand: an expression for it looks at each break in the middle again and again. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (end > 1 && text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/** The runs of backticks in a text, to be asked for from left to right. */
export class BacktickRuns {
  /** Places by length, the last one first. */
  readonly #places = new Map<number, number[]>();

  constructor(text: string) {
    for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
      const places = this.#places.get(run.length);
      if (places) places.push(index);
      else this.#places.set(run.length, [index]);
    }
  }

  /** @returns where the next run of just this length begins; never called with an earlier place than before */
  next(length: number, from: number): number | null {
    const places = this.#places.get(length);
    while (places?.length && (places.at(-1) ?? 0) < from) places.pop();
    return places?.at(-1) ?? null;
  }
}
