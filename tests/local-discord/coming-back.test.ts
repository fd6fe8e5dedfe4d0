import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, ShardClientUtil } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { ECHO, eventually, type MiniBot, startMiniBot } from './mini-bot.js';

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
    await eventually(async () =>
      expect((await bot.discord.person().run('echo', { text: 'new' })).content).toBe('new'),
    );
    expect(bot.errors).toEqual([]);
    expect(bot.discord.refusals).toEqual([]);
  });
});

describe('a client of several shards', () => {
  test('gets what happens in a server on its shard, and conversations on the first', async () => {
    const discord = await startLocalDiscord();
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: discord.apiUrl },
      shards: [0, 1, 2],
      shardCount: 3,
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    });
    const seen: [shard: number, inServer: boolean][] = [];
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: { guild_id?: string }, shard: number) => {
      seen.push([shard, data.guild_id !== undefined]);
    });
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) interaction.reply('here');
    });
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    await client.login(discord.token);
    await ready;
    await client.application?.commands.set([ECHO]);
    await discord.person().run('echo', { text: 'x' });
    await discord.person({ where: 'bot-dm' }).run('echo', { text: 'x' });
    const own = ShardClientUtil.shardIdForGuildId(discord.guildId, 3);
    expect(seen).toEqual([
      [own, true],
      [0, false],
    ]);
    expect(client.guilds.cache.first()?.shardId).toBe(own);
    await client.destroy();
    await discord.close();
  });
});
