import { expect, it, vi } from 'vitest';
import { once } from '../src/once.js';

it('makes nothing until it is asked for, and then once, even where it makes nothing of it', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
