/**
 * How sure each attribution is: the chance that somebody who reads the text gives the words to the same speaker. A
 * logistic regression over a few readable features, whose weights `npm run train` learns; what is certain by its form
 * is left out of that.
 */
import type { StatementKind } from '../../../article.js';
import { type AttributedText, CERTAIN_BY_FORM } from '../../language-pack.js';
import { certainByForm } from './certain-form.js';
import { evidenceOf } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import { CLEAR, WEIGHTS } from './weights.js';

/** Confidences are given in thousandths. */
const THOUSANDTHS = 1000;

/** The confidence of each attribution of a text, from 0 to 1, in the order of `resolved`. */
export function confidencesOf(attributed: AttributedText): number[] {
  const confidences: number[] = [];
  const isCertain = certainByForm(attributed);
  for (const evidence of evidenceOf(attributed)) {
    confidences.push(isCertain(confidences.length) ? CERTAIN_BY_FORM : confidenceOf(featuresOf(evidence)));
  }
  return confidences;
}

/** The confidence of an attribution with these features, from 0 to 1. */
export function confidenceOf(features: Features): number {
  return Math.round(THOUSANDTHS / (1 + Math.exp(-oddsOf(features)))) / THOUSANDTHS;
}

/** Whether an attribution of this kind and confidence is shown with its speaker. */
export const isClear = (kind: StatementKind, confidence: number): boolean =>
  confidence >= (kind === 'reported' ? CLEAR.reported : CLEAR.quoted);

/** The weights are kept as whole numbers. */
const HUNDREDTHS = 100;

const BIAS = WEIGHTS.bias ?? 0;

/** For each aspect the weight of each of its values. */
const BY_ASPECT = byAspect();

function byAspect(): Map<string, Map<string, number>> {
  const aspects = new Map<string, Map<string, number>>();
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const colon = name.indexOf(': ');
    const aspect = name.slice(0, colon);
    const values = aspects.get(aspect) ?? new Map<string, number>();
    aspects.set(aspect, values.set(name.slice(colon + 2), weight));
  }
  return aspects;
}

/** The logarithm of the odds; a value that training has not met weighs as the aspect's "other". */
function oddsOf(features: Features): number {
  let odds = BIAS;
  for (const aspect in features) {
    const values = BY_ASPECT.get(aspect);
    odds += values?.get(features[aspect] ?? '') ?? values?.get('other') ?? 0;
  }
  return odds / HUNDREDTHS;
}
