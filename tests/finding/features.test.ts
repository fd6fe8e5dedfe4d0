import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/finding/evidence.js';
import { FEATURES, RELATED_FEATURES } from '../../src/finding/features.js';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { queryTerms } from '../../src/finding/query-terms.js';
import { relate } from '../../src/finding/related.js';
import { articleOf } from './article-of.js';

type Own = keyof typeof FEATURES;
type Related = keyof typeof RELATED_FEATURES;

const FILLER =
  'Nothing else was told of the matter by anybody who was there on that long and rainy afternoon.';

/** What a feature gives the first or second sentence of each of two paragraphs, for a question. */
function values(
  question: string,
  feature: Own | Related,
  paragraphs: readonly string[],
  sentence = 0,
): number[] {
  const index = new PassageIndex([articleOf('made', [...paragraphs, FILLER])]);
  const query = queryTerms(index, question);
  return index.paragraphs.slice(0, paragraphs.length).map((paragraph) => {
    const evidence = gatherEvidence(index, query, paragraph, () => true);
    return feature in FEATURES
      ? FEATURES[feature as Own](evidence, sentence)
      : RELATED_FEATURES[feature as Related](relate(evidence), sentence);
  });
}

/** Question, a sentence that the feature speaks for, one for which it speaks less. */
const PREFERS: Record<Own | Related, [question: string, more: string, less: string]> = {
  wordFrequency: [
    'glacier melt',
    'The glacier melts. A glacier this low cannot last, and no glacier below it did.',
    'The glacier melts. A summer this hot cannot last, and no summer before it did.',
  ],
  sentenceShare: ['price of water', 'Water has its price. Bread is free.', 'The price rose. Water sank.'],
  twoSentenceShare: [
    'How many sailed on the ferry that sank?',
    'The ferry sank. Forty sailed on it.',
    'The ferry sank. Forty waited for it.',
  ],
  paragraphShare: [
    'How many sailed on the ferry that sank?',
    'The ferry sank. Forty sailed on it.',
    'The ferry sank. Forty waited for it.',
  ],
  shareBefore: ['', '', ''],
  nearPairs: [
    'court of appeal',
    'The court of appeal sat in the old town hall.',
    'The appeal of the town hall was lost on the old court.',
  ],
  exactShare: ['trading fish', 'They were trading fish for salt.', 'They would trade fish for salt.'],
  rareInEnglish: [
    'the large turbine',
    'A turbine was brought up the river.',
    'A large thing was brought up the river.',
  ],
  askedFor: [
    'When did the ferry sink?',
    'The ferry sank on Sunday with all its crew.',
    'The ferry sank by itself with all its crew.',
  ],
  opening: ['', '', ''],
  brevityOfParagraph: [
    'the ferry',
    'The ferry sank.',
    'The ferry sank. Boats from three villages looked for its crew through a night of fog, wind and heavy rain, but came home at dawn with empty nets and no news.',
  ],
  brevityOfSentence: [
    'the ferry',
    'The ferry sank in the strait near two small islands.',
    'The ferry sank in the strait near two small islands while boats from three villages looked for its crew through a night of fog, wind and heavy rain.',
  ],
  relatedShare: [
    'How expensive is the cable?',
    'The cost of the cable is high.',
    'The owner of the cable is old.',
  ],
  relatedAnywhere: [
    'How expensive is the cable?',
    'The cable is new. Its cost is high.',
    'The cable is new. Its owner is old.',
  ],
};

describe('a feature of the ranking', () => {
  it.each(Object.entries(PREFERS).filter(([, [question]]) => question !== ''))(
    'speaks for what answers: %s',
    (feature, [question, more, less]) => {
      const [one = 0, other = 0] = values(question, feature as Own | Related, [more, less]);
      expect(one).toBeGreaterThan(other);
    },
  );

  it('speaks for a sentence after one with the words, for which “it” stands there: shareBefore', () => {
    const [one, other] = values(
      'How many did the ferry to Sela carry?',
      'shareBefore',
      ['The ferry to Sela sank. It did carry forty.', 'The storm to come sank. It did carry forty.'],
      1,
    );
    expect(one).toBeGreaterThan(other ?? 0);
  });

  it('speaks for the sentence that a paragraph opens with: opening', () => {
    const paragraph = ['The ferry sank. The ferry burnt.'];
    expect(values('the ferry', 'opening', paragraph, 0)).toEqual([1]);
    expect(values('the ferry', 'opening', paragraph, 1)).toEqual([0]);
  });
});

describe('words of like meaning', () => {
  it('are not looked for where a name is asked for: those alike are other people and places', () => {
    const related = (question: string) =>
      values(question, 'relatedShare', ['The people of Germany came first.']);
    expect(related('Is this in france?')).not.toEqual([0]);
    expect(related('Is this in France?')).toEqual([0]);
  });

  it('count only where the word itself is not there', () => {
    expect(values('vessels and ships', 'relatedShare', ['Vessels and ships are there.'])).toEqual([0]);
  });
});
