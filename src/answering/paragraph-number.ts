import type { Match } from '../finding/match.js';
import type { Article } from '../reading/article.js';
import { paragraphAt } from '../reading/paragraph-at.js';

/** A paragraph as people count them, from 1; null is the headline. */
export type ParagraphNumber = number | null;

/**
 * How people count: the headline is called so, where the text opens with it, and the paragraph after it is the first.
 * @param index into `article.paragraphs`
 * @example paragraphNumber(article, 5) === 5 // in an article whose text opens with its headline
 */
export function paragraphNumber(article: Article, index: number): ParagraphNumber {
  if (!hasHeadline(article)) return index + 1;
  return index === 0 ? null : index;
}

/** Whether the text opens with the headline, which is no paragraph to people. */
export function hasHeadline({ paragraphs: [first], text, title }: Article): boolean {
  return first !== undefined && text.slice(first.start, first.end) === title;
}

/** The paragraphs that say what a match says: in shorter passages than it, and in fuller ones. */
export function repeatedIn({ article, passage, repeats }: Match): {
  shorter: ParagraphNumber[];
  fuller: ParagraphNumber[];
} {
  const length = passage.end - passage.start;
  const numbersOf = (isFuller: boolean) => [
    ...new Set(
      repeats
        .filter(({ start, end }) => end - start > length === isFuller)
        .map((span) => paragraphNumber(article, paragraphAt(article, span))),
    ),
  ];
  return { shorter: numbersOf(false), fuller: numbersOf(true) };
}
