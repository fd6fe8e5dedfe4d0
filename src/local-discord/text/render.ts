import { momentText } from '../shown/plain-text.js';
import type { MarkdownNode, TextStyle } from '../shown/shown.js';

/** What a terminal sets differently: what stands within a line, and lines of their own. */
type PaintedStyle = TextStyle | 'small' | 'heading';

/** How a message is shown. */
export interface Look {
  /** @returns the text, set in all of these styles; never called with a line break */
  paint(text: string, styles: readonly PaintedStyle[]): string;
}

/** For files and pipes: text alone, styles as nothing at all. */
export const plainLook: Look = { paint: (text) => text };

const CODES: Readonly<Record<PaintedStyle, number>> = {
  bold: 1,
  heading: 1,
  small: 2,
  italic: 3,
  underline: 4,
  spoiler: 7,
  strike: 9,
  code: 36,
};

/** For a terminal, by ECMA-48's codes; characters by which the text itself could steer it are shown as �. */
export const terminalLook: Look = {
  paint: (text, styles) => {
    // Cc is every control character, of which only the tab may stay.
    const safe = text.replace(/(?!\t)\p{Cc}/gu, '\ufffd');
    const codes = [...new Set(styles.map((style) => CODES[style]))];
    return codes.length > 0 ? `\u001b[${codes.join(';')}m${safe}\u001b[0m` : safe;
  },
};

/** Discord's Markdown as text for a terminal: quotes have a bar at their left, marks are gone. */
export function renderMarkdown(nodes: readonly MarkdownNode[], look: Look): string {
  return renderNodes(nodes, look, []);
}

function renderNodes(nodes: readonly MarkdownNode[], look: Look, styles: readonly PaintedStyle[]): string {
  return nodes.map((node) => renderNode(node, look, styles)).join('');
}

function renderNode(node: MarkdownNode, look: Look, styles: readonly PaintedStyle[]): string {
  switch (node.kind) {
    case 'text':
    case 'mention':
      return paintLines(node.text, look, styles);
    case 'time':
      return paintLines(momentText(node.seconds), look, styles);
    case 'styled':
      return renderNodes(node.inner, look, [...styles, node.style]);
    case 'small':
    case 'heading':
      return renderNodes(node.inner, look, [...styles, node.kind]);
    case 'link':
      return renderLink(node, look, styles);
    case 'item':
      return node.marker + renderNodes(node.inner, look, styles);
    case 'quote':
      return indent(renderNodes(node.inner, look, styles), '│ ');
    case 'code-block':
      return node.before + indent(paintLines(node.text, look, [...styles, 'code']), '    ') + node.after;
  }
}

/** Where a link has words of its own, its address stands behind them. */
function renderLink(
  { url, inner }: Extract<MarkdownNode, { kind: 'link' }>,
  look: Look,
  styles: readonly PaintedStyle[],
): string {
  const [only] = inner;
  if (inner.length === 1 && only?.kind === 'text' && only.text === url) return paintLines(url, look, styles);
  const underlined = [...styles, 'underline' as const];
  return renderNodes(inner, look, underlined) + paintLines(` (${url})`, look, underlined);
}

function paintLines(text: string, look: Look, styles: readonly PaintedStyle[]): string {
  return text
    .split('\n')
    .map((line) => (line ? look.paint(line, styles) : ''))
    .join('\n');
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}
