import { type Evidence, gatherEvidence } from './evidence.js';
import { FEATURES, RELATED_FEATURES } from './features.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { IndexedPassage, PassageIndex } from './passage-index.js';
import type { QueryTerms } from './query-terms.js';
import { type Related, relate } from './related.js';
import { WEIGHTS } from './weights.js';

/** A candidate with its score. */
export interface Ranked {
  passage: IndexedPassage;
  /** Index into the paragraph's sentences: the one of the passage that matches best. */
  sentence: number;
  /** What the features of its sentences add up to; orders the candidates. */
  score: number;
  evidence: Evidence;
  /** Null where the candidate was not among the best by the query's own words. */
  related: Related | null;
}

/** Words of like meaning are looked for in so many of the best by the query's own words: they move none from further down. */
const MOST_RELATED = 6;

/**
 * A passage answers if any of its sentences does: their scores are added up as a soft maximum. The lower, the more the
 * best sentence decides alone; found by measuring.
 */
export const SOFTNESS = 0.6;

/** What each feature counts, by its name. */
export type Weights = Readonly<Record<keyof typeof FEATURES | keyof typeof RELATED_FEATURES, number>>;

const OWN = Object.keys(FEATURES) as (keyof typeof FEATURES)[];
const RELATED = Object.keys(RELATED_FEATURES) as (keyof typeof RELATED_FEATURES)[];

/**
 * Scores candidates by their sentences; passages that have none of the query's words are left out. In no order.
 * @param counts which words of a paragraph may be found, by index
 */
export function rank(
  index: PassageIndex,
  query: QueryTerms,
  candidates: readonly IndexedPassage[],
  counts: (paragraph: ParagraphWords, at: number) => boolean,
  weights: Weights = WEIGHTS,
): Ranked[] {
  const gathered = new Map<ParagraphWords, Evidence>();
  const scored = candidates.flatMap((passage) => {
    const { paragraph } = passage;
    const evidence =
      gathered.get(paragraph) ?? gatherEvidence(index, query, paragraph, (at) => counts(paragraph, at));
    gathered.set(paragraph, evidence);
    const scores = scoresOf(evidence, passage, weights);
    return scores.size > 0 ? [{ passage, evidence, scores, score: softMaximum(scores) }] : [];
  });
  const least = scored.map(({ score }) => score).toSorted((a, b) => b - a)[MOST_RELATED - 1];
  const meanings = new Map<ParagraphWords, Related>();
  return scored.map(({ passage, evidence, scores, score }) => {
    const isAmongBest = least === undefined || score >= least;
    const known = meanings.get(passage.paragraph) ?? (isAmongBest ? relate(evidence) : null);
    if (!isAmongBest || known === null) {
      return { passage, evidence, sentence: bestOf(scores), score, related: null };
    }
    meanings.set(passage.paragraph, known);
    const all = new Map(
      [...scores].map(([sentence, own]) => [sentence, own + meaningScore(known, sentence, weights)]),
    );
    return { passage, evidence, sentence: bestOf(all), score: softMaximum(all), related: known };
  });
}

/** The scores by the query's own words of a passage's sentences that have any of them. */
function scoresOf(evidence: Evidence, { first, end }: IndexedPassage, weights: Weights): Map<number, number> {
  const scores = new Map<number, number>();
  for (let sentence = first; sentence < end; sentence++) {
    if ((evidence.shares[sentence] ?? 0) === 0) continue;
    let score = 0;
    for (const name of OWN) score += weights[name] * FEATURES[name](evidence, sentence);
    scores.set(sentence, score);
  }
  return scores;
}

function meaningScore(related: Related, sentence: number, weights: Weights): number {
  return RELATED.reduce((sum, name) => sum + weights[name] * RELATED_FEATURES[name](related, sentence), 0);
}

function softMaximum(scores: ReadonlyMap<number, number>): number {
  const most = Math.max(...scores.values());
  let sum = 0;
  for (const score of scores.values()) sum += Math.exp((score - most) / SOFTNESS);
  return most + SOFTNESS * Math.log(sum);
}

/** The sentence with the highest score; of equals the first. */
function bestOf(scores: ReadonlyMap<number, number>): number {
  let best: [number, number] = [0, Number.NEGATIVE_INFINITY];
  for (const [sentence, score] of scores) if (score > best[1]) best = [sentence, score];
  return best[0];
}
