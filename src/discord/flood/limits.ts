import type { BucketLimits } from './bucket.js';

/** What is answered of what comes from one place; more than that is a flood. */
export interface FloodLimits {
  user: BucketLimits;
  /** What a user types, each letter of which asks for choices. */
  typing: BucketLimits;
  scope: BucketLimits;
  /** Interactions of one scope that are being answered at the same time. */
  mostBegun: number;
  /** How long a note may wait for its turn, in milliseconds: Discord takes a first answer for 3 s. */
  noteWithinMs: number;
}

/**
 * Nobody who presses buttons as fast as they can meets these, and a server's share leaves room for the others: on two
 * cores, a process answers some hundred questions a second.
 */
export const FLOOD_LIMITS: FloodLimits = {
  user: { most: 30, perSecond: 3, pauseMs: 10_000 },
  typing: { most: 60, perSecond: 12, pauseMs: 5_000 },
  scope: { most: 500, perSecond: 50, pauseMs: 5_000 },
  mostBegun: 100,
  noteWithinMs: 2_500,
};
