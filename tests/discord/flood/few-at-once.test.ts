import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FewAtOnce } from '../../../src/discord/flood/few-at-once.js';

const LONG = 60_000;

/** Works that end when they are told to, and what has begun of them. */
function works() {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => () => {
    begun.push(number);
    return new Promise<void>((resolve) => {
      ends[number] = resolve;
    });
  };
  return { begun, work, end: (number: number) => ends[number]?.() };
}

/** Lets everything go on that can. */
const settled = () => wait(0);

describe('a few at once', () => {
  it('begin in the order in which they came, the next when one is done', async () => {
    const { begun, work, end } = works();
    const few = new FewAtOnce({ most: () => 2, ownMs: LONG, withinMs: LONG });
    const done = [0, 1, 2, 3].map((number) => few.run(work(number)));
    await settled();
    expect(begun).toEqual([0, 1]);
    end(1);
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    await settled();
    end(2);
    end(3);
    expect(await Promise.all(done)).toEqual([true, true, true, true]);
  });

  it('are fewer as soon as there may be fewer, and more when there may be more', async () => {
    const { begun, work, end } = works();
    let most = 1;
    const few = new FewAtOnce({ most: () => most, ownMs: LONG, withinMs: LONG });
    for (const number of [0, 1, 2, 3, 4]) void few.run(work(number));
    await settled();
    expect(begun).toEqual([0]);
    most = 3;
    end(0);
    await settled();
    expect(begun).toEqual([0, 1, 2, 3]);
    most = 1;
    end(1);
    end(2);
    await settled();
    expect(begun).toEqual([0, 1, 2, 3]);
    end(3);
    await settled();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it('keep others from beginning for their own time alone, whatever they wait for then', async () => {
    const { begun, work, end } = works();
    const few = new FewAtOnce({ most: () => 1, ownMs: 1, withinMs: LONG });
    const done = [0, 1, 2].map((number) => few.run(work(number)));
    await expect.poll(() => begun).toEqual([0, 1, 2]);
    for (const number of [2, 0, 1]) end(number);
    expect(await Promise.all(done)).toEqual([true, true, true]);
  });

  it('are done, but none that has waited too long, and a failure keeps nobody waiting', async () => {
    const few = new FewAtOnce({ most: () => 1, ownMs: LONG, withinMs: 20 });
    const slow = few.run(() => wait(60));
    const late = few.run(() => Promise.reject(new Error('not to be done')));
    expect(await slow).toBe(true);
    expect(await late).toBe(false);
    await expect(few.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await few.run(async () => {})).toBe(true);
  });
});
