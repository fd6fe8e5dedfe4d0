import { PATIENCE } from '../../../src/discord/rest/patience.js';

/** As often as the bot tries, with hardly a pause, and each attempt given up soon. */
export const IMPATIENT = Object.fromEntries(
  Object.entries(PATIENCE).map(([kind, patience]) => [kind, { ...patience, eachMs: 120, pauseMs: 2 }]),
) as typeof PATIENCE;

/** Much longer than it waits for an answer, in milliseconds: on a busy machine it waits longer. */
export const TOO_SLOW_MS = 1_500;
