import { clip, cost } from '../../room.js';

/** What would end a link in Markdown, or be taken for formatting within it. */
const UNSAFE_IN_LINK = /[()<>[\]\\*_~`|\s]/g;

/**
 * Words that lead to a web address, or the words alone where the address is none, or costs more than its room.
 * @param words as Markdown
 */
export function linked(words: string, source: string | undefined, room: number): string {
  const url = source === undefined ? null : addressIn(source);
  if (url === null) return words;
  const link = `[${words}](${url})`;
  return cost(link) - cost(words) <= room ? link : words;
}

/** A web address as a link that leads there, shown as the address without what is the same in all. */
export function shownAddress(source: string, room: number): string {
  const plain = source.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return linked(clip(plain, Math.floor(room / 4)), source, room);
}

function addressIn(source: string): string | null {
  if (!URL.canParse(source)) return null;
  const { protocol, href } = new URL(source);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(
    UNSAFE_IN_LINK,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
