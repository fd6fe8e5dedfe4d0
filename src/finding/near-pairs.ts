import type { Evidence, Hit } from './evidence.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { QueryTerms } from './query-terms.js';

/** Words further apart, counted in words, say nothing about each other. */
const NEAR = 8;

/** What a pair says that is near but not as close as in the query. */
const LOOSE = 0.4;

/** A pair in the query's order speaks for itself; the other way round it is often about something else. */
const REVERSED = 0.4;

/**
 * Neighbouring words of the query that stand near each other in the sentence, best in the same order and as close:
 * "court of appeal" is not "the appeal was heard in court", but it is "the appeal’s court". Where the query has one
 * word there is nothing to pair.
 */
export function nearPairs(evidence: Evidence, sentence: number): number {
  const { terms } = evidence.query;
  if (terms.length < 2) return evidence.shares[sentence] ?? 0;
  const hits = evidence.hitsIn[sentence] ?? [];
  let possible = 0;
  let found = 0;
  terms.forEach((second, term) => {
    const first = terms[term - 1];
    if (!first) return;
    possible += first.weight + second.weight;
    found += (first.weight + second.weight) * nearness(evidence, hits, term - 1);
  });
  return possible === 0 ? 0 : found / possible;
}

/** How near a term and the next come, 0 to 1: 1 where they are as close as in the query, and in its order. */
function nearness({ query, paragraph }: Evidence, hits: readonly Hit[], first: number): number {
  const asked = (query.terms[first + 1]?.position ?? 0) - (query.terms[first]?.position ?? 0);
  let nearest = 0;
  for (const { at, term } of hits) {
    if (term !== first) continue;
    for (const { at: other, term: paired } of hits) {
      const gap = Math.abs(other - at);
      if (paired !== first + 1 || gap === 0 || gap > NEAR) continue;
      if (other < at)
        nearest = Math.max(nearest, isTurnedRound(query, first, paragraph, other, at) ? 1 : REVERSED);
      else nearest = Math.max(nearest, LOOSE, 1 / Math.max(1, gap - asked + 1));
    }
  }
  return nearest;
}

/**
 * Whether the other order means the same: "the harbour’s wall" or "the harbour wall" for "wall of the harbour", and
 * "wall of the harbour" for "the harbour’s wall".
 * @param first the query's term, and with the next a pair
 * @param from the next one's word in the paragraph, which comes before the first one's
 */
function isTurnedRound(
  { terms, words }: QueryTerms,
  first: number,
  paragraph: ParagraphWords,
  from: number,
  to: number,
): boolean {
  const [one, next] = [terms[first], terms[first + 1]];
  if (!one || !next) return false;
  return isOf(words.slice(one.position + 1, next.position))
    ? to === from + 1 && isSideBySide(paragraph, from)
    : next.position === one.position + 1 &&
        /['’]s?$/u.test(one.typed) &&
        isOf(paragraph.folded.slice(from + 1, to));
}

function isOf([first, ...rest]: readonly string[]): boolean {
  return first === 'of' && (rest.length === 0 || (rest.length === 1 && /^(?:the|an?)$/.test(rest[0] ?? '')));
}

/** With nothing between a word and the next but a space and the mark of a possessive. */
function isSideBySide({ article, starts, ends }: ParagraphWords, at: number): boolean {
  return /^['’]?\s+$/u.test(article.text.slice(ends[at], starts[at + 1]));
}
