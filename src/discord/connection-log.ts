/** Tells the log of a connection that is lost: once with the reason, then more and more rarely, and when it is back. */
import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import type { Logger } from 'pino';

/** How long after the first line the next one comes, in milliseconds; each after it takes twice as long. */
const NEXT_LINE = 10_000;
const RAREST_LINE = 600_000;

/** Codes that no gateway sends: a connection that ended without one, and those with which the client itself ends one. */
const OWN_REASONS: Readonly<Record<number, string>> = {
  1000: 'the session is over',
  1001: 'Discord is going away',
  1006: 'cut off',
  4200: 'Discord has asked for another connection, or no longer answers on this one',
};

/** A shard without a connection; times by the clock that never jumps. */
interface Loss {
  readonly since: number;
  attempts: number;
  toldAt: number;
  wait: number;
}

/** The client tries every half second for as long as it takes; nobody needs to read of each attempt. */
export function logConnection(client: Client, log: Logger): void {
  const losses = new Map<number, Loss>();
  const reasons = new Map<number, string>();
  const followed = new Set<number>();
  const isBack = (shard: number) => {
    const loss = losses.get(shard);
    losses.delete(shard);
    if (loss) log.info({ shard, seconds: secondsSince(loss.since) }, 'the connection to Discord is back');
  };
  client.on(Events.ShardReconnecting, (shard) => {
    const now = performance.now();
    const reason = reasons.get(shard);
    reasons.delete(shard);
    const loss = losses.get(shard);
    if (!loss) {
      losses.set(shard, { since: now, attempts: 0, toldAt: now, wait: NEXT_LINE });
      log.warn({ shard, reason }, 'the connection to Discord is lost; connecting again');
      return;
    }
    loss.attempts++;
    if (now - loss.toldAt < loss.wait) return;
    loss.toldAt = now;
    loss.wait = Math.min(loss.wait * 2, RAREST_LINE);
    const { since, attempts } = loss;
    log.warn({ shard, reason, attempts, seconds: secondsSince(since) }, 'Discord cannot be reached yet');
  });
  // It comes right before the end of the connection, and says more than its code.
  client.on(Events.ShardError, (error, shard) => reasons.set(shard, oneLine(error)));
  client.on(Events.ShardReady, (shard) => {
    isBack(shard);
    if (followed.has(shard)) return;
    followed.add(shard);
    client.ws.shards.get(shard)?.on('close', ({ code }) => {
      if (!reasons.has(shard)) reasons.set(shard, reasonOf(code));
    });
  });
  client.on(Events.ShardResume, isBack);
}

const reasonOf = (code: number): string =>
  OWN_REASONS[code] ?? GatewayCloseCodes[code] ?? `gateway code ${code}`;

const oneLine = ({ message }: Error): string => message.replace(/\s+/g, ' ');

const secondsSince = (since: number): number => Math.round((performance.now() - since) / 1_000);
