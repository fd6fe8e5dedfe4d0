import { textsOf } from '../components.js';
import { unescapeMarkdown } from '../escape.js';

const BOLD = /\*\*(?:__)?((?:\\[\s\S]|(?!\*\*|__\*\*)[\s\S])+?)(?:__)?\*\*/g;

/** Else only what stands between them would be taken for what is claimed. */
const QUOTATION_MARKS = /["“”„«»]/g;

/**
 * The words of the article that a message of the bot's own shows: of its first passage those in bold, or all of it. Empty
 * where it shows none.
 */
export function ownWords(components: readonly unknown[]): string {
  const passages = textsOf(components).filter((text) => text.startsWith('> '));
  const passage = passages.find((text) => text.includes('**')) ?? passages[0] ?? '';
  const markdown = passage.replace(/^> /gm, '');
  const bold = [...markdown.matchAll(BOLD)].map(([, words = '']) => words);
  return unescapeMarkdown((bold.length > 0 ? bold : [markdown]).join(' '))
    .replace(QUOTATION_MARKS, '')
    .replace(/\s+/g, ' ')
    .trim();
}
