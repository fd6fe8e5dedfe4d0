import type { Article, Span } from '../../reading/article.js';
import { textDirective } from './text-fragment.js';

/** An address takes its characters from a message's room; Discord's clients open no longer ones either. */
const LONGEST_ADDRESS = 512;

/** A directive that an address has already; an article has none of its own. */
const DIRECTIVE = /#:~:.*$|(?<=#.*):~:.*$/s;

/**
 * The address at which a browser shows an article with some of its words marked, or the article alone where its words
 * cannot be told from others. Null where the article has no web address.
 * @example exactWords(article, span) // 'https://example.org/talks#:~:text=Herring%20is%20for%20everybody'
 */
export function exactWords({ source, text }: Article, span: Span): string | null {
  const href = webAddress(source);
  if (href === null) return null;
  const directive = textDirective(text, span);
  const separator = href.includes('#') ? ':~:' : '#:~:';
  const marked = inMarkdown(directive === null ? href : `${href}${separator}text=${directive}`);
  if (marked.length <= LONGEST_ADDRESS) return marked;
  return href.length <= LONGEST_ADDRESS ? inMarkdown(href) : null;
}

/** Null for what no browser opens as a page. */
function webAddress(source: string | undefined): string | null {
  if (source === undefined || !URL.canParse(source)) return null;
  const { protocol, href } = new URL(source);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(DIRECTIVE, '') : null;
}

/** Characters that would end the address of a Markdown link, or escape what follows. */
function inMarkdown(url: string): string {
  return url.replace(
    /[()<>\\[\]`|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
