import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import type { Mishap } from '../../../src/local-discord/rest/faults.js';
import type { BotProcess } from '../bot-process.js';
import { heapUsed, watchedBot } from './watched-bot.js';

/** A busy machine is not what is tested. */
const ANSWER_WITHIN_MS = 30_000;

const MISHAPS: Mishap[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502, isPage: true },
  { kind: 'close' },
  { kind: 'reset', acts: true },
  { kind: 'truncated' },
  { kind: 'wait', retryAfter: 0.02 },
  { kind: 'wait', retryAfter: 0.02, scope: 'global' },
];

let discord: LocalDiscord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await startLocalDiscord({ answerWithinMs: ANSWER_WITHIN_MS });
  bot = await watchedBot(discord, { QUESTIONS_A_MINUTE: '1000000' });
}, 30_000);
afterAll(async () => {
  await bot.kill();
  await discord.close();
});

const askSome = () =>
  Promise.all(
    Array.from({ length: 20 }, () =>
      discord.person().run('ask', { question: 'Was the summit held online?' }),
    ),
  );

/** One after another, and asks meanwhile. */
async function failing(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const mishap = MISHAPS[round % MISHAPS.length];
    if (mishap) discord.faults.next({ method: 'POST', path: /callback/, times: 3, ...mishap });
    await askSome();
    discord.faults.clear();
  }
}

async function dropping(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    discord.dropGateway(time % 3 === 0 ? 'invalidate' : 'cut');
    await expect.poll(() => discord.sessions.length, { timeout: 20_000, interval: 20 }).toBe(1);
    await askSome();
  }
}

describe('memory is as before', { timeout: 120_000 }, () => {
  it.each([
    ['requests that failed', failing, 42],
    ['connections of the gateway that were lost', dropping, 9],
  ] as const)('after many %s, and each question is answered', async (_, fail, times) => {
    // Whatever the program makes ready once is there afterwards.
    await fail(Math.ceil(times / 5));
    const before = await heapUsed(bot);
    await fail(times);
    expect((await heapUsed(bot)) / before).toBeLessThan(1.1);
    expect(bot.isRunning).toBe(true);
  });
});
