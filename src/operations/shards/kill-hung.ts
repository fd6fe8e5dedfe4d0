import type { Logger } from 'pino';
import type { ShardProcess } from './shard-process.js';

type Watched = Pick<ShardProcess, 'id' | 'starts' | 'isReady' | 'answers' | 'kill'>;

/** How often the processes are asked, in milliseconds. */
const EVERY_MS = 20_000;

/** Who misses so many in a row hangs: a machine that is short of time for a minute kills nobody. */
const MOST_MISSED = 3;

/**
 * The same for who has not been online yet, which is five minutes: a slow machine loads the program before it answers.
 * Who waits for its turn to begin a session, or for its database, answers.
 */
const MOST_MISSED_AT_START = 15;

/** What was missed in a row, and of which process: the next one in its place, or one that has come online, begins anew. */
interface Missed {
  of: string;
  count: number;
}

/**
 * Kills processes that are there but do nothing any more, so that others are started in their place.
 * @returns what ends it
 */
export function killHung(shards: readonly Watched[], log: Logger): () => void {
  const missed = new Map<Watched, Missed>();
  const ask = async (shard: Watched) => {
    const of = stateOf(shard);
    const answers = await shard.answers();
    if (answers || stateOf(shard) !== of) {
      missed.delete(shard);
      return;
    }
    const before = missed.get(shard);
    const count = before?.of === of ? before.count + 1 : 1;
    missed.set(shard, { of, count });
    if (count < (shard.isReady ? MOST_MISSED : MOST_MISSED_AT_START) || !shard.kill()) return;
    missed.delete(shard);
    log.error({ shard: shard.id }, 'the process of a shard does not answer any more, and was killed');
  };
  const timer = setInterval(() => {
    for (const shard of shards) void ask(shard);
  }, EVERY_MS).unref();
  return () => clearInterval(timer);
}

const stateOf = ({ starts, isReady }: Watched): string => `${starts} ${isReady}`;
