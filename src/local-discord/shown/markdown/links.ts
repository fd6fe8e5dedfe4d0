import { isOpened } from '../address.js';
import type { MarkdownNode } from '../shown.js';
import type { Found, Reading } from './reading.js';

const BARE = /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/iy;
const IN_ANGLES = /<(https?:\/\/[^\s<>]+)>/iy;

/** `(address)`, perhaps in angle brackets, perhaps with a title; parentheses in it must be closed in it. */
const TARGET =
  /\(\s*<?((?:https?|discord):\/\/(?:\([^\s()]*\)|\\[^\s\w]|[^\s()<>\\])+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/iy;

/** An address as it stands, backslashes and all. */
export function readBareLink({ text }: Reading, at: number): Found | null {
  BARE.lastIndex = at;
  let [url] = BARE.exec(text) ?? [];
  if (url && closesTooMuch(url)) url = url.slice(0, -1);
  return url ? found(url, url, at + url.length) : null;
}

/** Parentheses at the end that are not opened in the address are those around it. */
function closesTooMuch(url: string): boolean {
  let closing = 0;
  while (url.at(-1 - closing) === ')') closing++;
  return closing > url.split('(').length - 1;
}

/** An address in angle brackets, by which it gets no preview. */
export function readLinkInAngles({ text }: Reading, at: number): Found | null {
  IN_ANGLES.lastIndex = at;
  const match = IN_ANGLES.exec(text);
  return match?.[1] ? found(match[1], match[1], at + match[0].length) : null;
}

function found(url: string, text: string, end: number): Found {
  const inner: MarkdownNode[] = [{ kind: 'text', text }];
  return { nodes: isOpened(url) ? [{ kind: 'link', url, inner }] : inner, end };
}

/** `[words](address)`; where the words themselves are an address or name somebody, all of it is mere text. */
export function readMaskedLink(reading: Reading, at: number): Found | null {
  const { text } = reading;
  if (text[at] !== '[') return null;
  const close = reading.brackets.get(at);
  if (close === undefined || text[close + 1] !== '(') return null;
  TARGET.lastIndex = close + 1;
  const match = TARGET.exec(text);
  if (!match?.[1]) return null;
  const end = close + 1 + match[0].length;
  const url = match[1].replace(/\\([^0-9A-Za-z\s])/g, '$1');
  const label = text.slice(at + 1, close);
  const inner = reading.within(label, { startsLine: false });
  if (!isOpened(url) || !label.trim() || misleads(inner))
    return { nodes: [{ kind: 'text', text: text.slice(at, end) }], end };
  return { nodes: [{ kind: 'link', url, inner }], end };
}

const misleads = (nodes: readonly MarkdownNode[]): boolean =>
  nodes.some(
    (node) => node.kind === 'link' || node.kind === 'mention' || ('inner' in node && misleads(node.inner)),
  );

/** Which square bracket closes which, by the place of the one that opens; those behind a backslash are none. */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') open.push(at);
    else if (text[at] === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}
