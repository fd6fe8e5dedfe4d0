/** The process of all shards, as the process of one speaks with it. */
import { type FromShard, type MetricsTold, type ReadinessTold, readToShard } from './messages.js';

/** Says something to it; where it is gone, this process is about to end too. */
export function tellAllShards(message: FromShard): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

/** What this process tells of itself to whoever watches over it. */
interface OwnHealth {
  readiness(): Promise<Pick<ReadinessTold, 'missing' | 'shards'>>;
  metrics(): Promise<Pick<MetricsTold, 'text' | 'contentType'>>;
}

let requests = 0;

/** Waits until this process may begin a session: over all processes, Discord allows a few at once, every five seconds. */
export const turnsFromAllShards = () => ({
  waitForIdentify(_shard: number, signal: AbortSignal): Promise<void> {
    const request = ++requests;
    return new Promise((resolve, reject) => {
      const isOver = () => {
        process.off('message', hear);
        signal.removeEventListener('abort', giveUp);
      };
      const hear = (message: unknown) => {
        const read = readToShard(message);
        if (read?.kind !== 'turn' || read.request !== request) return;
        isOver();
        resolve();
      };
      const giveUp = () => {
        isOver();
        tellAllShards({ kind: 'turn-unwanted', request });
        reject(signal.reason);
      };
      process.on('message', hear);
      signal.addEventListener('abort', giveUp);
      tellAllShards({ kind: 'turn-wanted', request });
    });
  },
});

/**
 * Tells the process of all shards of this one whenever it asks. Whoever watches over the bot asks there.
 * @param health absent where nobody does
 */
export function tellWhenAsked(health?: OwnHealth): void {
  process.on('message', async (message) => {
    const read = readToShard(message);
    if (read?.kind !== 'tell') return;
    const { request, what } = read;
    if (what === 'life') tellAllShards({ kind: what, request });
    else if (what === 'readiness' && health)
      tellAllShards({ kind: what, request, ...(await health.readiness()) });
    else if (what === 'metrics' && health)
      tellAllShards({ kind: what, request, ...(await health.metrics()) });
  });
}
