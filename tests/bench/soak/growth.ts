/** What a measure was at some moment. */
export interface Sample {
  /** Of any unit, from any moment on. */
  at: number;
  value: number;
}

/** Slopes of less than so many of their standard errors are noise. */
const BEYOND_NOISE = 3;

/**
 * By how much a measure grows from the first to the last sample, in parts of its mean, by a straight line laid through
 * all of them (least squares); 0 where that is no more than noise.
 */
export function growthOf(samples: readonly Sample[]): number {
  const count = samples.length;
  if (count < 3) return 0;
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / count;
  const [at, value] = [mean((one) => one.at), mean((one) => one.value)];
  const spread = samples.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  if (spread === 0 || value === 0) return 0;
  const slope = samples.reduce((sum, one) => sum + (one.at - at) * (one.value - value), 0) / spread;
  const left = samples.reduce((sum, one) => sum + (one.value - value - slope * (one.at - at)) ** 2, 0);
  const error = Math.sqrt(left / (count - 2) / spread);
  if (Math.abs(slope) < BEYOND_NOISE * error) return 0;
  const [first, last] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0];
  return (slope * (last - first)) / value;
}
