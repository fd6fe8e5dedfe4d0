import { EventEmitter } from 'node:events';
import { RESTEvents } from 'discord.js';
import { afterEach, expect, it, vi } from 'vitest';
import { Clocks } from '../../src/discord/clocks.js';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const HOUR = 3_600_000;

/** The clocks, once Discord has told its time: so much before the machine's. */
function told(behindMs: number): Clocks {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  const rest = new EventEmitter();
  const clocks = new Clocks({ rest } as unknown as ConstructorParameters<typeof Clocks>[0]);
  const headers = new Headers({ date: new Date(NOW - behindMs).toUTCString() });
  rest.emit(RESTEvents.Response, {}, { headers });
  return clocks;
}
afterEach(() => {
  vi.useRealTimers();
});

it('the earlier and the later time are those of the machine and of Discord, whichever is ahead', () => {
  const behind = told(HOUR);
  expect(behind.later).toBe(NOW);
  expect(Math.abs(behind.earlier - (NOW - HOUR))).toBeLessThan(1_000);
  const ahead = told(-HOUR);
  expect(ahead.earlier).toBe(NOW);
  expect(Math.abs(ahead.later - (NOW + HOUR))).toBeLessThan(1_000);
});

it('times are whole milliseconds, as databases keep them', async () => {
  const clocks = told(HOUR);
  for (let at = 0; at < 20; at++) {
    await new Promise(setImmediate);
    expect(Number.isInteger(clocks.earlier)).toBe(true);
  }
});
