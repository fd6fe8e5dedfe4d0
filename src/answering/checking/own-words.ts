import type { Article, Span, Statement } from '../../reading/article.js';
import { writingOf } from '../../reading/read.js';
import { findQuotations } from '../../reading/text/quotations.js';
import { saidBySomebody } from '../../reading/without-speakers.js';

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
  return around ? saidBySomebody(around) : null;
}

/** What the writer may put inside of what somebody says, in UTF-16 units: “We stay,” he said, “and we plant.” */
const LONGEST_INTERRUPTION = 300;

/** A quotation mark, and a space before it, may count as the sentence's or as what stands before it. */
const MARK = 2;

/**
 * Whether two statements are of one utterance, the writer only telling in between who speaks: nobody else, and no
 * sentence of the writer's, stands between them.
 */
export function isOneUtterance(article: Article, one: Statement, other: Statement): boolean {
  if (one === other) return true;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start - first.end > LONGEST_INTERRUPTION) return false;
  const isOnes =
    first.speaker === null
      ? second.speaker === null && first.guess === second.guess
      : first.speaker === second.speaker;
  return (
    isOnes && !sentencesOf(article, first.end, second.start).some((start) => start < second.start - MARK)
  );
}

/** Where sentences begin between two places of a text. */
function sentencesOf({ paragraphs }: Article, from: number, to: number): number[] {
  return paragraphs
    .filter(({ start, end }) => start < to && end > from)
    .flatMap(({ sentences }) => sentences.map(({ start }) => start))
    .filter((start) => start > from && start < to);
}
