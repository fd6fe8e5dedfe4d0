import type { Article, Span, Statement } from '../../reading/article.js';
import { writingOf } from '../../reading/read.js';
import { findQuotations } from '../../reading/text/quotations.js';

const quotations = new WeakMap<Article, Span[][]>();

/** What stands in quotation marks in a paragraph. */
function quotationsIn(article: Article, paragraph: number): readonly Span[] {
  let known = quotations.get(article);
  if (!known) {
    known = [];
    quotations.set(article, known);
  }
  const own = article.paragraphs[paragraph];
  if (!own) return [];
  known[paragraph] ??= findQuotations(
    article.text,
    own,
    article.paragraphs[paragraph + 1],
    writingOf(article.language),
  );
  return known[paragraph];
}

/**
 * Tells the statement that each of some words stands in, by the word's index; null where nobody is speaking.
 * @param words in the order of the text
 */
export function statementsOf(
  { statements }: Article,
  words: readonly Span[],
): (word: number) => Statement | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return () => null;
  const near = statements.filter(({ start, end }) => start < last.end && end > first.start);
  const all = words.map(({ start, end }) => near.find((one) => one.start <= start && one.end >= end) ?? null);
  return (word) => all[word] ?? null;
}

/**
 * Whether a word is a speaker's own rather than the writer's: quoted, or in quotation marks within a paraphrase. What
 * stands in quotation marks is somebody's own, too, where it was not made out whose.
 */
export function isOwnWord(
  article: Article,
  paragraph: number,
  word: Span,
  statement: Statement | null,
): boolean {
  if (statement?.kind === 'quoted') return true;
  return quotationsIn(article, paragraph).some(({ start, end }) => start <= word.start && word.end <= end);
}

/** What is read of words in quotation marks where nobody is made out who says them; null where they stand in none. */
export function quotationAround(article: Article, paragraph: number, word: Span): Statement | null {
  const around = quotationsIn(article, paragraph).find(
    ({ start, end }) => start <= word.start && word.end <= end,
  );
  if (!around) return null;
  const { start, end } = around;
  return {
    start,
    end,
    kind: 'quoted',
    speaker: null,
    guess: null,
    confidence: 0,
    mention: null,
    cue: null,
    rule: 'unclear-speaker',
  };
}

/** Words of the writer's that may stand inside of what somebody says: “We stay,” he said, “and we plant.” */
const LONGEST_INTERRUPTION = 30;

/** Whether two statements are of one utterance, which so many of the writer's words interrupt. */
export function isOneUtterance(first: Statement, second: Statement, wordsBetween: number): boolean {
  if (first === second) return true;
  if (wordsBetween > LONGEST_INTERRUPTION) return false;
  return first.speaker === null
    ? second.speaker === null && first.guess === second.guess
    : first.speaker === second.speaker;
}
