import { type Evidence, hitsIn, shareOf } from './evidence.js';
import { nearPairs } from './near-pairs.js';

/** BM25's usual constants: how soon repeating a word stops counting, and how much a long paragraph is held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.75;

/**
 * What speaks for a sentence, with the paragraph that it stands in, as the one that answers. Every feature lies between
 * 0 and 1 whatever the query's length.
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
  twoSentenceShare({ covered, query }: Evidence, sentence: number): number {
    const own = covered[sentence] ?? [];
    return Math.max(
      ...covered.map((other) =>
        shareOf(
          query,
          own.map((likeness, term) => Math.max(likeness, other[term] ?? 0)),
        ),
      ),
    );
  },

  nearPairs,

  /**
   * The words that stand there in the very form typed: "trading" asks for trading rather than for a trade.
   */
  exactShare(evidence: Evidence, sentence: number): number {
    const exact = new Array<number>(evidence.query.terms.length).fill(0);
    for (const { term, isExact } of hitsIn(evidence, sentence)) if (isExact) exact[term] = 1;
    return shareOf(evidence.query, exact);
  },

  /**
   * The longest run of the query's words, stop words included, that the sentence has unbroken: "state of the art" is
   * more than a state and an art. A single word is no run, and where the query is one there is nothing to run on.
   */
  longestRun(evidence: Evidence, sentence: number): number {
    const { paragraph, query } = evidence;
    if (query.words.length < 2) return evidence.shares[sentence] ?? 0;
    let longest = 1;
    for (const { at, term } of hitsIn(evidence, sentence)) {
      const from = query.terms[term]?.position ?? 0;
      let length = 0;
      while (
        from + length < query.words.length &&
        query.words[from + length] === paragraph.folded[at + length]
      ) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    return (longest - 1) / (query.words.length - 1);
  },
};
