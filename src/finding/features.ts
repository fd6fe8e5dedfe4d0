import { hasAskedFor } from './asked-for.js';
import { type Evidence, shareOf } from './evidence.js';
import { nearPairs } from './near-pairs.js';
import type { Related } from './related.js';
import { wordVectors } from './word-vectors.js';

/** BM25's usual constants: how soon repeating a word stops counting, and how much a long paragraph is held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.75;

/** With this share of the query a sentence speaks of what is asked; with less, that it names a day means little. */
const SPEAKS_OF_IT = 0.25;

/** Content words of a sentence of usual length; only differences count, so any figure would do. */
const USUAL_SENTENCE = 14;

/** Content words below which a paragraph or a sentence is not taken for shorter: a heading is no better an answer. */
const SHORTEST_PARAGRAPH = 12;
const SHORTEST_SENTENCE = 6;

/**
 * What speaks for a sentence, with the paragraph that it stands in, as the one that answers. Between 0 and 1 whatever
 * the query's length, but for the lengths, which are logarithms around 0.
 */
export const FEATURES = {
  /**
   * BM25 of the paragraph in parts of what it could be: a paragraph that keeps speaking of what is asked is about it.
   * "glacier melt": a paragraph that names glaciers five times, before one that names them in passing.
   */
  wordFrequency({ hits, query, paragraph, index }: Evidence): number {
    const counts = new Array<number>(query.terms.length).fill(0);
    for (const { term, likeness } of hits) counts[term] = (counts[term] ?? 0) + likeness;
    const length = paragraph.contentWords / index.averageLength;
    const norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length);
    return shareOf(
      query,
      counts.map((count) => count / (count + norm)),
    );
  },

  /**
   * The words that the sentence has: an answer stands in one sentence rather than all over a paragraph.
   * "price of water": "Water has a price, she said", before "The price rose. … The water sank."
   */
  sentenceShare({ shares }: Evidence, sentence: number): number {
    return shares[sentence] ?? 0;
  },

  /**
   * The words that it has together with the one other sentence that adds most: "The ferry sank. It had 40 aboard."
   */
  twoSentenceShare({ covered, query: { terms, weight } }: Evidence, sentence: number): number {
    const own = covered[sentence] ?? [];
    let most = 0;
    for (const other of covered) {
      let sum = 0;
      for (let term = 0; term < terms.length; term++)
        sum += (terms[term]?.weight ?? 0) * Math.max(own[term] ?? 0, other[term] ?? 0);
      most = Math.max(most, sum);
    }
    return weight === 0 ? 0 : most / weight;
  },

  /**
   * The words that the whole paragraph has: what a sentence leaves to its paragraph ("the ship") need not be in it.
   */
  paragraphShare({ shareAnywhere }: Evidence): number {
    return shareAnywhere;
  },

  /**
   * The words of the sentence before it, which "it" and "they" stand for: "The ferry to Sela sank. It had 40 aboard."
   */
  shareBefore({ shares }: Evidence, sentence: number): number {
    return shares[sentence - 1] ?? 0;
  },

  nearPairs,

  /**
   * The words that stand there in the very form typed: "trading" asks for trading rather than for a trade.
   */
  exactShare({ query, hitsIn }: Evidence, sentence: number): number {
    const exact = new Array<number>(query.terms.length).fill(0);
    for (const { term, isExact } of hitsIn[sentence] ?? []) if (isExact) exact[term] = 1;
    return shareOf(query, exact);
  },

  /**
   * The words weighed by how rare they are in English rather than in the articles: in ten paragraphs a word that is
   * said of everything ("large") can be as rare as the one that is asked about.
   */
  rareInEnglish({ query, covered }: Evidence, sentence: number): number {
    const rarities = raritiesOf(query);
    let [has, of] = [0, 0];
    rarities.forEach((rarity, term) => {
      of += rarity;
      has += rarity * (covered[sentence]?.[term] ?? 0);
    });
    return of === 0 ? 0 : has / of;
  },

  /**
   * Something of the kind that is asked for. "When did the ferry sink?": "The ferry sank on Sunday", before "The ferry
   * sank with all its crew".
   */
  askedFor(evidence: Evidence, sentence: number): number {
    return hasAskedFor(evidence, sentence) ? Math.min(1, (evidence.shares[sentence] ?? 0) / SPEAKS_OF_IT) : 0;
  },

  /** A paragraph's first sentence says what it is about, and is more often asked for. */
  opening(_: Evidence, sentence: number): number {
    return sentence === 0 ? 1 : 0;
  },

  /** A long paragraph has a query's words by chance. */
  brevityOfParagraph({ paragraph, index }: Evidence): number {
    return -Math.log(
      Math.max(SHORTEST_PARAGRAPH, paragraph.contentWords) /
        Math.max(SHORTEST_PARAGRAPH, index.averageLength),
    );
  },

  /** And so has a long sentence. */
  brevityOfSentence({ paragraph }: Evidence, sentence: number): number {
    return -Math.log(Math.max(SHORTEST_SENTENCE, paragraph.contentWordsIn[sentence] ?? 0) / USUAL_SENTENCE);
  },
};

/** What speaks for a sentence in words that are not the query's own; looked at for the best candidates alone. */
export const RELATED_FEATURES = {
  /** Words of like meaning for those that the sentence lacks: "expensive" for "cost", "vessels" for "ships". */
  relatedShare({ shares }: Related, sentence: number): number {
    return shares[sentence] ?? 0;
  },

  /** The same for those that the whole paragraph lacks. */
  relatedAnywhere({ shareAnywhere }: Related): number {
    return shareAnywhere;
  },
};

const rarities = new WeakMap<Evidence['query'], readonly number[]>();

/** By a word's place among the most frequent of English (Zipf's law), as a logarithm. */
function raritiesOf(query: Evidence['query']): readonly number[] {
  const known = rarities.get(query);
  if (known) return known;
  const { indexes } = wordVectors();
  const found = query.terms.map(({ folded }) => Math.log(2 + (indexes.get(folded) ?? indexes.size)));
  rarities.set(query, found);
  return found;
}
