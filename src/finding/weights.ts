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

/**
 * What the kind of thing asked for counts, on the scale of the scores; found by measuring. It orders but is no word
 * found: it does not tell whether an article answers.
 */
export const ASKED_FOR = 1;
