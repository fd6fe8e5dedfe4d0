import { SIGNS } from '../../../src/finding/confidence.js';
import type { PassageIndex } from '../../../src/finding/passage-index.js';
import { queryTerms } from '../../../src/finding/query-terms.js';
import type { Weights } from '../../../src/finding/rank.js';
import { bestCandidate } from '../../../src/finding/search.js';
import type { Example } from './logistic.js';

export type SignName = keyof typeof SIGNS;

/** The order in which examples have their signs. */
export const SIGN_NAMES = Object.keys(SIGNS) as SignName[];

/** A question as it is put to an article, by the signs of the passage that comes first; null where none comes. */
export function answerExample(
  index: PassageIndex,
  question: string,
  weights: Weights,
  told: { isAnswered: boolean; weight: number },
): Example | null {
  const best = bestCandidate(index, queryTerms(index, question), weights);
  return best && { signs: SIGN_NAMES.map((name) => SIGNS[name](best)), ...told };
}
