/** A question's sentences: which of them stand in the paragraph that answers, and which of those have the answer. */
export interface Listed {
  /** Features of sentence after sentence, one beside the other. */
  features: Float32Array;
  /** One a sentence. */
  labels: readonly Label[];
}

export type Label = 'elsewhere' | 'in the paragraph' | 'with the answer';

/** How much choosing the sentence counts beside choosing the paragraph; found by measuring on other articles. */
const SENTENCE = 0.2;

/** How strongly weights are held at 0; stronger measured worse. */
const RIDGE = 5e-5;

/** Adam's steps: more change the weights no more. */
const ROUNDS = 200;
const STEP = 0.25;
const MOMENTUM = 0.9;
const SPREAD = 0.99;

/**
 * Fits weights so that the sentences of the paragraph that answers come first among all of a question's: the likelihood
 * of a softmax, whose gradient is followed by Adam (Kingma and Ba 2015). The same questions give the same weights.
 * @param size features a sentence
 */
export function fitListwise(questions: readonly Listed[], size: number): number[] {
  const told = questions.filter(({ labels }) => labels.some((label) => label !== 'elsewhere'));
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (weight) => RIDGE * weight);
    for (const question of told) addGradient(gradient, question, weights, told.length);
    gradient.forEach((slope, at) => {
      mean[at] = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * slope;
      square[at] = SPREAD * (square[at] ?? 0) + (1 - SPREAD) * slope * slope;
      const direction = (mean[at] ?? 0) / (1 - MOMENTUM ** round);
      const scale = Math.sqrt((square[at] ?? 0) / (1 - SPREAD ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP * direction) / scale;
    });
  }
  return [...weights];
}

/** Scores of sentence after sentence. */
export function scoresOf({ features, labels }: Listed, weights: ArrayLike<number>): Float64Array {
  const size = weights.length;
  return Float64Array.from(labels, (_, sentence) => {
    let score = 0;
    for (let at = 0; at < size; at++) score += (weights[at] ?? 0) * (features[sentence * size + at] ?? 0);
    return score;
  });
}

function addGradient(
  gradient: Float64Array,
  question: Listed,
  weights: Float64Array,
  questions: number,
): void {
  const { features, labels } = question;
  const size = weights.length;
  const scores = scoresOf(question, weights);
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - most));
  const sumOf = (counts: (label: Label) => boolean) =>
    labels.reduce((sum, label, at) => sum + (counts(label) ? (shares[at] ?? 0) : 0), 0);
  const all = sumOf(() => true);
  const right = sumOf((label) => label !== 'elsewhere');
  const answering = sumOf((label) => label === 'with the answer');
  labels.forEach((label, sentence) => {
    const share = shares[sentence] ?? 0;
    let slope = share / all;
    if (label !== 'elsewhere') {
      slope -= share / right;
      if (answering > 0) slope += SENTENCE * (share / right);
      if (label === 'with the answer') slope -= SENTENCE * (share / answering);
    }
    slope /= questions;
    for (let at = 0; at < size; at++)
      gradient[at] = (gradient[at] ?? 0) + slope * (features[sentence * size + at] ?? 0);
  });
}
