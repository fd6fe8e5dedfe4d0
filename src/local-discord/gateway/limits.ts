/** How many sessions Discord lets a bot begin in a day. */
export const SESSIONS_A_DAY = 1_000;

/** What Discord tells a bot of its gateway, and holds it to. */
export interface GatewayLimits {
  /** How many shards are recommended. */
  readonly shards: number;
  /** How many shards may identify at once: those that leave different remainders when divided by it. */
  readonly maxConcurrency: number;
  /** How many sessions the bot may still begin today. */
  sessionsLeft: number;
  /** How long each takes after which the next may identify, in milliseconds; 0: nothing is refused, so that tests are quick. */
  readonly identifyEveryMs: number;
  /** How often clients are asked for a sign of life, in milliseconds. */
  readonly heartbeatMs: number;
}

/** Of a small bot; Discord itself has 5 seconds between two. */
export const GATEWAY_LIMITS: Readonly<GatewayLimits> = {
  shards: 1,
  maxConcurrency: 1,
  sessionsLeft: SESSIONS_A_DAY,
  identifyEveryMs: 0,
  heartbeatMs: 41_250,
};

/** Counts the sessions that begin, and refuses those that begin too fast. */
export class IdentifyTurns {
  readonly #limits: GatewayLimits;
  /** When the last of those that take turns identified, in milliseconds. */
  readonly #last = new Map<number, number>();

  /** @param limits its `sessionsLeft` is counted down */
  constructor(limits: GatewayLimits) {
    this.#limits = limits;
  }

  /** Whether a shard may begin a session now. */
  take(shard: number): boolean {
    const { maxConcurrency, identifyEveryMs, sessionsLeft } = this.#limits;
    const turn = shard % maxConcurrency;
    const now = performance.now();
    const isTooSoon = now - (this.#last.get(turn) ?? Number.NEGATIVE_INFINITY) < identifyEveryMs;
    if (isTooSoon || sessionsLeft === 0) return false;
    this.#last.set(turn, now);
    this.#limits.sessionsLeft = sessionsLeft - 1;
    return true;
  }
}
