import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { passingReason, toStartError } from './refusals.js';

interface Reaching {
  apiUrl: string;
  guildId?: string;
  log: Logger;
  /** How long to wait before each further attempt, in seconds; by default, about five minutes in all. */
  waits?: readonly number[];
}

/** About five minutes in all: longer than Discord or a network usually takes to come back. */
const WAITS = [1, 2, 4, 8, 15, 30, 60, 60, 120];

/**
 * Tries until Discord can be reached.
 * @throws {StartError} where it refuses, or cannot be reached however long one waits
 */
export async function whenReachable<T>(attempt: () => Promise<T>, reaching: Reaching): Promise<T> {
  const { apiUrl, log, waits = WAITS } = reaching;
  for (const seconds of waits) {
    try {
      return await attempt();
    } catch (error) {
      const reason = passingReason(error);
      if (reason === null) throw toStartError(error, reaching);
      log.warn({ reason }, `Discord cannot be reached at ${apiUrl}; trying again in ${seconds} s`);
      await wait(seconds * 1_000);
    }
  }
  return attempt().catch((error: unknown) => {
    throw toStartError(error, reaching);
  });
}
