import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { readOf } from '../running-bot.js';
import { hostileInteractions } from './hostile.js';
import { WatchedBot } from './watched-bot.js';

const COUNT = Number(process.env.HOSTILE ?? 10_000);
/** Under way at once; others are asking meanwhile. */
const AT_ONCE = 100;

let discord: LocalDiscord;
let bot: WatchedBot;
beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await WatchedBot.start(discord, { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'info' });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const ask = async () =>
  readOf(await discord.person().run('ask', { question: 'Was the summit held online?' }));

it(`${COUNT} interactions as nobody's Discord sends them are each answered once where they can be, the process lives, and others are answered meanwhile`, {
  timeout: 120_000,
}, async () => {
  const message = await discord
    .person()
    .run('ask', { question: 'Was the summit held online?', public: true });
  const send = async (count: number, seed: number) => {
    const all = hostileInteractions(count, seed, message.id);
    for (let start = 0; start < count; start += AT_ONCE) {
      const sent = all
        .slice(start, start + AT_ONCE)
        .map(({ kind, payload, canBeAnswered }) => ({
          ...discord.inject(kind, payload),
          kind,
          payload,
          canBeAnswered,
        }));
      expect(await ask()).toContain('held online');
      await Promise.all(sent.flatMap(({ canBeAnswered, answered }) => (canBeAnswered ? answered : [])));
    }
  };
  // Whatever the program makes ready once is there afterwards.
  await send(1_000, 7);
  const before = await bot.heapUsed();
  await send(COUNT, 20_220_125);
  expect(bot.isRunning).toBe(true);
  expect((await bot.heapUsed()) / before).toBeLessThan(1.1);
});
