import type { PARAGRAPH_FEATURES, SENTENCE_FEATURES } from './features.js';

/**
 * What each feature counts. Fitted so that the paragraph that people marked as the answer comes first (a softmax over
 * each question's candidates), on half of the articles and checked on the other half.
 */
export const WEIGHTS: Record<keyof typeof PARAGRAPH_FEATURES | keyof typeof SENTENCE_FEATURES, number> = {
  wordFrequency: 4,
  paragraphShare: 1.6,
  sentenceShare: 2.4,
  twoSentenceShare: 1.6,
  nearPairs: 4,
  exactShare: 3.2,
  longestRun: 2.7,
};
