/** How a stretch of text is set. */
export type TextStyle = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'code' | 'small' | 'heading';

/** Discord's Markdown, read: text, styled stretches, and what stands on lines of its own. */
export type MarkdownNode =
  | { kind: 'text'; text: string }
  | { kind: 'user'; id: string }
  | { kind: 'styled'; style: TextStyle; inner: MarkdownNode[] }
  | { kind: 'line'; style: 'small' | 'heading'; inner: MarkdownNode[] }
  | { kind: 'quote'; inner: MarkdownNode[] }
  | { kind: 'item'; marker: string; inner: MarkdownNode[] }
  /** Its lines, with the breaks before and after it that are not in the text already. */
  | { kind: 'code-block'; text: string; before: string; after: string };

/** A rule of Markdown: where its pattern matches, what is read there. */
interface Rule {
  /** Sticky, so that it is tried at one place alone. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, isQuoted: boolean): MarkdownNode;
}

const text = (content: string): MarkdownNode => ({ kind: 'text', text: content });
const styled =
  (style: TextStyle) =>
  ([, inner = '']: RegExpExecArray): MarkdownNode => ({ kind: 'styled', style, inner: readInline(inner) });

/** Tried at the start of a line, up to its end. */
const BLOCK_RULES: readonly Rule[] = [
  {
    pattern: / *>>> ([\s\S]*)/y,
    read: ([, inner = '']) => ({ kind: 'quote', inner: readBlocks(inner, true) }),
  },
  {
    pattern: / *> [^\n]*(?:\n *> [^\n]*)*/y,
    read: ([lines]) => ({
      kind: 'quote',
      inner: readBlocks(lines.replace(/^ *> /gm, ''), true),
    }),
  },
  {
    pattern: / *#{1,3}[^\S\n]+([^\n]+?)#*[^\S\n]*$/my,
    read: ([, inner = '']) => ({ kind: 'line', style: 'heading', inner: readInline(inner) }),
  },
  {
    pattern: / *-#[^\S\n]+([^\n]+)/y,
    read: ([, inner = '']) => ({ kind: 'line', style: 'small', inner: readInline(inner) }),
  },
  {
    pattern: /( *)([*-]|\d+\.) +([^\n]+)/y,
    read: ([, indent = '', marker = '', inner = '']) => ({
      kind: 'item',
      marker: `${indent}${/\d/.test(marker) ? marker : '•'} `,
      inner: readInline(inner),
    }),
  },
];

/** Tried everywhere, in this order. */
const INLINE_RULES: readonly Rule[] = [
  {
    pattern: /```(?:[a-z0-9_+\-.#]+\n)?\n*([^\n][\s\S]*?)\n*```/iy,
    read: ({ 0: whole, 1: code = '', index, input }) => {
      const end = input[index + whole.length] ?? '\n';
      const before = (input[index - 1] ?? '\n') === '\n' ? '' : '\n';
      return { kind: 'code-block', text: code, before, after: end === '\n' ? '' : '\n' };
    },
  },
  { pattern: /\\([^0-9A-Za-z\s])/uy, read: ([, character = '']) => text(character) },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, read: ([, url = '']) => text(url) },
  // An address is taken as it stands, backslashes and all.
  { pattern: /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/y, read: ([url]) => text(url) },
  {
    pattern: /\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    read: ([, label = '', url = '']) => ({
      kind: 'styled',
      style: 'underline',
      inner: [...readInline(label), text(` (${url})`)],
    }),
  },
  { pattern: /<@!?(\d+)>/y, read: ([, id = '']) => ({ kind: 'user', id }) },
  { pattern: /<@&\d+>/y, read: () => text('@some-role') },
  { pattern: /<#\d+>/y, read: () => text('#some-channel') },
  { pattern: /<(\/[^:>\n]+):\d+>/y, read: ([, command = '']) => text(command) },
  { pattern: /<a?(:\w{2,32}:)\d+>/y, read: ([, name = '']) => text(name) },
  {
    pattern: /<t:(-?\d{1,12})(?::[tTdDfFRsS])?>/y,
    read: ([, seconds = '']) => text(dateOf(Number(seconds))),
  },
  {
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    read: ([, , code = '']) => ({ kind: 'styled', style: 'code', inner: [text(code)] }),
  },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, read: styled('bold') },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, read: styled('underline') },
  {
    pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])*?(?:\*\*|\\[\s\S]|[^\s*\\]))\*(?!\*)/y,
    read: styled('italic'),
  },
  { pattern: /_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y, read: styled('italic') },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y, read: styled('strike') },
  { pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, read: styled('spoiler') },
];

/**
 * Reads text as Discord's client shows it, after its guide to Markdown for people.
 * Names of emoji between colons are left as they are: the list of those that Discord knows is not here.
 */
export function readMarkdown(source: string): MarkdownNode[] {
  return readBlocks(source, false);
}

function readBlocks(source: string, isQuoted: boolean): MarkdownNode[] {
  // Quotes do not nest.
  return read(source, isQuoted ? BLOCK_RULES.slice(2) : BLOCK_RULES, isQuoted);
}

function readInline(source: string): MarkdownNode[] {
  return read(source, [], false);
}

function read(source: string, blockRules: readonly Rule[], isQuoted: boolean): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let at = 0;
  let plain = '';
  while (at < source.length) {
    const isLineStart = at === 0 || source[at - 1] === '\n';
    const found = firstMatch(isLineStart ? [...blockRules, ...INLINE_RULES] : INLINE_RULES, source, at);
    if (!found) {
      plain += source[at++];
      continue;
    }
    if (plain) nodes.push(text(plain));
    plain = '';
    nodes.push(found.rule.read(found.match, isQuoted));
    at += found.match[0].length;
  }
  if (plain) nodes.push(text(plain));
  return nodes;
}

function firstMatch(rules: readonly Rule[], source: string, at: number) {
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(source);
    if (match) return { rule, match };
  }
  return null;
}

function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? 'Invalid date'
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
