import type { Match } from '../../finding/match.js';
import { passagesOf } from '../../finding/passages.js';
import type { Span } from '../../reading/article.js';
import { paragraphAt } from '../../reading/paragraph-at.js';
import type { Comparison } from './comparison.js';
import { quotationAround } from './own-words.js';

/**
 * The passage that a claim's words stand in, as an answer has it: of the paragraph with most of them.
 * @param isSaid whether they are somebody's own words, though it may not have been made out whose
 */
export function matchOf(comparison: Comparison, isSaid: boolean): Match {
  const { article, same, compared, statement, similarity } = comparison;
  const words = same.flatMap(({ token }) => compared.tokens[token] ?? []);
  const paragraph = mostFrequent(words.map((word) => paragraphAt(article, word))) ?? 0;
  const whole = article.paragraphs[paragraph] ?? { start: 0, end: 0, sentences: [] };
  const sentences: readonly Span[] = whole.sentences.length > 0 ? whole.sentences : [whole];
  const own = words.filter(({ start }) => start >= whole.start && start < whole.end);
  const sentenceAt = ({ start }: Span) => sentences.findIndex(({ end }) => start < end);
  const sentence = sentences[mostFrequent(own.map(sentenceAt)) ?? 0] ?? whole;
  const within = { start: own[0]?.start ?? whole.start, end: own.at(-1)?.end ?? whole.end };
  const runs = passagesOf(sentences, article.statements).map(({ first, end }) => ({
    start: sentences[first]?.start ?? whole.start,
    end: sentences[end - 1]?.end ?? whole.end,
  }));
  const passages = runs.filter(({ start, end }) => start < within.end && end > within.start);
  return {
    article,
    paragraph,
    passage: { start: passages[0]?.start ?? whole.start, end: passages.at(-1)?.end ?? whole.end },
    sentence,
    statement: statement ?? (isSaid && own[0] ? quotationAround(article, paragraph, own[0]) : null),
    score: similarity,
    terms: own.map(({ start, end }) => article.text.slice(start, end)),
    repeats: [],
  };
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}
