import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestFirst } from '../../src/finding/best-first.js';

it('what comes first is taken first, of equals what stands first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.nat(60), (values, most) => {
      const isBefore = (a: number, b: number) =>
        (values[b] ?? 0) - (values[a] ?? 0) < 0 || (values[a] === values[b] && a < b);
      const expected = values.map((_, at) => at).toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
      expect([...bestFirst(values.length, isBefore)].slice(0, most)).toEqual(expected.slice(0, most));
    }),
  );
});
