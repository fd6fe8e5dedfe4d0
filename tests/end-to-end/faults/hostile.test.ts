import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import type { BotProcess } from '../bot-process.js';
import { readOf } from '../running-bot.js';
import { hostileInteractions } from './hostile.js';
import { heapUsed, watchedBot } from './watched-bot.js';

/** The variable asks for a shorter or a longer trial; ten thousand take seconds, and minutes on a busy machine. */
const COUNT = Number(process.env.HOSTILE ?? 10_000);
/** Under way at once; others are asking meanwhile. */
const AT_ONCE = 50;
/** A busy machine is not what is tested. */
const ANSWER_WITHIN_MS = 30_000;

let discord: LocalDiscord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await startLocalDiscord({ answerWithinMs: ANSWER_WITHIN_MS });
  // However fast the machine is, each is to be looked at rather than refused as one of a flood.
  bot = await watchedBot(discord, { LOG_LEVEL: 'info', QUESTIONS_A_MINUTE: '1000000' });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const ask = async () =>
  readOf(await discord.person().run('ask', { question: 'Was the summit held online?' }));

it(`each of ${COUNT} interactions as nobody's Discord sends them is answered where it can be, the process lives, others are answered meanwhile, and memory is as before`, {
  timeout: 300_000,
}, async () => {
  const message = await discord
    .person()
    .run('ask', { question: 'Was the summit held online?', public: true });
  const all = hostileInteractions(COUNT, 20_220_125, message.id);
  const send = async (some: typeof all) => {
    for (let start = 0; start < some.length; start += AT_ONCE) {
      const answers = some.slice(start, start + AT_ONCE).flatMap(({ kind, payload, canBeAnswered }) => {
        const { answered } = discord.inject(kind, payload);
        return canBeAnswered ? within(answered, payload) : [];
      });
      expect(await ask()).toContain('held online');
      await Promise.all(answers);
    }
  };
  // Whatever the program makes ready once is there afterwards.
  await send(all.slice(0, COUNT / 5));
  const before = await heapUsed(bot);
  await send(all.slice(COUNT / 5));
  expect(bot.isRunning).toBe(true);
  expect((await heapUsed(bot)) / before).toBeLessThan(1.1);
  // Nothing is answered twice; whose answer was refused, for the one reason that there is, got an apology.
  expect(discord.refusals.filter(({ code }) => code !== ALREADY_ANSWERED && code !== TOO_LONG)).toEqual([]);
  const failed = bot.log.filter(({ level }) => level >= 50);
  expect(failed.length).toBeGreaterThan(COUNT / 20);
  for (const line of failed) expect(line).toMatchObject({ err: { message: expect.any(String) } });
});

/** A request that is sent again on a busy machine, since its answer took long, is told this. */
const ALREADY_ANSWERED = 40060;

/** What is longer than Discord lets anybody type is too long to be repeated in an answer. */
const TOO_LONG = 50035;

/** @throws {Error} naming what is not answered */
async function within(answered: Promise<void>, payload: object): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not answered: ${JSON.stringify(payload).slice(0, 500)}`)),
      ANSWER_WITHIN_MS,
    );
  });
  await Promise.race([answered, isLate]).finally(() => clearTimeout(timer));
}
