import type { MarkdownNode } from '../../../src/local-discord/shown/shown.js';

/** Nodes in one line, to be compared: text as it is, all else in braces, as in `{bold:a {link https://b.org:c}}`. */
export function outline(nodes: readonly MarkdownNode[]): string {
  return nodes.map(told).join('');
}

function told(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'mention':
      return `{mention:${node.text}}`;
    case 'time':
      return `{time ${node.seconds} ${node.style}}`;
    case 'code-block':
      return `{block:${node.text}}`;
    case 'styled':
      return `{${node.style}:${outline(node.inner)}}`;
    case 'link':
      return `{link ${node.url}:${outline(node.inner)}}`;
    case 'heading':
      return `{h${node.level}:${outline(node.inner)}}`;
    case 'item':
      return `{item ${node.marker}:${outline(node.inner)}}`;
    default:
      return `{${node.kind}:${outline(node.inner)}}`;
  }
}
