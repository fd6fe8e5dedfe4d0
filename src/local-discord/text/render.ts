import { type MarkdownNode, readMarkdown, type TextStyle } from './markdown.js';

/** How styles are shown: as nothing at all, or by a terminal's codes. */
export interface Palette {
  /** @returns the text, set in all of these styles; never called with a line break */
  paint(text: string, styles: readonly TextStyle[]): string;
}

export const plainPalette: Palette = { paint: (text) => text };

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

/** ECMA-48's codes; characters by which the text itself could steer the terminal are shown as �. */
export const terminalPalette: Palette = {
  paint: (text, styles) => {
    // Cc is every control character, of which only the tab may stay.
    const safe = text.replace(/(?!\t)\p{Cc}/gu, '\ufffd');
    const codes = [...new Set(styles.map((style) => CODES[style]))];
    return codes.length > 0 ? `\u001b[${codes.join(';')}m${safe}\u001b[0m` : safe;
  },
};

/** Discord's Markdown as text for a terminal: quotes have a bar at their left, marks are gone. */
export function renderMarkdown(source: string, palette: Palette): string {
  return renderNodes(readMarkdown(source), palette, []).replace(/\n$/, '');
}

function renderNodes(nodes: readonly MarkdownNode[], palette: Palette, styles: readonly TextStyle[]): string {
  return nodes.map((node) => renderNode(node, palette, styles)).join('');
}

function renderNode(node: MarkdownNode, palette: Palette, styles: readonly TextStyle[]): string {
  switch (node.kind) {
    case 'text':
      return paintLines(node.text, palette, styles);
    case 'styled':
      return renderNodes(node.inner, palette, [...styles, node.style]);
    case 'line':
      return `${renderNodes(node.inner, palette, [...styles, node.style])}\n`;
    case 'item':
      return `${node.marker}${renderNodes(node.inner, palette, styles)}\n`;
    case 'quote':
      return `${indent(renderNodes(node.inner, palette, styles).replace(/\n$/, ''), '│ ')}\n`;
    case 'code-block':
      return `\n${indent(paintLines(node.text, palette, [...styles, 'code']), '    ')}\n`;
  }
}

function paintLines(text: string, palette: Palette, styles: readonly TextStyle[]): string {
  return text
    .split('\n')
    .map((line) => (line ? palette.paint(line, styles) : ''))
    .join('\n');
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}
