/** The process of all shards, as the process of one speaks with it. */
import { type FromShard, readToShard } from './messages.js';

/** Says something to it; where it is gone, this process is about to end too. */
export function tellAllShards(message: FromShard): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
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
        if (readToShard(message)?.request !== request) return;
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
