import { type MarkdownNode, readMarkdown, type TextStyle } from './markdown.js';

/** How a message is shown. */
export interface Look {
  /** @returns the text, set in all of these styles; never called with a line break */
  paint(text: string, styles: readonly TextStyle[]): string;
  /** Whom a mention names. */
  nameOf(userId: string): string;
}

/** For files and pipes: text alone, styles as nothing at all. */
export const plainLook = (nameOf: Look['nameOf']): Look => ({ paint: (text) => text, nameOf });

const CODES: Readonly<Record<TextStyle, number>> = {
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
export const terminalLook = (nameOf: Look['nameOf']): Look => ({
  paint: (text, styles) => {
    // Cc is every control character, of which only the tab may stay.
    const safe = text.replace(/(?!\t)\p{Cc}/gu, '\ufffd');
    const codes = [...new Set(styles.map((style) => CODES[style]))];
    return codes.length > 0 ? `\u001b[${codes.join(';')}m${safe}\u001b[0m` : safe;
  },
  nameOf,
});

/** Discord's Markdown as text for a terminal: quotes have a bar at their left, marks are gone. */
export function renderMarkdown(source: string, look: Look): string {
  return renderNodes(readMarkdown(source), look, []);
}

function renderNodes(nodes: readonly MarkdownNode[], look: Look, styles: readonly TextStyle[]): string {
  return nodes.map((node) => renderNode(node, look, styles)).join('');
}

function renderNode(node: MarkdownNode, look: Look, styles: readonly TextStyle[]): string {
  switch (node.kind) {
    case 'text':
      return paintLines(node.text, look, styles);
    case 'user':
      return paintLines(`@${look.nameOf(node.id)}`, look, styles);
    case 'styled':
    case 'line':
      return renderNodes(node.inner, look, [...styles, node.style]);
    case 'item':
      return node.marker + renderNodes(node.inner, look, styles);
    case 'quote':
      return indent(renderNodes(node.inner, look, styles), '│ ');
    case 'code-block':
      return node.before + indent(paintLines(node.text, look, [...styles, 'code']), '    ') + node.after;
  }
}

function paintLines(text: string, look: Look, styles: readonly TextStyle[]): string {
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
