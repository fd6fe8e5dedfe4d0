import type { Change, Claim } from '../../../answering/checking/verdict.js';
import type { Article, Span } from '../../../reading/article.js';
import type { Mark } from '../../escape.js';
import { clip } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { words } from '../passage.js';

/** How many differences are told in words, and how long each side of one may be. */
export interface ChangesRoom {
  most: number;
  side: number;
}

/** The differences between a claim and the article in words, since marks on a text alone are not heard by everybody. */
export function changeLines(
  { words: claimed }: Claim,
  { article, changes }: { article: Article; changes: readonly Change[] },
  { most, side }: ChangesRoom,
  { checks }: Texts,
): string[] {
  const lines = changes.slice(0, most).map((change) => {
    const kind = checks.kinds[change.kind];
    const says = clip(claimed.slice(change.claimed.start, change.claimed.end).trim(), side);
    const has = words(article, change.found, side).trim();
    if (says === '') return checks.missing(kind, has);
    return has === '' ? checks.added(kind, says) : checks.changed(kind, says, has);
  });
  const others = changes.length - lines.length;
  return [...lines, ...(others > 0 ? [checks.moreChanges(others)] : [])].map((line) => `- ${line}`);
}

/** The claim's words that the article does not have, struck through. */
export const struck = (changes: readonly Change[]): Mark[] =>
  inOrder(changes.map(({ claimed }) => ({ ...claimed, fence: '~~' as const })));

/** The article's words that a claim has, bold; those that it has otherwise, or leaves out, underlined too. */
export function foundMarks(text: string, found: readonly Span[], changes: readonly Change[]): Mark[] {
  const differing = inOrder(changes.map((change) => ({ ...change.found, fence: '**__' as const })));
  const same = found.flatMap((span) => outside(span, differing));
  return unbroken(text, inOrder([...same, ...differing]));
}

/** The parts of a stretch that lie in none of some marks. */
function outside({ start, end }: Span, marks: readonly Mark[]): Mark[] {
  const parts: Mark[] = [];
  let at = start;
  for (const mark of marks.filter((other) => other.start < end && other.end > start)) {
    parts.push({ start: at, end: mark.start, fence: '**' });
    at = Math.max(at, mark.end);
  }
  return [...parts, { start: at, end, fence: '**' }];
}

/** Takes the spaces between two marks into one of them, so that bold does not end and begin again at each. */
function unbroken(text: string, marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const mark of marks) {
    const before = all.at(-1);
    const isNext = before && /^[^\S\r\n]*$/.test(text.slice(before.end, mark.start));
    if (isNext && before.fence === '**') all.splice(-1, 1, { ...before, end: mark.start });
    const start = isNext && before.fence !== '**' && mark.fence === '**' ? before.end : mark.start;
    all.push({ ...mark, start });
  }
  return all;
}

/** Nothing is marked where there is nothing, and nothing twice. */
function inOrder(marks: readonly Mark[]): Mark[] {
  let at = 0;
  return marks
    .toSorted((a, b) => a.start - b.start)
    .flatMap((mark) => {
      const start = Math.max(mark.start, at);
      at = Math.max(at, mark.end);
      return start < mark.end ? [{ ...mark, start }] : [];
    });
}
