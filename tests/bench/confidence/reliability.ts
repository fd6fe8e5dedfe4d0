interface Judgement {
  chance: number;
  isRight: boolean;
}

/** Edges of the bins, narrower where most judgements are. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** For each bin of predicted chances its examples, the mean chance and the share that is right, from 0 to 1. */
export function reliability(judged: readonly Judgement[]) {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index] ?? 0;
    const within = judged.filter(({ chance }) => chance >= from && (chance < to || to === 1));
    return {
      from,
      to,
      count: within.length,
      predicted: mean(within, ({ chance }) => chance),
      right: mean(within, isRight),
    };
  });
}

/** How far, on average over the examples, a bin's mean chance is from the share that is right, from 0 to 1. */
export function calibrationError(judged: readonly Judgement[]): number {
  return reliability(judged)
    .filter(({ count }) => count > 0)
    .reduce(
      (sum, { count, predicted, right }) => sum + (count * Math.abs(predicted - right)) / judged.length,
      0,
    );
}

const isRight = (judgement: Judgement) => (judgement.isRight ? 1 : 0);

function mean(judged: readonly Judgement[], value: (judgement: Judgement) => number): number {
  return judged.reduce((sum, judgement) => sum + value(judgement), 0) / judged.length;
}
