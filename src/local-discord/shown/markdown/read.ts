import type { Names } from '../names.js';
import type { MarkdownNode } from '../shown.js';
import { readBlock } from './blocks.js';
import { readCode } from './code.js';
import { readBareLink, readLinkInAngles, readMaskedLink } from './links.js';
import { readNamed } from './named.js';
import { type Found, Reading } from './reading.js';
import { readStyle } from './styles.js';

/** How deep nodes stand in one another; what is deeper is text. No message of sense comes near it. */
const MOST_DEPTH = 20;

/** Tried in this order. */
const NESTING = [readBlock, readMaskedLink, readStyle];
const FLAT = [readCode, readEscaped, readLinkInAngles, readBareLink, readNamed];

/** Only at these, and at a line's start, can anything but text begin. */
const SPECIAL = /[`\\<hH@[*_~|¯]/;

/**
 * Reads text as Discord's client shows it, after its guide to Markdown for people.
 * Names of emoji between colons are left as they are: the list of those that Discord knows is not here.
 * The work grows with the text's length alone, whatever stands in it.
 */
export function readMarkdown(source: string, names: Names): MarkdownNode[] {
  const context = { startsLine: true, isQuoted: false, lists: 0, depth: 0 };
  return read(new Reading(source, names, context, read));
}

function read(reading: Reading): MarkdownNode[] {
  const { text } = reading;
  const rules = reading.context.depth < MOST_DEPTH ? [...FLAT, ...NESTING] : FLAT;
  const nodes: MarkdownNode[] = [];
  let plain = '';
  let at = 0;
  const endPlain = () => {
    if (plain) nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const found = firstFound(rules, reading, at);
    if (!found) {
      plain += text[at++];
      continue;
    }
    for (const node of found.nodes)
      if (node.kind === 'text') plain += node.text;
      else {
        endPlain();
        nodes.push(node);
      }
    at = found.end;
  }
  endPlain();
  return nodes;
}

function firstFound(
  rules: readonly ((reading: Reading, at: number) => Found | null)[],
  reading: Reading,
  at: number,
): Found | null {
  if (!SPECIAL.test(reading.text[at] ?? '') && !reading.isLineStart(at)) return null;
  for (const rule of rules) {
    const found = rule(reading, at);
    if (found) return found;
  }
  return null;
}

const ESCAPED = /\\([^0-9A-Za-z\s])|¯\\_\(ツ\)_\/¯/uy;

/** A backslash takes away what a mark means; the shrug keeps its arms. */
function readEscaped({ text }: Reading, at: number): Found | null {
  ESCAPED.lastIndex = at;
  const match = ESCAPED.exec(text);
  return match && { nodes: [{ kind: 'text', text: match[1] ?? match[0] }], end: at + match[0].length };
}
