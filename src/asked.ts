import { constants } from 'node:os';
import { isShard } from './operations/shards/own-shard.js';

/** What a shell shows of a program that a signal has ended is so much more than the signal's number. */
const BY_SIGNAL = 128;

/** npm passes on what a terminal has sent the program already, so that one Ctrl-C comes twice; in milliseconds. */
const SAME_WITHIN_MS = 500;

/**
 * Resolves when the process is asked to end. On its own and imported among the first, so that whoever asks while the
 * rest is being loaded is heard. Whoever asks again does not want to wait any more. A shard is asked by the process of
 * all shards, which lets go of it, or is gone.
 */
export const asked = new Promise<void>((resolve) => {
  let askedAt: number | null = null;
  const ask = (signal: 'SIGTERM' | 'SIGINT') => {
    if (askedAt !== null && performance.now() - askedAt > SAME_WITHIN_MS)
      process.exit(BY_SIGNAL + constants.signals[signal]);
    askedAt ??= performance.now();
    resolve();
  };
  process.on('SIGTERM', ask);
  process.on('SIGINT', ask);
  if (!isShard()) return;
  process.once('disconnect', () => resolve());
  if (!process.connected) resolve();
});
