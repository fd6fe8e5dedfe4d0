import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../src/operations/log.js';
import { killHung } from '../../../src/operations/shards/kill-hung.js';

/** A process that answers when it is asked, or as is told for each time. */
function madeProcess(id: number, answers: boolean | boolean[], isReady = true) {
  const kill = vi.fn(() => true);
  let asked = 0;
  return {
    id,
    starts: 1,
    isReady,
    kill,
    answers: async () => (Array.isArray(answers) ? (answers[asked++] ?? true) : answers),
  };
}

describe('the process of a shard that is there but does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is killed after a minute, and no other', async () => {
    const hung = madeProcess(0, false);
    const slow = madeProcess(1, [false, false, true, false, false, true]);
    const well = madeProcess(2, true);
    const starting = madeProcess(3, false, false);
    const end = killHung([hung, slow, well, starting], createLog('silent'));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(hung.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    end();
    expect(hung.kill).toHaveBeenCalledOnce();
    for (const other of [slow, well, starting]) expect(other.kill).not.toHaveBeenCalled();
  });

  it('is killed after five minutes where it has not been online yet, and no other', async () => {
    const hung = madeProcess(0, false, false);
    const loading = madeProcess(1, [...new Array(13).fill(false), true, ...new Array(13).fill(false)], false);
    const waiting = madeProcess(2, true, false);
    const again = madeProcess(3, false, false);
    const online = madeProcess(4, [...new Array(12).fill(false), true], false);
    const end = killHung([hung, loading, waiting, again, online], createLog('silent'));
    await vi.advanceTimersByTimeAsync(200_000);
    // Another process in its place has as long.
    again.starts++;
    await vi.advanceTimersByTimeAsync(45_000);
    // It has said so itself, though it was slow until then.
    online.isReady = true;
    await vi.advanceTimersByTimeAsync(50_000);
    expect(hung.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    end();
    expect(hung.kill).toHaveBeenCalledOnce();
    for (const other of [loading, waiting, again, online]) expect(other.kill).not.toHaveBeenCalled();
  });
});
