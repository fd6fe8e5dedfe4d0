import type { Imported } from '../imported.js';
import { fromPlainText } from '../plain-text.js';
import { takeFrontMatter } from './front-matter.js';
import { withoutComments } from './html.js';
import { withoutMarks } from './inline.js';
import { rowWords, tableLines } from './tables.js';

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const QUOTE = /^ {0,3}>[ \t]?/;
const BULLET = /^[ \t]*[-*+][ \t]+(?=\S)(?:\[[ xX]\][ \t]+)?/;
const NUMBER = /^[ \t]*(\d{1,4})[.)][ \t]+(?=\S)/;
/** The address of links that stand elsewhere, alone on its line but for a title: "[Berg]: Welcome to all." is none. */
const REFERENCE =
  /^ {0,3}\[([^[\]^]{1,200})\]:[ \t]*(?:<[^<>]*>|(?=\.{0,2}\/|#\w|[a-z][\w+.-]*:\S|\S*\.\w)\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/i;

const FOOTNOTE = /^ {0,3}\[(\^[^\s[\]]{1,100})\]:/;

/**
 * A Markdown file as its text reads: headings, list items and quotations as paragraphs, links as their words. Lines of a
 * paragraph stay as they are.
 * @param fallback the title where the file has none
 * @throws {ImportRefused} where nothing is left
 */
export function readMarkdown(file: string, facts: { source?: string; fallback: string }): Imported {
  const all = withoutComments(file.replace(/^\ufeff/, '')).split(/\r\n?|\n/);
  const { facts: front, rest } = takeFrontMatter(all);
  const references = new Set<string>();
  for (const line of rest) {
    const [, name] = REFERENCE.exec(line) ?? FOOTNOTE.exec(line) ?? [];
    if (name !== undefined) references.add(name.toLowerCase());
  }
  const { blocks, headline } = blocksOf(rest);
  const plain = (block: string) => withoutMarks(block, references);
  const title = front.title ?? (headline === undefined ? undefined : plain(headline));
  return fromPlainText(blocks.map(plain).join('\n\n'), { ...facts, ...front, ...(title && { title }) });
}

/** Blocks without what makes them a heading, an item or a quotation; the first heading is the headline. */
function blocksOf(lines: readonly string[]): { blocks: string[]; headline?: string } {
  const blocks: string[][] = [[]];
  const numbered = itemNumbers(lines);
  const { rows, delimiters } = tableLines(lines);
  let headline: string | undefined;
  let isCode = false;
  const next = () => {
    if (blocks.at(-1)?.length !== 0) blocks.push([]);
  };
  const add = (line: string) => blocks.at(-1)?.push(line);
  for (const [index, whole] of lines.entries()) {
    const isQuote = !isCode && QUOTE.test(whole);
    if (isQuote && !QUOTE.test(lines[index - 1] ?? '')) next();
    const line = isQuote ? unquoted(whole) : whole;
    if (FENCE.test(line)) {
      isCode = !isCode;
      next();
    } else if (isCode) {
      add(line);
    } else if (line.trim() === '' || REFERENCE.test(line) || delimiters.has(index)) {
      next();
    } else if (rows.has(index)) {
      next();
      add(rowWords(line));
      next();
    } else if (FOOTNOTE.test(line)) {
      next();
      add(line.trimStart());
    } else if (UNDERLINE.test(line) && blocks.at(-1)?.length === 1) {
      headline ??= blocks.at(-1)?.[0];
      next();
    } else if (RULE.test(line)) {
      next();
    } else if (HEADING.test(line)) {
      const words = line.replace(HEADING, '').replace(/(?<![ \t#])[ \t]+#+[ \t]*$/, '');
      headline ??= words;
      next();
      add(words);
      next();
    } else if (BULLET.test(line) || numbered.has(index)) {
      next();
      add(line.replace(BULLET.test(line) ? BULLET : NUMBER, ''));
    } else {
      add(line.replace(/^[ \t]+/, ''));
    }
  }
  const joined = blocks.map((block) => block.join('\n')).filter((block) => block.trim() !== '');
  return { blocks: joined, ...(headline !== undefined && { headline }) };
}

/** Without the marks of quotations within quotations; some are enough. */
function unquoted(line: string): string {
  let words = line;
  for (let depth = 0; depth < 10 && QUOTE.test(words); depth++) words = words.replace(QUOTE, '');
  return words;
}

/**
 * The lines that are items of a numbered list: 1 with a 2 behind it, or one more than an item before. "12. Mai war ein
 * Montag" is none.
 */
function itemNumbers(lines: readonly string[]): ReadonlySet<number> {
  const items = new Set<number>();
  let before: { index: number; number: number } | null = null;
  lines.forEach((line, index) => {
    const [, digits] = NUMBER.exec(line) ?? [];
    if (digits === undefined) return;
    const number = Number(digits);
    if (before && number === before.number + 1 && (items.has(before.index) || before.number === 1)) {
      items.add(before.index).add(index);
    }
    before = { index, number };
  });
  return items;
}
