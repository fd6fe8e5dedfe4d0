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

/** Of one user in the long run, where the settings say no other. */
const QUESTIONS_A_MINUTE = 180;

/** At once so many seconds' worth is taken. */
const AT_ONCE_SECONDS = 10;

/** Every letter asks for choices. */
const TYPED_A_QUESTION = 4;

/**
 * Nobody who presses buttons as fast as they can meets these, and a server's share leaves room for the others: on two
 * cores, a process answers some hundred questions a second.
 * @param questionsAMinute of one user
 */
export function floodLimits(questionsAMinute = QUESTIONS_A_MINUTE): FloodLimits {
  const perSecond = questionsAMinute / 60;
  const most = Math.ceil(perSecond * AT_ONCE_SECONDS);
  const ofScope = Math.max(50, perSecond);
  return {
    user: { most, perSecond, pauseMs: 10_000 },
    typing: { most: 2 * most, perSecond: TYPED_A_QUESTION * perSecond, pauseMs: 5_000 },
    scope: { most: ofScope * AT_ONCE_SECONDS, perSecond: ofScope, pauseMs: 5_000 },
    mostBegun: 100,
    noteWithinMs: 2_500,
  };
}
