import { expect, it } from 'vitest';
import { soak } from '../bench/soak/soaking.js';

/**
 * `npm run bench` asks ten times as many, and judges how long answers take: beside other tests that says nothing, and a
 * machine that has others to serve may take longer than Discord waits.
 */
const LOAD = { minutes: 1, aSecond: 5, answerWithinMs: 30_000 };
/** The bot itself gives up what Discord would not take any more. */
const MOST_UNANSWERED = 0.1;

it('a minute of everything that people do is answered, and the process stops growing once all is used', async () => {
  const { unanswered, memoryGrowth, tenths } = await soak(LOAD);
  const asked = tenths.reduce((sum, tenth) => sum + tenth.asked, 0);
  expect(asked).toBeGreaterThan(100);
  expect(unanswered / asked).toBeLessThan(MOST_UNANSWERED);
  expect(memoryGrowth).toBeLessThan(0.25);
}, 120_000);
