import type { Evidence } from './evidence.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { QueryTerms } from './query-terms.js';
import { likenessOf, wordVectors } from './word-vectors.js';

/** Words less alike than this have nothing to do with each other; what is above counts. */
const UNRELATED = 0.3;

/** The words of a paragraph that are of like meaning as a query's: "vessels" for "ships". */
export interface Related {
  /** For each sentence, how much of the query's weight that it lacks stands there in words of like meaning, 0 to 0.7. */
  shares: readonly number[];
  /** The same for the paragraph as a whole. */
  shareAnywhere: number;
}

/** How alike a query's words are to others, kept for each query: its candidates share most of their words. */
const kept = new WeakMap<QueryTerms, readonly Map<number, number>[]>();

/**
 * Looks for words of like meaning where a sentence, or the paragraph, does not have the query's own. Names and numbers
 * are not looked for: those alike are other people, places and amounts.
 */
export function relate(evidence: Evidence): Related {
  const { query, paragraph, covered, coveredAnywhere, counts } = evidence;
  const vectors = wordVectors();
  const shares = paragraph.sentences.map(() => 0);
  const words = vectorsOf(paragraph);
  let shareAnywhere = 0;
  query.terms.forEach(({ folded, decisive, weight }, term) => {
    const own = decisive === null ? vectors.indexes.get(folded) : undefined;
    if (own === undefined) return;
    const likenesses = likenessesOf(query, term);
    const best = paragraph.sentences.map(() => 0);
    const isAnywhere = (coveredAnywhere[term] ?? 0) > 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? -1;
      if (word < 0) continue;
      const sentence = paragraph.sentenceOf[at] ?? 0;
      // What a sentence has itself it has not to be asked for in other words.
      if ((isAnywhere && (covered[sentence]?.[term] ?? 0) > 0) || !counts(at)) continue;
      let likeness = likenesses.get(word);
      if (likeness === undefined) {
        likeness = likenessOf(vectors, own, word) - UNRELATED;
        likenesses.set(word, likeness);
      }
      if (likeness > (best[sentence] ?? 0)) best[sentence] = likeness;
    }
    const part = query.weight === 0 ? 0 : weight / query.weight;
    best.forEach((likeness, sentence) => {
      if ((covered[sentence]?.[term] ?? 0) === 0)
        shares[sentence] = (shares[sentence] ?? 0) + part * likeness;
    });
    if (!isAnywhere) shareAnywhere += part * Math.max(...best);
  });
  return { shares, shareAnywhere };
}

function likenessesOf(query: QueryTerms, term: number): Map<number, number> {
  const ofTerms = kept.get(query) ?? query.terms.map(() => new Map<number, number>());
  kept.set(query, ofTerms);
  return ofTerms[term] ?? new Map<number, number>();
}

const found = new WeakMap<ParagraphWords, Int16Array>();

/** Each word's index among the vectors; -1 for one that has none or that tells nothing of the subject. */
function vectorsOf(paragraph: ParagraphWords): Int16Array {
  const known = found.get(paragraph);
  if (known) return known;
  const { indexes } = wordVectors();
  const words = Int16Array.from(paragraph.folded, (word, at) =>
    paragraph.stems[at] === '' ? -1 : (indexes.get(word) ?? -1),
  );
  found.set(paragraph, words);
  return words;
}
