import { Recent } from '../../recent.js';

/** How much may come from one place, and how fast. */
export interface BucketLimits {
  /** At once. */
  most: number;
  /** In the long run, a second. */
  perSecond: number;
  /** How long nothing is taken once it was too much, in milliseconds; longer where by then nothing may come yet. */
  pauseMs: number;
}

interface Bucket {
  left: number;
  /** When `left` was true, and until when nothing is taken; by a clock that never jumps, in milliseconds. */
  at: number;
  closedUntil: number;
}

/** A token bucket for each of many places; of these, the ones heard of longest ago are forgotten. */
export class Buckets {
  readonly #limits: BucketLimits;
  readonly #buckets: Recent<string, Bucket>;

  constructor(limits: BucketLimits, mostKept: number) {
    this.#limits = limits;
    this.#buckets = new Recent(mostKept);
  }

  /**
   * Takes one more from a place.
   * @param now by a clock that never jumps, in milliseconds
   * @returns 0 where it may go on, else in how many milliseconds it may
   */
  take(place: string, now: number): number {
    const { most, perSecond, pauseMs } = this.#limits;
    const known = this.#buckets.get(place) ?? { left: most, at: now, closedUntil: 0 };
    this.#buckets.set(place, known);
    if (now < known.closedUntil) return known.closedUntil - now;
    known.left = Math.min(most, known.left + ((now - known.at) / 1_000) * perSecond);
    known.at = now;
    if (known.left >= 1) {
      known.left--;
      return 0;
    }
    // Whoever comes back then is answered at least once.
    const untilNextMs = ((1 - known.left) / perSecond) * 1_000;
    known.closedUntil = now + Math.max(pauseMs, untilNextMs);
    return known.closedUntil - now;
  }
}
