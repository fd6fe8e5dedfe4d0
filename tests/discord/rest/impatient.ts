import { PATIENCE } from '../../../src/discord/rest/patience.js';

/** As often as the bot tries, with hardly a pause. */
export const IMPATIENT = Object.fromEntries(
  Object.entries(PATIENCE).map(([kind, patience]) => [kind, { ...patience, pauseMs: 2 }]),
) as typeof PATIENCE;
