import { Parser } from 'htmlparser2';

/** Elements that Markdown files have beside its own marks; others, such as "<Berg>", are words. */
const TAG =
  /<\/?(a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/iy;

const PARTS_BLOCKS =
  /^(?:blockquote|center|d[dlt]|details|div|fig.*|h[1-6r]|li|ol|p|section|summary|table|tbody|thead|tr|ul)$/i;

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** A tag at a place of a text, and what it leaves there; null where there is none. */
export function tagAt(text: string, at: number): { length: number; words: string } | null {
  TAG.lastIndex = at;
  const [tag, name = ''] = TAG.exec(text) ?? [];
  if (tag === undefined) return null;
  const isBreak = /^br$/i.test(name);
  return {
    length: tag.length,
    words: isBreak ? '\n' : PARTS_BLOCKS.test(name) ? '\n\n' : /^t[dh]$/i.test(name) ? ' ' : '',
  };
}

/** An entity at a place of a text, such as "&ldquo;", and its sign; null where there is none. */
export function entityAt(text: string, at: number): { length: number; words: string } | null {
  ENTITY.lastIndex = at;
  const [entity] = ENTITY.exec(text) ?? [];
  if (entity === undefined) return null;
  const words = signs.get(entity) ?? signOf(entity);
  if (signs.size < MOST_SIGNS) signs.set(entity, words);
  // "&nothing;" is none, though it begins like one.
  return words.length > 2 ? null : { length: entity.length, words };
}

/** A text has few of them, many times. */
const signs = new Map<string, string>();
const MOST_SIGNS = 200;

function signOf(entity: string): string {
  let sign = '';
  new Parser({ ontext: (part) => (sign += part) }).end(entity);
  return sign;
}

/** A text without its comments; one that does not end is none. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) break;
    // Code about comments is no comment.
    const isCode = text[start - 1] === '`';
    kept.push(text.slice(at, isCode ? end + 3 : start));
    at = end + 3;
  }
  return kept.join('') + text.slice(at);
}
