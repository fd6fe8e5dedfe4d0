import { entityAt, tagAt } from './html.js';

/** Addresses of links are no longer; what is longer stays as it is, so that no text takes long. */
const LONGEST_ADDRESS = 2_000;

const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/y;
const CODE = /`+/y;
const MARKS = /\*+|_+|~~/y;
const FOOTNOTE = /\[(\^[^\s[\]]{1,100})\](:[ \t]*)?/y;

/** A piece of a paragraph; marks of emphasis count how many of their signs are left. */
interface Piece {
  text: string;
  mark?: { sign: string; left: number; opens: boolean; closes: boolean };
  /** An opening square bracket: of an image where true. */
  bracket?: { isImage: boolean };
}

/**
 * A paragraph of Markdown as what a reader sees: links and emphasis as their words, no pictures. What is no complete
 * Markdown stays as it stands. Takes time by the length alone.
 * @param references names of links whose addresses stand elsewhere and, with "^" before it, of footnotes, in lower case
 */
export function withoutMarks(paragraph: string, references: ReadonlySet<string>): string {
  const pieces: Piece[] = [];
  const open: number[] = [];
  let at = 0;
  let plainFrom = 0;
  const flush = () => {
    if (plainFrom < at) pieces.push({ text: paragraph.slice(plainFrom, at) });
  };
  const take = (length: number, piece: Piece) => {
    flush();
    pieces.push(piece);
    at += length;
    plainFrom = at;
  };
  let fences: Fences | null = null;
  while (at < paragraph.length) {
    const sign = paragraph[at] ?? '';
    switch (sign) {
      case '\\': {
        const escaped = matchAt(ESCAPED, paragraph, at);
        if (escaped) take(2, { text: escaped[1] ?? '' });
        else if (paragraph[at + 1] === '\n') take(1, { text: '' });
        else at++;
        break;
      }
      case '`': {
        const fence = matchAt(CODE, paragraph, at)?.[0] ?? '`';
        fences ??= fencesOf(paragraph);
        const end = codeEnd(fences, fence, at);
        if (end < 0) at += fence.length;
        else
          take(end + fence.length - at, {
            text: paragraph.slice(at + fence.length, end).replace(/^ (.*\S.*) $/s, '$1'),
          });
        break;
      }
      case '<': {
        const link = matchAt(AUTOLINK, paragraph, at);
        const tag = link ? null : tagAt(paragraph, at);
        if (link) take(link[0].length, { text: (link[1] ?? '').replace(/^mailto:/, '') });
        else if (tag) take(tag.length, { text: tag.words });
        else at++;
        break;
      }
      case '&': {
        const entity = entityAt(paragraph, at);
        if (entity) take(entity.length, { text: entity.words });
        else at++;
        break;
      }
      case '[': {
        const [note, name = '', colon = ''] = matchAt(FOOTNOTE, paragraph, at) ?? [];
        if (note !== undefined && references.has(name.toLowerCase())) {
          take(note.length - (at === 0 ? 0 : colon.length), { text: '' });
          break;
        }
        const isImage = paragraph[at - 1] === '!' && plainFrom < at;
        if (isImage) at--;
        open.push(pieces.length + (plainFrom < at ? 1 : 0));
        take(isImage ? 2 : 1, { text: isImage ? '![' : '[', bracket: { isImage } });
        break;
      }
      case ']': {
        const opener = open.pop();
        const length = opener === undefined ? 0 : linkEnd(paragraph, at, references);
        if (opener === undefined || length === 0) {
          at++;
          break;
        }
        take(length, { text: '' });
        closeLink(pieces, opener);
        break;
      }
      case '*':
      case '_':
      case '~': {
        const run = matchAt(MARKS, paragraph, at)?.[0] ?? '';
        if (run === '') at++;
        else take(run.length, { text: '', mark: markAt(paragraph, at, run) });
        break;
      }
      default:
        at++;
    }
  }
  flush();
  pairMarks(pieces);
  return pieces.map(({ text, mark }) => (mark ? mark.sign.repeat(mark.left) : text)).join('');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where runs of backticks start, by their length and in order, and which of them is the next to look at. */
type Fences = Map<number, { starts: number[]; next: number }>;

function fencesOf(text: string): Fences {
  const fences: Fences = new Map();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = fences.get(run.length) ?? { starts: [], next: 0 };
    fences.set(run.length, same);
    same.starts.push(index);
  }
  return fences;
}

/** Where code ends, with a run of as many backticks as it starts with; -1 where it does not. */
function codeEnd(fences: Fences, fence: string, at: number): number {
  const same = fences.get(fence.length);
  if (!same) return -1;
  while ((same.starts[same.next] ?? Infinity) <= at) same.next++;
  return same.starts[same.next] ?? -1;
}

/** The length of what stands behind the words of a link, its closing bracket with it; 0 where it is no link. */
function linkEnd(text: string, at: number, references: ReadonlySet<string>): number {
  const rest = text.slice(at + 1, at + 1 + LONGEST_ADDRESS);
  if (rest.startsWith('(')) {
    const address =
      /^\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
    return address ? address[0].length + 1 : 0;
  }
  const name = /^\[([^[\]\n]{1,200})\]/.exec(rest);
  return name && references.has((name[1] ?? '').toLowerCase()) ? name[0].length + 1 : 0;
}

/** A link leaves its words, a picture nothing. */
function closeLink(pieces: Piece[], opener: number): void {
  const bracket = pieces[opener];
  if (bracket?.bracket?.isImage) pieces.splice(opener);
  else if (bracket) bracket.text = '';
}

/** A mark opens before a word and closes after one; an underscore within a word does neither. */
function markAt(text: string, at: number, run: string): NonNullable<Piece['mark']> {
  const before = text[at - 1] ?? ' ';
  const after = text[at + run.length] ?? ' ';
  const sign = run[0] ?? '*';
  const isInWord = sign === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return {
    sign,
    left: run.length,
    opens: /\S/.test(after) && !isInWord,
    closes: /\S/.test(before) && !isInWord,
  };
}

/** Takes away marks that open and close; each waits for at most one that closes it. */
function pairMarks(pieces: readonly Piece[]): void {
  const waiting = new Map<string, NonNullable<Piece['mark']>[]>();
  for (const { mark } of pieces) {
    if (!mark) continue;
    const opened = waiting.get(mark.sign) ?? [];
    waiting.set(mark.sign, opened);
    while (mark.closes && mark.left > 0) {
      const opener = opened.at(-1);
      if (!opener) break;
      const paired = Math.min(opener.left, mark.left);
      opener.left -= paired;
      mark.left -= paired;
      if (opener.left === 0) opened.pop();
    }
    if (mark.opens && mark.left > 0) opened.push(mark);
  }
}
