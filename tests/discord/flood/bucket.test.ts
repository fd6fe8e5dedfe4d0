import { describe, expect, it } from 'vitest';
import { Buckets } from '../../../src/discord/flood/bucket.js';
import { floodLimits } from '../../../src/discord/flood/limits.js';

const FLOOD_LIMITS = floodLimits();

const LIMITS = { most: 3, perSecond: 1, pauseMs: 2_000 };

describe('a bucket', () => {
  it('takes as many at once as it holds, then none for a while, and tells when it does again', () => {
    const buckets = new Buckets(LIMITS, 10);
    expect([0, 0, 0, 0].map(() => buckets.take('a', 5_000))).toEqual([0, 0, 0, 2_000]);
    expect(buckets.take('a', 6_500)).toBe(500);
    // Two have run in meanwhile.
    expect([0, 0, 0].map(() => buckets.take('a', 7_000))).toEqual([0, 0, 2_000]);
  });

  it('takes as fast as it runs out for as long as one likes', () => {
    const buckets = new Buckets(LIMITS, 10);
    for (let second = 0; second < 1_000; second++) expect(buckets.take('a', second * 1_000)).toBe(0);
  });

  it('takes one more at least from whoever comes back when it has told, however slowly it runs out', () => {
    for (const perMinute of [1, 2, 3, 5, 180]) {
      const { user, typing } = floodLimits(perMinute);
      for (const limits of [user, typing]) {
        const buckets = new Buckets(limits, 10);
        let waitMs = 0;
        while (waitMs === 0) waitMs = buckets.take('a', 1_000);
        expect(buckets.take('a', 1_000 + waitMs - 1)).toBeCloseTo(1);
        expect(buckets.take('a', 1_000 + waitMs)).toBe(0);
      }
    }
  });

  it('is not the same for another', () => {
    const buckets = new Buckets(LIMITS, 10);
    for (let time = 0; time < 9; time++) buckets.take('a', 0);
    expect(buckets.take('b', 0)).toBe(0);
  });

  it('of those heard of longest ago is forgotten where there are many', () => {
    const buckets = new Buckets({ ...LIMITS, most: 1 }, 2);
    for (const place of ['a', 'b', 'a', 'c']) buckets.take(place, 0);
    expect(buckets.take('a', 0)).toBeGreaterThan(0);
    expect(buckets.take('b', 0)).toBe(0);
  });

  it('of a user is never empty for somebody who presses three buttons a second, or five for ten seconds', () => {
    const steady = new Buckets(FLOOD_LIMITS.user, 10);
    for (let at = 0; at < 600_000; at += 334) expect(steady.take('a', at)).toBe(0);
    const quick = new Buckets(FLOOD_LIMITS.user, 10);
    for (let at = 0; at < 10_000; at += 200) expect(quick.take('a', at)).toBe(0);
  });
});
