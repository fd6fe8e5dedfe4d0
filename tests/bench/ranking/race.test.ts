import { describe, expect, it } from 'vitest';
import { ROUNDS, race } from './race.js';

describe('a race', () => {
  it('gives every contender each turn once a round, and the first place equally often', () => {
    const done: string[] = [];
    const turns = ['a', 'b'].map((turn) => ['one', 'two'].map((name) => () => done.push(`${turn} ${name}`)));
    const { turnsTimed } = race(turns, { turnsTimed: (times) => times.length });
    expect(turnsTimed).toEqual([2, 2]);
    const rounds = ROUNDS + 1;
    expect(done).toHaveLength(4 * rounds);
    const firsts = done.filter((_, at) => at % 2 === 0);
    for (const name of ['one', 'two']) {
      expect(firsts.filter((turn) => turn.endsWith(name))).toHaveLength(rounds);
      for (const turn of ['a', 'b'])
        expect(done.filter((one) => one === `${turn} ${name}`)).toHaveLength(rounds);
    }
  });
});
