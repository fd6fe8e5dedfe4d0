import { type ParagraphWords, paragraphWords } from '../../finding/paragraph-words.js';
import type { Article } from '../../reading/article.js';

const known = new WeakMap<Article, Map<number, ParagraphWords>>();

/** The words of one paragraph, found once as long as its article is in memory; null where it has no such paragraph. */
export function wordsOfParagraph(article: Article, index: number): ParagraphWords | null {
  const found = known.get(article) ?? new Map<number, ParagraphWords>();
  known.set(article, found);
  const paragraph = article.paragraphs[index];
  if (!paragraph) return null;
  const words = found.get(index) ?? paragraphWords(article, index, paragraph);
  found.set(index, words);
  return words;
}
