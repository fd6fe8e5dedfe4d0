import { shareOf } from './evidence.js';
import type { QueryTerms } from './query-terms.js';
import type { Ranked } from './rank.js';

/** Fitted by logistic regression on questions put to the article that answers them and to one that does not. */
const FIT = { score: 1.36, missing: -1.2, brevity: -5.1, base: -4.1 };

/** Below this an answer would merely share words with the question. */
export const ANSWERS = 0.5;

/**
 * A name that no article has is what the question is about, however well the words around it fit; it keeps any
 * passage below `ANSWERS`. Of questions that an article answers 0.3 % have such a name, of others 40 %.
 */
const WITH_UNKNOWN_NAME = 0.45;

/**
 * How sure it is that a passage answers a query, 0 to 1 and comparable across queries: what the passage has of the
 * query, less for names and numbers that its paragraph lacks, and less for a query of few words, which fit by chance.
 */
export function confidenceOf(query: QueryTerms, { matching, evidence }: Ranked): number {
  const missing = query.terms.map(({ decisive }, term) =>
    decisive && evidence.covered.every((likenesses) => likenesses[term] === 0) ? 1 : 0,
  );
  const hasUnknownName = query.terms.some(({ decisive, isKnown }) => decisive === 'name' && !isKnown);
  const odds =
    FIT.base +
    FIT.score * matching +
    FIT.missing * shareOf(query, missing) +
    FIT.brevity / Math.max(1, query.terms.length);
  return (hasUnknownName ? WITH_UNKNOWN_NAME : 1) / (1 + Math.exp(-odds));
}
