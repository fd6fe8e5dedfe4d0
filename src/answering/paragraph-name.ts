import type { Match } from '../finding/match.js';
import type { Article, Span } from '../reading/article.js';

/**
 * How people count: the headline is called so, where the text opens with it, and the paragraph after it is the first.
 * @param index into `article.paragraphs`
 * @example paragraphName(article, 5) === 'paragraph 5' // in an article whose text opens with its headline
 */
export function paragraphName(article: Article, index: number): string {
  if (!hasHeadline(article)) return `paragraph ${index + 1}`;
  return index === 0 ? 'headline' : `paragraph ${index}`;
}

/** Whether the text opens with the headline, which is no paragraph to people. */
export function hasHeadline({ paragraphs: [first], text, title }: Article): boolean {
  return first !== undefined && text.slice(first.start, first.end) === title;
}

/** The paragraph that a stretch of the text begins in, as an index. */
function paragraphAt({ paragraphs }: Article, { start }: Span): number {
  return Math.max(
    0,
    paragraphs.findIndex((paragraph) => start < paragraph.end),
  );
}

/** The names of the paragraphs that say what a match says: in shorter passages than it, and in fuller ones. */
export function repeatedIn({ article, passage, repeats }: Match): { shorter: string[]; fuller: string[] } {
  const length = passage.end - passage.start;
  const namesOf = (isFuller: boolean) => [
    ...new Set(
      repeats
        .filter(({ start, end }) => end - start > length === isFuller)
        .map((span) => paragraphName(article, paragraphAt(article, span))),
    ),
  ];
  return { shorter: namesOf(false), fuller: namesOf(true) };
}
