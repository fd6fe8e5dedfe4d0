import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import { type ArticlesBot, HARBOUR, PURGE_DAYS, saved, startArticlesBot } from './articles-bot.js';
import { readOf } from './running-bot.js';

const DAY = 24 * 60 * 60 * 1_000;

let bot: ArticlesBot;
let ada: LocalPerson;
/** The server's articles, and when it removed the bot. */
const serverKept = async () => {
  const scopes = await bot.services.store.scopes();
  return scopes.find(({ scope }) => scope === `server:${bot.discord.guildId}`);
};
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  bot = await startArticlesBot({}, ['Newsroom', 'Club']);
  ada = bot.discord.person({ managesServers: true });
  await saved(bot, ada);
});
afterEach(async () => {
  vi.useRealTimers();
  expect(bot.discord.refusals).toEqual([]);
  await bot.close();
});

/** The bot starts anew so many days later, as it looks once an hour. */
const restartAfter = async (days: number) => {
  vi.setSystemTime(Date.now() + days * DAY);
  await bot.restart();
};

it('a server that removes the bot keeps its articles for some days, and then nothing', async () => {
  bot.discord.removeBot(bot.discord.guildId);
  await expect.poll(serverKept).toMatchObject({ leftAt: expect.any(Number) });
  await restartAfter(PURGE_DAYS - 1);
  expect(await serverKept()).toMatchObject({ leftAt: expect.any(Number) });
  await restartAfter(2);
  await expect.poll(serverKept).toBeUndefined();
  bot.discord.addBot(bot.discord.guildId);
  expect(readOf(await ada.run('articles'))).not.toContain(HARBOUR.title);
});

it('one that lets it in again in time has them all, for as long as it stays', async () => {
  bot.discord.removeBot(bot.discord.guildId);
  await expect.poll(serverKept).toMatchObject({ leftAt: expect.any(Number) });
  await restartAfter(PURGE_DAYS - 1);
  bot.discord.addBot(bot.discord.guildId);
  await expect.poll(serverKept).toMatchObject({ leftAt: null });
  await restartAfter(10 * PURGE_DAYS);
  expect(readOf(await ada.run('articles'))).toContain(HARBOUR.title);
});

it('a bot that was away notices at its next start who has removed it, and who has let it in again', async () => {
  await bot.whileStopped(() => bot.discord.removeBot(bot.discord.guildId));
  await expect.poll(serverKept).toMatchObject({ leftAt: expect.any(Number) });
  await bot.whileStopped(() => bot.discord.addBot(bot.discord.guildId));
  await expect.poll(serverKept).toMatchObject({ leftAt: null });
});

it('a bot whose session is lost notices in its next one who has removed it meanwhile', async () => {
  const { discord } = bot;
  // The client begins a session five seconds after another at the earliest.
  vi.setSystemTime(Date.now() + 6_000);
  await discord.goAway();
  discord.dropGateway('invalidate');
  discord.removeBot(discord.guildId);
  await discord.comeBack();
  await expect.poll(serverKept, { timeout: 10_000 }).toMatchObject({ leftAt: expect.any(Number) });
  expect([...bot.client.guilds.cache.keys()]).toEqual([discord.servers[1]?.id]);
});

it('what a person keeps for themselves, and other servers, is nothing to it', async () => {
  const own = ada.at({ channelId: ada.directChannelId });
  const club = ada.at({ channelId: bot.discord.servers[1]?.channelId ?? '' });
  await saved(bot, own);
  await saved(bot, club);
  bot.discord.removeBot(bot.discord.guildId);
  await expect.poll(serverKept).toMatchObject({ leftAt: expect.any(Number) });
  await restartAfter(PURGE_DAYS + 1);
  await expect.poll(serverKept).toBeUndefined();
  for (const person of [own, club]) expect(readOf(await person.run('articles'))).toContain(HARBOUR.title);
});

it('a server that uses the commands without having the bot itself is not left while it uses them', async () => {
  const server = bot.discord.guildId;
  // Discord tells the bot nothing of such a server.
  bot.client.guilds.cache.delete(server);
  await bot.services.store.markLeft(`server:${server}`, 1);
  expect(readOf(await ada.run('articles'))).toContain(HARBOUR.title);
  await expect.poll(serverKept).toMatchObject({ leftAt: null });
});
