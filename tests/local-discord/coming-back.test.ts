import { Events } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
let answered = 0;
beforeAll(async () => {
  bot = await startMiniBot({
    answerWithinMs: 10_000,
    handler: async (interaction) => {
      answered++;
      if (interaction.isChatInputCommand())
        await interaction.reply(interaction.options.getString('text', true));
    },
  });
});
afterAll(() => bot.close());

const next = (event: Events.ShardResume | Events.ShardReady) =>
  new Promise<void>((resolve) => bot.client.once(event as Events.ShardReady, () => resolve()));

describe('a client whose connection is gone', () => {
  test.each(['cut', 'reconnect'] as const)(
    '%s: comes back to its session, and nothing is lost or comes twice',
    async (how) => {
      const before = answered;
      const resumed = next(Events.ShardResume);
      bot.discord.dropGateway(how);
      const texts = ['one', 'two', 'three'];
      const answers = texts.map((text) => bot.discord.person().run('echo', { text }));
      expect((await Promise.all(answers)).map(({ content }) => content)).toEqual(texts);
      await resumed;
      expect((await bot.discord.person().run('echo', { text: 'after' })).content).toBe('after');
      expect(answered - before).toBe(4);
    },
  );

  test('invalidate: starts a new session', async () => {
    const ready = next(Events.ShardReady);
    bot.discord.dropGateway('invalidate');
    await ready;
    await vi.waitFor(async () =>
      expect((await bot.discord.person().run('echo', { text: 'new' })).content).toBe('new'),
    );
    expect(bot.errors).toEqual([]);
    expect(bot.discord.refusals).toEqual([]);
  });
});
