import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FewAtOnce } from '../../../src/discord/flood/few-at-once.js';

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
    const few = new FewAtOnce(() => 2, 1_000);
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
    const few = new FewAtOnce(() => most, 1_000);
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

  it('are not done once they have waited too long, and a failure keeps nobody waiting', async () => {
    const few = new FewAtOnce(() => 1, 20);
    const slow = few.run(() => wait(60));
    const late = few.run(async () => {
      throw new Error('was done');
    });
    expect(await slow).toBe(true);
    expect(await late).toBe(false);
    await expect(few.run(() => Promise.reject(new Error('fails')))).rejects.toThrow('fails');
    expect(await few.run(async () => {})).toBe(true);
  });
});
