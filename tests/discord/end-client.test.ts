import { afterEach, expect, test } from 'vitest';
import { endClient } from '../../src/discord/end-client.js';
import { eventually, type MiniBot, startMiniBot } from '../local-discord/mini-bot.js';

let bot: MiniBot;
afterEach(() => bot.discord.close());

test.each(['cut', 'reconnect', 'invalidate'] as const)(
  'a client that has lost its connection and is on its way to the next ends: %s',
  async (how) => {
    bot = await startMiniBot();
    bot.discord.dropGateway(how);
    await eventually(() => expect(bot.discord.isBotOnline).toBe(false));
    await endClient(bot.client);
    expect(bot.discord.isBotOnline).toBe(false);
  },
);

test('a client that nothing lets in again ends all the same', async () => {
  bot = await startMiniBot();
  await bot.discord.close();
  await endClient(bot.client);
  expect(bot.client.isReady()).toBe(false);
});
