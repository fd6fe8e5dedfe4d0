import { plainText } from './plain-text.js';
import type { ShownPart } from './shown.js';

/** How much of a message is shown above a reply to it, in characters. */
const MOST = 100;

const HIDDEN = '(spoiler)';

/** The beginning of what a message says, on one line, without Markdown; what is hidden stays so. */
export function excerptOf(parts: readonly ShownPart[]): string {
  const line = wordsOf(parts).replace(/\s+/g, ' ').trim();
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)];
  const end = characters[MOST];
  return end ? `${line.slice(0, end.index).trimEnd()}…` : line;
}

const wordsOf = (parts: readonly ShownPart[]): string => parts.map(words).join(' ');

function words(part: ShownPart): string {
  switch (part.kind) {
    case 'text':
      return plainText(part.nodes, HIDDEN);
    case 'container':
      return part.isSpoiler ? HIDDEN : wordsOf(part.parts);
    case 'section':
      return wordsOf(part.parts);
    case 'embed':
      return [part.title ?? '', plainText(part.description, HIDDEN)].join(' ');
    case 'pictures':
      return part.pictures
        .map(({ isSpoiler, description }) => (isSpoiler ? '' : (description ?? '')))
        .join(' ');
    case 'file':
      return part.isSpoiler ? HIDDEN : part.name;
    default:
      return '';
  }
}
