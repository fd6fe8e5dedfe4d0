import type { Logger } from 'pino';
import type { ShardProcess } from './shard-process.js';

type Watched = Pick<ShardProcess, 'id' | 'isReady' | 'answers' | 'kill'>;

/** How often the processes are asked, in milliseconds. */
const EVERY_MS = 20_000;

/** Who misses so many in a row hangs: a machine that is short of time for a minute kills nobody. */
const MOST_MISSED = 3;

/**
 * Kills processes that are there but do nothing any more, so that others are started in their place.
 * @returns what ends it
 */
export function killHung(shards: readonly Watched[], log: Logger): () => void {
  const missed = new Map<Watched, number>();
  const ask = async (shard: Watched) => {
    const count = shard.isReady && !(await shard.answers()) ? (missed.get(shard) ?? 0) + 1 : 0;
    missed.set(shard, count);
    if (count < MOST_MISSED || !shard.kill()) return;
    missed.delete(shard);
    log.error({ shard: shard.id }, 'the process of a shard does not answer any more, and was killed');
  };
  const timer = setInterval(() => {
    for (const shard of shards) void ask(shard);
  }, EVERY_MS).unref();
  return () => clearInterval(timer);
}
