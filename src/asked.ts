import { isShard } from './operations/shards/own-shard.js';

/**
 * Resolves when the process is asked to end. On its own and imported among the first, so that whoever asks while the
 * rest is being loaded is heard. A shard is asked by the process of all shards, which lets go of it, or is gone.
 */
export const asked = new Promise<void>((resolve) => {
  process.once('SIGTERM', () => resolve());
  process.once('SIGINT', () => resolve());
  if (!isShard()) return;
  process.once('disconnect', () => resolve());
  if (!process.connected) resolve();
});
