import type { Article, Span } from './article.js';
import { countUpTo } from './text/places.js';

/** The paragraph that a stretch of an article begins in, as an index into its paragraphs. */
export function paragraphAt({ paragraphs }: Pick<Article, 'paragraphs'>, { start }: Span): number {
  const before = countUpTo(paragraphs.length, (index) => (paragraphs[index]?.end ?? 0) <= start);
  return Math.max(0, Math.min(before, paragraphs.length - 1));
}
