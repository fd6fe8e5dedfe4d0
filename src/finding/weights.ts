import type { FEATURES } from './features.js';

/**
 * What each feature counts. Fitted so that the paragraph that people marked as the answer comes first (a softmax over
 * each question's candidates), then rounded. Weights fitted on either half of the articles do as well on the other.
 */
export const WEIGHTS: Record<keyof typeof FEATURES, number> = {
  wordFrequency: 4,
  sentenceShare: 2.7,
  twoSentenceShare: 2.7,
  nearPairs: 2.5,
  exactShare: 3.5,
  longestRun: 1.9,
};
