import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdentifyTurns } from '../../../src/operations/shards/identify-turns.js';

const never = new AbortController().signal;

describe('the turns in which shards begin sessions', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Shards ask at once, in this order. @returns the seconds after which each had its turn */
  async function secondsUntilTurns(
    turns: IdentifyTurns,
    shards: readonly [shard: number, signal?: AbortSignal][],
  ): Promise<(number | null)[]> {
    const begun = Date.now();
    const had = shards.map(([shard, signal = never]) =>
      turns.of(shard, signal).then(
        () => (Date.now() - begun) / 1_000,
        () => null,
      ),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    return Promise.all(had);
  }

  it('come every five seconds and a half where Discord lets one begin at a time', async () => {
    const turns = new IdentifyTurns(1);
    expect(turns.groups([0, 1, 2])).toEqual([[0, 1, 2]]);
    expect(await secondsUntilTurns(turns, [[0], [1], [2]])).toEqual([0, 5.5, 11]);
    // One that comes back later takes turns with the others too.
    expect(await secondsUntilTurns(turns, [[2], [2]])).toEqual([0, 5.5]);
  });

  it('come at once to those that leave different remainders where it lets several', async () => {
    const turns = new IdentifyTurns(16);
    expect(turns.groups([0, 1, 16, 17, 33])).toEqual([
      [0, 16],
      [1, 17, 33],
    ]);
    expect(await secondsUntilTurns(turns, [[0], [1], [16], [17], [33]])).toEqual([0, 0, 5.5, 5.5, 11]);
  });

  it('take no time where they have been given up', async () => {
    const given = AbortSignal.abort();
    expect(await secondsUntilTurns(new IdentifyTurns(1), [[0], [1, given], [2]])).toEqual([0, null, 5.5]);
  });
});
