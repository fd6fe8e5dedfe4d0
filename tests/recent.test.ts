import { describe, expect, it } from 'vitest';
import { Recent } from '../src/recent.js';

describe('a map of no more than so many', () => {
  it('forgets what was set longest ago', () => {
    const recent = new Recent<string, number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.set('a', 3);
    recent.set('c', 4);
    expect([...recent.entries()]).toEqual([
      ['a', 3],
      ['c', 4],
    ]);
    expect(recent.has('b')).toBe(false);
    expect(recent.get('b')).toBeUndefined();
  });

  it('gives a value out once where it is taken', () => {
    const recent = new Recent(2, [['a', 1]]);
    expect(recent.take('a')).toBe(1);
    expect(recent.take('a')).toBeUndefined();
  });
});
