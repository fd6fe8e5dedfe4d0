/**
 * Written by `npm run train-ranking`, which learns it from questions that people wrote on encyclopedia articles
 * (SQuADShifts, Miller et al. 2020; SQuAD 2.0, Rajpurkar et al. 2018). Not to be edited.
 */
import type { SIGNS } from './confidence.js';
import type { Weights } from './rank.js';

/** What each feature counts for a sentence to be the one that answers. */
export const WEIGHTS: Weights = {
  wordFrequency: 3.04,
  sentenceShare: 1.99,
  twoSentenceShare: 2.82,
  paragraphShare: 2.88,
  shareBefore: 1.66,
  nearPairs: 2.82,
  exactShare: 4.01,
  rareInEnglish: 3.5,
  askedFor: 1.67,
  opening: 0.57,
  brevityOfParagraph: 1.06,
  brevityOfSentence: 0.51,
  relatedShare: 7.05,
  relatedAnywhere: 6.18,
};

/** What each sign adds to the logarithm of the odds that a passage answers. */
export const CONFIDENCE: Readonly<Record<keyof typeof SIGNS | 'base', number>> = {
  base: -0.1,
  score: 0.14,
  terms: 0.5,
  rarity: -0.6,
  paragraphShare: -1.65,
  exactShare: -0.68,
  rareInEnglish: 1.67,
  lackingNames: -3.53,
  namesElsewhere: -0.71,
  lackingWords: -2.51,
  denied: -2.83,
  lackingKind: -0.69,
};
