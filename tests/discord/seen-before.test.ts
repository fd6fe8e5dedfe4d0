import { expect, it } from 'vitest';
import { SeenBefore } from '../../src/discord/seen-before.js';

it('what came last is known, and what came long before it is forgotten', () => {
  const seen = new SeenBefore(3);
  const ids = ['1', '2', '3', '4', '5', '6', '7'];
  expect(ids.map((id) => seen.has(id))).toEqual(ids.map(() => false));
  expect(['5', '6', '7'].map((id) => seen.has(id))).toEqual([true, true, true]);
  expect(seen.has('1')).toBe(false);
});
