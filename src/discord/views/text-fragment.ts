import { once } from '../../once.js';
import type { Span } from '../../reading/article.js';

/** Longer words are named by how they begin and end: in characters, and as a part of an address, where many take nine. */
const LONGEST_WHOLE = { text: 80, encoded: 240 };

/** How many words name a beginning or an end: more where the text has fewer of them elsewhere, too. */
const AT_AN_END = [4, 6, 9, 14, 21, 30];

/** How many words beside those that are meant tell them from the same words elsewhere. */
const BESIDE = [2, 4, 8, 16];

/** A longer one is of a language written without spaces. */
const LONGEST_WORD = 30;

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }));

/**
 * The text directive at which a browser marks a stretch of a text and no other: `[prefix-,]start[,end][,-suffix]`, as
 * the URL Fragment Text Directives of the WICG have it. A browser marks the first place that fits, so it has as many
 * words as tell the stretch from all before it. Null where none do: then the stretch is a repetition of another one.
 */
export function textDirective(text: string, span: Span): string | null {
  const all = text.slice(span.start, span.end);
  const words = all.trim();
  const lines = linesOf(words);
  const [line = ''] = lines;
  if (line === '') return null;
  const start = span.start + all.length - all.trimStart().length;
  const sought = soughtIn(text, { start, end: start + words.length });
  if (lines.length === 1 && isShort(line))
    return opening([line], sought)?.directive ?? followed(line, sought);
  const opened = opening(lines.length > 1 ? firsts(line, AT_AN_END) : starts(line), sought);
  return opened && opened.directive + closing(lines.at(-1) ?? '', opened.end, sought);
}

const isShort = (line: string) =>
  line.length <= LONGEST_WHOLE.text && encoded(line).length <= LONGEST_WHOLE.encoded;

/** What is sought on a page; offsets into the page as it is compared. */
interface Sought extends Span {
  page: string;
  /** The line before and the line after, and what parts them from the words that are sought. */
  before: string;
  gapBefore: string;
  after: string;
  gapAfter: string;
}

function soughtIn(text: string, span: Span): Sought {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const start = compared(before).length;
  return {
    page: compared(text),
    start,
    end: start + compared(text.slice(span.start, span.end)).length,
    before: linesOf(before).at(-1) ?? '',
    gapBefore: /\s$/.test(before) ? ' ' : '',
    after: linesOf(after)[0] ?? '',
    gapAfter: /^\s/.test(after) ? ' ' : '',
  };
}

/** The start of what is marked, and where it ends on the page: alone, or after words that are before it. */
function opening(starts: readonly string[], sought: Sought): { directive: string; end: number } | null {
  const { page, start, before, gapBefore } = sought;
  const opened = (directive: string, words: string) => ({ directive, end: start + compared(words).length });
  const alone = starts.find((words) => page.indexOf(compared(words)) === start);
  if (alone !== undefined) return opened(encoded(alone), alone);
  for (const prefix of lasts(before, BESIDE)) {
    const until = compared(prefix + gapBefore).length;
    const after = starts.find(
      (words) => page.indexOf(compared(prefix + gapBefore + words)) === start - until,
    );
    if (after !== undefined) return opened(`${encoded(prefix)}-,${encoded(after)}`, after);
  }
  return null;
}

/** Words that only what follows them tells from the same words before. */
function followed(words: string, { page, start, after, gapAfter }: Sought): string | null {
  const suffix = firsts(after, BESIDE).find(
    (suffix) => page.indexOf(compared(words + gapAfter + suffix)) === start,
  );
  return suffix === undefined ? null : `${encoded(words)},-${encoded(suffix)}`;
}

/** The end of what is marked; nothing where its start is all of it, or where the end has no words of its own. */
function closing(line: string, from: number, { page, end, after, gapAfter }: Sought): string {
  const room = end - from;
  const ends = lasts(line, AT_AN_END).filter((words) => compared(words).length <= room);
  const own = ends.find((words) => page.indexOf(compared(words), from) === end - compared(words).length);
  if (own !== undefined) return `,${encoded(own)}`;
  for (const suffix of firsts(after, BESIDE)) {
    const before = ends.find(
      (words) => page.indexOf(compared(words + gapAfter + suffix), from) === end - compared(words).length,
    );
    if (before !== undefined) return `,${encoded(before)},-${encoded(suffix)}`;
  }
  return '';
}

/** More and more of a line's first words, and all of it last. */
const starts = (line: string) => [...firsts(line, AT_AN_END), line];

/** A line's first words, so many and more; each number that it has. */
function firsts(line: string, counts: readonly number[]): string[] {
  const pieces = piecesOf(line);
  return fitting(counts, pieces.length).map((count) => pieces.slice(0, count).join('').trim());
}

/** A line's last words, so many and more; each number that it has. */
function lasts(line: string, counts: readonly number[]): string[] {
  const pieces = piecesOf(line);
  return fitting(counts, pieces.length).map((count) => pieces.slice(-count).join('').trim());
}

/** Of a line that has fewer words than the fewest, all. */
function fitting(counts: readonly number[], most: number): number[] {
  const [fewest = 0] = counts;
  if (most === 0) return [];
  return most <= fewest ? [most] : counts.filter((count) => count <= most);
}

/** The words of a line with the spaces between them. */
function piecesOf(line: string): string[] {
  const pieces = line.match(/\S+\s*/g) ?? [];
  return pieces.every(({ length }) => length <= LONGEST_WORD)
    ? pieces
    : [...segmenter().segment(line)].map(({ segment }) => segment).filter((segment) => segment !== '');
}

const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Text as browsers compare it: without marks on its letters, in one case, and with one space for all white space. What
 * is made of the parts of a text is what is made of the whole, part by part.
 */
const compared = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/\s+/g, ' ');

/** A hyphen, a comma and an ampersand have a meaning of their own in a text directive. */
const encoded = (words: string) =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/g, ' ')).replaceAll('-', '%2D');
