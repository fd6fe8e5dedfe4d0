import type { MarkdownNode } from './shown.js';

/**
 * What nodes say, without how it is set.
 * @param hidden what stands in the place of a spoiler; where absent, its text
 */
export function plainText(nodes: readonly MarkdownNode[], hidden?: string): string {
  return nodes.map((node) => textOf(node, hidden)).join('');
}

function textOf(node: MarkdownNode, hidden?: string): string {
  switch (node.kind) {
    case 'text':
    case 'mention':
      return node.text;
    case 'time':
      return momentText(node.seconds);
    case 'code-block':
      return node.before + node.text + node.after;
    case 'item':
      return node.marker + plainText(node.inner, hidden);
    case 'styled':
      return hidden !== undefined && node.style === 'spoiler' ? hidden : plainText(node.inner, hidden);
    default:
      return plainText(node.inner, hidden);
  }
}

/** A moment to the minute: `2026-05-04 09:00 UTC`. */
export const momentText = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().replace(/T(\d\d:\d\d).*/, ' $1')} UTC`;
