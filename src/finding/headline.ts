import { ANSWERS } from './confidence.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { Result } from './search.js';

/** Whether a paragraph is its article's headline: the text opens with its title. */
export function isHeadline({ article, index }: ParagraphWords): boolean {
  const paragraph = article.paragraphs[index];
  return (
    index === 0 &&
    paragraph !== undefined &&
    article.text.slice(paragraph.start, paragraph.end) === article.title
  );
}

/**
 * A headline scores no more than the sentences of its text that have as much of the query and answer it: it only
 * announces what they tell. For "when does the ferry sail?", "Ferry to sail again" yields to "The ferry, idle since
 * the flood, will sail again on Sunday", however much shorter it is. What it alone says, it answers.
 */
export function withYieldingHeadlines(results: readonly Result[]): Result[] {
  return results.map((result) => {
    if (!isHeadline(result.passage.paragraph)) return result;
    const telling = results.filter((other) => tellsAsMuch(other, result)).map(({ score }) => score);
    return { ...result, score: Math.min(result.score, ...telling) };
  });
}

function tellsAsMuch(other: Result, headline: Result): boolean {
  return (
    other.passage.paragraph.article === headline.passage.paragraph.article &&
    other.passage.paragraph !== headline.passage.paragraph &&
    other.confidence >= ANSWERS &&
    Number(other.isPhrase) >= Number(headline.isPhrase) &&
    shareOf(other) >= shareOf(headline)
  );
}

function shareOf({ evidence, sentence }: Result): number {
  return evidence.shares[sentence] ?? 0;
}
