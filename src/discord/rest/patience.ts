import type { RequestKind } from './request.js';

/** How long and how often one request is tried. */
export interface Patience {
  /** In all, the first one too. */
  attempts: number;
  /** How long each may take, in milliseconds. */
  eachMs: number;
  /** Before the second attempt, in milliseconds; doubled before each one more. */
  pauseMs: number;
  /** For how long after the first attempt Discord still takes it, in milliseconds. */
  acceptedMs: number;
}

/** Discord's figure for an interaction's token. */
const TOKEN_MS = 15 * 60_000;

/**
 * Somebody waits for each answer, for the first only as long as Discord does: three seconds. So it is given up early
 * enough for another attempt, and for an apology after the last.
 */
export const PATIENCE: Readonly<Record<RequestKind, Patience>> = {
  'first-answer': { attempts: 4, eachMs: 800, pauseMs: 60, acceptedMs: 3_000 },
  'follow-up': { attempts: 4, eachMs: 10_000, pauseMs: 200, acceptedMs: TOKEN_MS },
  'later-answer': { attempts: 4, eachMs: 5_000, pauseMs: 200, acceptedMs: TOKEN_MS },
  other: { attempts: 4, eachMs: 10_000, pauseMs: 200, acceptedMs: Number.POSITIVE_INFINITY },
};

/** The pause after so many attempts, in milliseconds: half of it by chance, so that not all try again at once. */
export const pauseAfter = (attempts: number, { pauseMs }: Patience) =>
  pauseMs * 2 ** (attempts - 1) * (0.5 + Math.random());
