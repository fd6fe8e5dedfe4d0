import { gatherEvidence } from '../../../src/finding/evidence.js';
import { FEATURES, RELATED_FEATURES } from '../../../src/finding/features.js';
import type { PassageIndex } from '../../../src/finding/passage-index.js';
import { queryTerms } from '../../../src/finding/query-terms.js';
import { SOFTNESS } from '../../../src/finding/rank.js';
import { relate } from '../../../src/finding/related.js';
import { hasAnswer } from '../ranking/answer-inside.js';
import type { Question } from '../ranking/questions.js';
import { type Label, type Listed, scoresOf } from './listwise.js';

export type FeatureName = keyof typeof FEATURES | keyof typeof RELATED_FEATURES;

const OWN = Object.keys(FEATURES) as (keyof typeof FEATURES)[];
const RELATED = Object.keys(RELATED_FEATURES) as (keyof typeof RELATED_FEATURES)[];

/** The order in which examples have their features. */
export const FEATURE_NAMES: readonly FeatureName[] = [...OWN, ...RELATED];

/** A question with each sentence of its article that has any of its words. */
export interface PassageExample extends Listed {
  /** Index into the benchmark's articles. */
  article: number;
  /** For each sentence, the paragraph that it stands in. */
  paragraphs: readonly number[];
}

/** @param index the question's article alone */
export function passageExample(index: PassageIndex, question: Question): PassageExample {
  const query = queryTerms(index, question.q);
  const features: number[] = [];
  const labels: Label[] = [];
  const paragraphs: number[] = [];
  for (const paragraph of index.paragraphs) {
    const evidence = gatherEvidence(index, query, paragraph, () => true);
    if (evidence.shareAnywhere === 0) continue;
    const related = relate(evidence);
    paragraph.sentences.forEach(({ start, end }, sentence) => {
      if ((evidence.shares[sentence] ?? 0) === 0) return;
      for (const name of OWN) features.push(FEATURES[name](evidence, sentence));
      for (const name of RELATED) features.push(RELATED_FEATURES[name](related, sentence));
      paragraphs.push(paragraph.index);
      const isRight = paragraph.index === question.paragraph;
      const answers = isRight && hasAnswer(paragraph.article.text.slice(start, end), question.answer);
      labels.push(answers ? 'with the answer' : isRight ? 'in the paragraph' : 'elsewhere');
    });
  }
  return { article: question.article, features: Float32Array.from(features), labels, paragraphs };
}

/** The place of the paragraph that answers among all, from 1; null where no sentence of it has a word of the question. */
export function placeOf(example: PassageExample, weights: readonly number[]): number | null {
  const scores = scoresOf(example, weights);
  const sums = new Map<number, number>();
  let right: number | null = null;
  example.paragraphs.forEach((paragraph, sentence) => {
    sums.set(paragraph, (sums.get(paragraph) ?? 0) + Math.exp((scores[sentence] ?? 0) / SOFTNESS));
    if (example.labels[sentence] !== 'elsewhere') right = paragraph;
  });
  if (right === null) return null;
  const own = sums.get(right) ?? 0;
  return 1 + [...sums.values()].filter((sum) => sum > own).length;
}

/** Examples with some of the features alone. */
export function withFeatures(
  examples: readonly PassageExample[],
  names: readonly FeatureName[],
): PassageExample[] {
  const kept = names.map((name) => FEATURE_NAMES.indexOf(name));
  return examples.map((example) => ({
    ...example,
    features: Float32Array.from(
      example.labels.flatMap((_, sentence) =>
        kept.map((at) => example.features[sentence * FEATURE_NAMES.length + at] ?? 0),
      ),
    ),
  }));
}
