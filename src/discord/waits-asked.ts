import { RateLimitError, type RESTOptions } from 'discord.js';
import type { Logger } from 'pino';
import { AskedToWait } from './rest/asked-to-wait.js';

/** What the REST client asks about each wait that Discord asks for: whether to fail rather than wait. */
type OnWait = Extract<RESTOptions['rejectOnRateLimit'], (...args: never[]) => unknown>;

/** Shorter waits are everyday traffic, over before anybody wonders. */
const LONG_MS = 5_000;

/** One wait is asked for by several requests, and again once it has begun, a little differently. */
const SAME_WITHIN_MS = 1_000;

/** Of Discord's interactions: for so long their tokens take later answers. */
const TOKEN_MS = 15 * 60_000;

/**
 * Waits however long Discord asks, and tells the log of each long wait; but not longer than Discord would take an answer
 * to an interaction.
 */
export function waitAndTell(log: Logger): OnWait {
  let toldUntil = 0;
  return ({ retryAfter, route }) => {
    if (route.startsWith('/webhooks/') && retryAfter > TOKEN_MS) return true;
    const until = Date.now() + retryAfter;
    if (retryAfter > LONG_MS && until > toldUntil + SAME_WITHIN_MS) {
      toldUntil = until;
      log.warn({ route }, `Discord asks to wait ${seconds(retryAfter)} s before the next request; waiting`);
    }
    return false;
  };
}

/** Fails with a `RateLimitError` rather than wait long. */
export const failAtLongWait: OnWait = ({ retryAfter }) => retryAfter > LONG_MS;

/** The wait in seconds that made a request fail; null where something else did. */
export function waitAsked(error: unknown): number | null {
  if (error instanceof AskedToWait) return seconds(error.ms);
  return error instanceof RateLimitError ? seconds(error.retryAfter) : null;
}

const seconds = (ms: number) => Math.round(ms / 1_000);
