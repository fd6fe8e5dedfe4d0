import { type Evidence, gatherEvidence } from './evidence.js';
import { PARAGRAPH_FEATURES, SENTENCE_FEATURES } from './features.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { IndexedPassage, PassageIndex } from './passage-index.js';
import type { QueryTerms } from './query-terms.js';
import { WEIGHTS } from './weights.js';

/** A candidate with its score. */
export interface Ranked {
  passage: IndexedPassage;
  /** Index into the paragraph's sentences: the one of the passage that matches best. */
  sentence: number;
  score: number;
  evidence: Evidence;
}

type NamedFeature<Name extends keyof typeof WEIGHTS, Of> = [Name, Of];
const paragraphFeatures = Object.entries(PARAGRAPH_FEATURES) as NamedFeature<
  keyof typeof PARAGRAPH_FEATURES,
  (evidence: Evidence) => number
>[];
const sentenceFeatures = Object.entries(SENTENCE_FEATURES) as NamedFeature<
  keyof typeof SENTENCE_FEATURES,
  (evidence: Evidence, sentence: number) => number
>[];

/**
 * Scores candidates by what their paragraph and their best sentence have of the query; passages that have none of its
 * words are left out.
 * @param counts which words of a paragraph may be found, by index
 */
export function rank(
  index: PassageIndex,
  query: QueryTerms,
  candidates: readonly IndexedPassage[],
  counts: (paragraph: ParagraphWords, at: number) => boolean,
): Ranked[] {
  const gathered = new Map<ParagraphWords, { evidence: Evidence; score: number }>();
  const ranked: Ranked[] = [];
  for (const passage of candidates) {
    const { paragraph } = passage;
    let known = gathered.get(paragraph);
    if (!known) {
      const evidence = gatherEvidence(index, query, paragraph, (at) => counts(paragraph, at));
      const score = paragraphFeatures.reduce(
        (sum, [name, feature]) => sum + WEIGHTS[name] * feature(evidence),
        0,
      );
      known = { evidence, score };
      gathered.set(paragraph, known);
    }
    const best = bestSentence(known.evidence, passage);
    if (best) ranked.push({ passage, ...best, score: known.score + best.score, evidence: known.evidence });
  }
  return ranked;
}

function bestSentence(
  evidence: Evidence,
  { first, end }: IndexedPassage,
): { sentence: number; score: number } | null {
  let best: { sentence: number; score: number } | null = null;
  for (let sentence = first; sentence < end; sentence++) {
    if ((evidence.shares[sentence] ?? 0) === 0) continue;
    const score = sentenceFeatures.reduce(
      (sum, [name, feature]) => sum + WEIGHTS[name] * feature(evidence, sentence),
      0,
    );
    if (!best || score > best.score) best = { sentence, score };
  }
  return best;
}
