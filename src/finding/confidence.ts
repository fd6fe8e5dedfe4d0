import { shareOf } from './evidence.js';
import type { QueryTerms } from './query-terms.js';
import type { Ranked } from './rank.js';

/** Fitted by logistic regression on questions put to the article that answers them and to one that does not. */
const FIT = { score: 1.3, missingName: -3.8, brevity: -5.8, base: -3.8 };

/** Below this an answer would merely share words with the question. */
export const ANSWERS = 0.5;

/**
 * How sure it is that a passage answers a query, 0 to 1 and comparable across queries: what the passage has of the
 * query, less for a name or number that it lacks, and less for a query of few words, which fit by chance.
 */
export function confidenceOf(query: QueryTerms, { score, evidence }: Ranked): number {
  const missing = query.terms.map(({ isDecisive }, term) =>
    isDecisive && evidence.covered.every((likenesses) => likenesses[term] === 0) ? 1 : 0,
  );
  const odds =
    FIT.base +
    FIT.score * score +
    FIT.missingName * shareOf(query, missing) +
    FIT.brevity / Math.max(1, query.terms.length);
  return 1 / (1 + Math.exp(-odds));
}
