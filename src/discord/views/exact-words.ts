import type { Article, Span } from '../../reading/article.js';

/** An address takes its characters from a message's room; Discord's clients open no longer ones either. */
const LONGEST_ADDRESS = 512;

/** Longer words are named by how they begin and end, each with so many words and no more than so many characters. */
const LONGEST_WHOLE = 80;
const WORDS_AT_AN_END = 4;
const LONGEST_END = 60;

/**
 * The address at which a browser shows an article with some of its words marked: a text fragment, as the URL Fragment
 * Text Directives of the WICG have it. Null where the article has no address.
 * @example exactWords(article, span) // 'https://example.org/talks#:~:text=Herring%20is%20for%20everybody'
 */
export function exactWords({ source, text }: Article, { start, end }: Span): string | null {
  if (source === undefined || !URL.canParse(source)) return null;
  const { href } = new URL(source);
  const separator = href.includes('#') ? ':~:' : '#:~:';
  const marked = inMarkdown(`${href}${separator}text=${directive(text.slice(start, end))}`);
  if (marked.length <= LONGEST_ADDRESS) return marked;
  return href.length <= LONGEST_ADDRESS ? inMarkdown(href) : null;
}

function directive(words: string): string {
  const lines = words
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  if (lines.length === 1 && first.length <= LONGEST_WHOLE) return encoded(first);
  const parts = [
    first.split(/\s+/).slice(0, WORDS_AT_AN_END),
    (lines.at(-1) ?? '').split(/\s+/).slice(-WORDS_AT_AN_END),
  ];
  const [opening = '', closing = ''] = parts.map((part) => part.join(' '));
  if (opening.length > LONGEST_END || closing.length > LONGEST_END) return encoded(clipped(first));
  return `${encoded(opening)},${encoded(closing)}`;
}

/** The start of words that are written without spaces, never half a character. */
const clipped = (words: string) => [...words].slice(0, LONGEST_END / 2).join('');

/** A hyphen, a comma and an ampersand have a meaning of their own in a text fragment. */
const encoded = (words: string) =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/g, ' ')).replaceAll('-', '%2D');

/** Characters that would end the address of a Markdown link, or escape what follows. */
function inMarkdown(url: string): string {
  return url.replace(
    /[()<>\\[\]`|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
