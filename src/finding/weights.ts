/**
 * Written by `npm run train-ranking`, which learns it from questions that people wrote on encyclopedia articles
 * (SQuADShifts, Miller et al. 2020; SQuAD 2.0, Rajpurkar et al. 2018). Not to be edited.
 */
import type { SIGNS } from './confidence.js';
import type { Weights } from './rank.js';

/** What each feature counts for a sentence to be the one that answers. */
export const WEIGHTS: Weights = {
  wordFrequency: 3.01,
  sentenceShare: 1.88,
  twoSentenceShare: 2.74,
  paragraphShare: 2.8,
  shareBefore: 1.65,
  nearPairs: 2.91,
  exactShare: 4,
  rareInEnglish: 3.38,
  askedFor: 2.43,
  opening: 0.57,
  brevityOfParagraph: 1.05,
  brevityOfSentence: 0.5,
  relatedShare: 6.89,
  relatedAnywhere: 6.04,
};

/** What each sign adds to the logarithm of the odds that a passage answers. */
export const CONFIDENCE: Readonly<Record<keyof typeof SIGNS | 'base', number>> = {
  base: 0.23,
  score: 0.1,
  terms: 0.5,
  rarity: -0.59,
  paragraphShare: -1.67,
  exactShare: -0.42,
  rareInEnglish: 1.88,
  lackingNames: -3.58,
  namesElsewhere: -0.71,
  lackingWords: -2.8,
  denied: -2.81,
  lackingKind: -1.22,
};
