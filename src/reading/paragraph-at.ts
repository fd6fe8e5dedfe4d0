import type { Article, Span } from './article.js';

/** The paragraph that a stretch of an article begins in, as an index into its paragraphs; found by bisection. */
export function paragraphAt({ paragraphs }: Pick<Article, 'paragraphs'>, { start }: Span): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (start < (paragraphs[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
