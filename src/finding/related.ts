import { Recent } from '../recent.js';
import type { Evidence } from './evidence.js';
import type { ParagraphWords } from './paragraph-words.js';
import { ALIKE, likenessOf, wordVectors } from './word-vectors.js';

/** Words less alike than this have nothing to do with each other; what is above counts. */
const UNRELATED = 0.3;

/** The words of a paragraph that are of like meaning as a query's: "vessels" for "ships". */
export interface Related {
  /** For each sentence, how much of the query's weight that it lacks stands there in words of like meaning, 0 to 0.7. */
  shares: readonly number[];
  /** The same for the paragraph as a whole. */
  shareAnywhere: number;
}

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
    const likenesses = likenessesTo(own);
    const best = paragraph.sentences.map(() => 0);
    const isAnywhere = (coveredAnywhere[term] ?? 0) > 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? -1;
      if (word < 0) continue;
      const sentence = paragraph.sentenceOf[at] ?? 0;
      // What a sentence has itself it has not to be asked for in other words.
      if ((isAnywhere && (covered[sentence]?.[term] ?? 0) > 0) || !counts(at)) continue;
      let known = likenesses[word] ?? UNKNOWN;
      if (known === UNKNOWN) {
        known = likenessOf(vectors, own, word);
        likenesses[word] = known;
      }
      const likeness = known / ALIKE - UNRELATED;
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

/** Of so many words it is kept how alike others are to them, 30 KB each: candidates, and questions, share most. */
const MOST_WORDS = 64;

/** No two words are so unlike. */
const UNKNOWN = -0x8000;

const kept = new Recent<number, Int16Array>(MOST_WORDS);

/** How alike a word is to each other, as `likenessOf` tells; `UNKNOWN` where nobody has asked. */
function likenessesTo(word: number): Int16Array {
  const likenesses = kept.get(word) ?? new Int16Array(wordVectors().indexes.size).fill(UNKNOWN);
  kept.set(word, likenesses);
  return likenesses;
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
