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
  base: -1.35,
  score: 0.14,
  terms: 0.69,
  fewTerms: 2.65,
  weight: -0.14,
  paragraphShare: -1.56,
  exactShare: -0.65,
  rareInEnglish: 1.68,
  lackingNames: -3.46,
  namesElsewhere: -0.71,
  lackingWords: -2.36,
  denied: -2.85,
  lackingKind: -0.68,
};
