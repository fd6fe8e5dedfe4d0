import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { eventually, type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({ servers: ['Newsroom', 'Club'] });
});
afterAll(() => bot.close());
afterEach(async () => {
  expect(bot.errors.splice(0)).toEqual([]);
  for (const { id } of bot.discord.servers) await bot.client.application.commands.set([], id);
});

const NAMED = { name: 'here', description: 'Here alone' };

/** The servers, which there are. */
function both() {
  const [first, second] = bot.discord.servers;
  if (!first || !second) throw new Error('there are not two servers');
  return { first, second };
}

/** Answers with what the bot is told of where it is. */
function tellWhere(): void {
  bot.handler = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { guildId, channelId, guild, guildLocale, authorizingIntegrationOwners } = interaction;
    const owner = authorizingIntegrationOwners[0];
    await interaction.reply(JSON.stringify({ guildId, channelId, name: guild?.name, guildLocale, owner }));
  };
}

describe('several servers', () => {
  test('are there for the bot, each with its name and one text channel', () => {
    const { first, second } = both();
    expect(bot.client.guilds.cache.map(({ id, name }) => [id, name])).toEqual([
      [first.id, 'Newsroom'],
      [second.id, 'Club'],
    ]);
    for (const { id, channelId } of [first, second]) {
      const channels = bot.client.guilds.cache.get(id)?.channels.cache;
      expect(channels?.map((channel) => [channel.id, channel.name])).toEqual([[channelId, 'general']]);
    }
    expect(bot.discord.guildId).toBe(first.id);
  });

  test('a command tells the bot in which one it is given', async () => {
    tellWhere();
    const person = bot.discord.person();
    for (const { id, channelId, name } of bot.discord.servers) {
      const answer = await person.at({ channelId }).run('echo', { text: 'x' });
      expect(JSON.parse(answer.content)).toEqual({
        guildId: id,
        channelId,
        name,
        guildLocale: 'en-US',
        owner: id,
      });
    }
  });

  test('each has its own messages', async () => {
    const { second } = both();
    const person = bot.discord.person();
    const elsewhere = person.at({ channelId: second.channelId });
    const { id } = elsewhere.say('only in the club');
    expect(elsewhere.messages.map((message) => message.id)).toContain(id);
    expect(person.messages.map((message) => message.id)).not.toContain(id);
    expect(person.message(id)).toBeUndefined();
  });

  test('each has its own commands', async () => {
    const { first, second } = both();
    await bot.client.application.commands.set([NAMED], second.id);
    const offeredAt = ({ channelId }: { channelId: string }) =>
      bot.discord
        .person()
        .at({ channelId })
        .commands.map(({ name }) => name);
    expect(offeredAt(second)).toEqual(['here', 'echo']);
    expect(offeredAt(first)).toEqual(['echo']);
    await expect(bot.discord.person().run('here')).rejects.toThrow(NotSent);
  });

  test('where none is named there is one', async () => {
    const one = await startLocalDiscord();
    expect(one.servers.map(({ name }) => name)).toEqual(['This machine']);
    await one.close();
  });

  test('those founded after one another are on different shards, and each shard knows its own', async () => {
    const discord = await startLocalDiscord({ servers: ['A', 'B'] });
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: discord.apiUrl },
      shards: [0, 1],
      shardCount: 2,
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    });
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    await client.login(discord.token);
    await ready;
    await eventually(() => expect(client.guilds.cache.size).toBe(2));
    expect(new Set(client.guilds.cache.map(({ shardId }) => shardId))).toEqual(new Set([0, 1]));
    await client.destroy();
    await discord.close();
  });
});
