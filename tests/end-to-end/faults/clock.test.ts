import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalPerson } from '../../../src/local-discord/local-discord.js';
import {
  type ArticlesBot,
  HARBOUR,
  madePage,
  PURGE_DAYS,
  preview,
  saved,
  startArticlesBot,
} from '../articles-bot.js';
import { press, readOf } from '../running-bot.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let bot: ArticlesBot;
let ada: LocalPerson;
/** How far the machine's clock is ahead of Discord's. */
let jumped = 0;
beforeEach(async () => {
  jumped = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
  bot = await startArticlesBot(
    { mostAdditionsAnHour: 3 },
    ['Newsroom', 'Club'],
    {},
    () => Date.now() - jumped,
  );
  ada = bot.discord.person({ managesServers: true });
  await saved(bot, ada);
}, 60_000);
afterEach(async () => {
  vi.useRealTimers();
  expect(bot.discord.refusals).toEqual([]);
  await bot.close();
});

/** The machine's clock is set, and nothing else. */
function jump(ms: number): void {
  jumped += ms;
  vi.setSystemTime(Date.now() + ms);
}

const serverKept = async () => {
  const scopes = await bot.services.store.scopes();
  return scopes.find(({ scope }) => scope === `server:${bot.discord.guildId}`);
};
/** The bot looks for what is over when it starts, as it does once an hour. */
const look = async () => {
  await bot.restart();
  await vi.waitUntil(() => bot.client.isReady());
};

describe('a clock that is set', () => {
  it.each([40 * DAY, -3 * HOUR])(
    'by %i ms loses nothing that was saved, and stops nobody from asking or saving',
    async (ms) => {
      jump(ms);
      // As many answers as Discord takes in a second, and more.
      for (let count = 0; count < 60; count++) await ada.run('help');
      expect(readOf(await ada.run('articles'))).toContain(HARBOUR.title);
      expect(readOf(await saved(bot, ada, madePage(2)))).toContain('Saved:');
      await look();
      expect(readOf(await ada.run('articles'))).toMatch(
        /Report number 2[\s\S]*Harbour|Harbour[\s\S]*Report number 2/,
      );
    },
  );

  it('forwards deletes nothing of a server that was left a moment ago', async () => {
    bot.discord.removeBot(bot.discord.guildId);
    await expect.poll(serverKept).toMatchObject({ leftAt: expect.any(Number) });
    jump((PURGE_DAYS + 10) * DAY);
    await look();
    await bot.services.store.purge(0);
    expect(await serverKept()).toMatchObject({ leftAt: expect.any(Number) });
  });

  it('forwards by an hour ends the hour of a draft that waits, and costs nothing that was saved', async () => {
    const shown = await preview(bot, ada, madePage(2));
    jump(HOUR + 1_000);
    expect(readOf(await press(ada, shown, 'Save'))).toContain('not there any more');
    expect(readOf(await ada.run('articles'))).toContain(HARBOUR.title);
  });

  it('back from a time to come has a server that was left then count as left now', async () => {
    jump(1_000 * DAY);
    bot.discord.removeBot(bot.discord.guildId);
    await expect.poll(serverKept).toMatchObject({ leftAt: expect.any(Number) });
    jump(-1_000 * DAY);
    await look();
    await expect.poll(async () => Number((await serverKept())?.leftAt)).toBeLessThan(Date.now() + DAY);
  });

  it('back keeps nobody from adding for longer than an hour', async () => {
    for (const number of [2, 3]) await saved(bot, ada, madePage(number));
    expect(readOf(await preview(bot, ada, madePage(4)))).toContain('an hour');
    jump(-5 * HOUR);
    expect(readOf(await preview(bot, ada, madePage(4)))).toContain('an hour');
    jump(HOUR + 1_000);
    expect(readOf(await saved(bot, ada, madePage(4)))).toContain('Saved:');
  });

  it('back leaves a draft as it is, and for an hour at most', async () => {
    const shown = await preview(bot, ada, madePage(2));
    const other = await preview(bot, ada, madePage(3));
    jump(-5 * HOUR);
    expect(readOf(await press(ada, shown, 'Save'))).toContain('Saved:');
    await bot.services.store.purge(0);
    jump(HOUR + 1_000);
    expect(readOf(await press(ada, other, 'Save'))).toContain('not there any more');
  });
});
