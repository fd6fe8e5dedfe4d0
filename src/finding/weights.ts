/**
 * Written by `npm run train-ranking`, which learns it from questions that people wrote on encyclopedia articles
 * (SQuADShifts, Miller et al. 2020; SQuAD 2.0, Rajpurkar et al. 2018). Not to be edited.
 */
import type { SIGNS } from './confidence.js';
import type { Weights } from './rank.js';

/** What each feature counts for a sentence to be the one that answers. */
export const WEIGHTS: Weights = {
  wordFrequency: 3.03,
  sentenceShare: 1.99,
  twoSentenceShare: 2.81,
  paragraphShare: 2.88,
  shareBefore: 1.66,
  nearPairs: 2.82,
  exactShare: 4.01,
  rareInEnglish: 3.5,
  askedFor: 1.67,
  opening: 0.57,
  brevityOfParagraph: 1.12,
  brevityOfSentence: 0.54,
  relatedShare: 7.07,
  relatedAnywhere: 6.17,
};

/** What each sign adds to the logarithm of the odds that a passage answers. */
export const CONFIDENCE: Readonly<Record<keyof typeof SIGNS | 'base', number>> = {
  base: -1.47,
  sentenceShare: 1.39,
  twoSentenceShare: -0.4,
  paragraphShare: -0.23,
  wordFrequency: 2.41,
  nearPairs: -0.08,
  exactShare: -0.04,
  rareInEnglish: 2.05,
  relatedShare: 2.74,
  relatedAnywhere: 2.13,
  lackingNames: -4.17,
  unknownWords: -1.11,
  lackingRarest: 0.08,
  lackingKind: -0.64,
  hasKind: -0.31,
  brevity: -1.07,
};
