import { hasAskedFor } from './asked-for.js';
import { type Evidence, gatherEvidence } from './evidence.js';
import { FEATURES } from './features.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { IndexedPassage, PassageIndex } from './passage-index.js';
import type { QueryTerms } from './query-terms.js';
import { ASKED_FOR, WEIGHTS } from './weights.js';

/** A candidate with its score. */
export interface Ranked {
  passage: IndexedPassage;
  /** Index into the paragraph's sentences: the one of the passage that matches best. */
  sentence: number;
  /** What the features of its words add up to. */
  matching: number;
  /** `matching` and what else speaks for it; orders the candidates. */
  score: number;
  evidence: Evidence;
}

/** With this share of the query a sentence speaks of what is asked; with less, that it names a day means little. */
const SPEAKS_OF_IT = 0.25;

const features = (Object.keys(FEATURES) as (keyof typeof FEATURES)[]).map((name) => ({
  weight: WEIGHTS[name],
  value: FEATURES[name],
}));

/**
 * Scores candidates by their best sentence; passages that have none of the query's words are left out.
 * @param counts which words of a paragraph may be found, by index
 */
export function rank(
  index: PassageIndex,
  query: QueryTerms,
  candidates: readonly IndexedPassage[],
  counts: (paragraph: ParagraphWords, at: number) => boolean,
): Ranked[] {
  const gathered = new Map<ParagraphWords, Evidence>();
  return candidates.flatMap((passage) => {
    const { paragraph } = passage;
    const evidence =
      gathered.get(paragraph) ?? gatherEvidence(index, query, paragraph, (at) => counts(paragraph, at));
    gathered.set(paragraph, evidence);
    const best = bestSentence(evidence, passage);
    return best ? [{ passage, ...best, evidence }] : [];
  });
}

function bestSentence(
  evidence: Evidence,
  { first, end }: IndexedPassage,
): Pick<Ranked, 'sentence' | 'matching' | 'score'> | null {
  let best: Pick<Ranked, 'sentence' | 'matching' | 'score'> | null = null;
  for (let sentence = first; sentence < end; sentence++) {
    const share = evidence.shares[sentence] ?? 0;
    if (share === 0) continue;
    const matching = features.reduce((sum, { weight, value }) => sum + weight * value(evidence, sentence), 0);
    const askedFor = hasAskedFor(evidence, sentence) ? Math.min(1, share / SPEAKS_OF_IT) : 0;
    const score = matching + ASKED_FOR * askedFor;
    if (!best || score > best.score) best = { sentence, matching, score };
  }
  return best;
}
