import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({ servers: ['Newsroom', 'Club'] });
});
afterAll(() => bot.close());
afterEach(() => expect(bot.errors.splice(0)).toEqual([]));

const NAMED = { name: 'here', description: 'Here alone' };

describe('a person', () => {
  test('is the same one wherever they are, in whichever language', async () => {
    let locale = '';
    bot.handler = async (interaction) => {
      ({ locale } = interaction);
      if (interaction.isChatInputCommand()) await interaction.reply(interaction.user.id);
    };
    const ada = bot.discord.person({ name: 'Ada', locale: 'tr' });
    const second = { channelId: bot.discord.servers[1]?.channelId ?? '' };
    const there = ada.at({ channelId: second.channelId, locale: 'ru' });
    expect([there.id, there.name, there.locale, there.channelId]).toEqual([
      ada.id,
      'Ada',
      'ru',
      second.channelId,
    ]);
    expect((await there.run('echo', { text: 'x' })).content).toBe(ada.id);
    expect(locale).toBe('ru');
    expect(ada.at({ channelId: second.channelId }).locale).toBe('tr');
  });

  test('who is forgotten leaves nothing behind', async () => {
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('heard');
    };
    const ada = bot.discord.person({ name: 'Ada' });
    const passing = bot.discord.person({ name: 'Passing', where: 'bot-dm' });
    await passing.run('echo', { text: 'x' });
    bot.discord.forget(passing);
    expect(ada.people.map(({ name }) => name)).not.toContain('Passing');
    expect(passing.messages).toEqual([]);
  });

  test('has one conversation with the bot, which nobody else can enter', async () => {
    const ada = bot.discord.person();
    const ben = bot.discord.person();
    const direct = ada.at({ channelId: ada.directChannelId });
    expect(direct.directChannelId).toBe(ada.directChannelId);
    expect(ada.directChannelId).not.toBe(ben.directChannelId);
    expect(() => ben.at({ channelId: ada.directChannelId })).toThrow(NotSent);
    expect(() => ben.at({ channelId: '123' })).toThrow(NotSent);
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(`${interaction.channelId} ${interaction.context} ${interaction.inGuild()}`);
    };
    expect((await direct.run('echo', { text: 'x' })).content).toBe(`${ada.directChannelId} 1 false`);
  });

  test.each([
    ['nobody in particular', {}, [false, false]],
    ['who manages messages', { managesMessages: true }, [true, false]],
    ['who manages the servers', { managesServers: true }, [true, true]],
  ])('%s is told to the bot with what they may do', async (_who, options, may) => {
    let told: unknown;
    bot.handler = async (interaction) => {
      const { memberPermissions } = interaction;
      const { ManageMessages, ManageGuild } = PermissionFlagsBits;
      told = [memberPermissions?.has(ManageMessages), memberPermissions?.has(ManageGuild)];
      if (interaction.isChatInputCommand()) await interaction.reply('x');
    };
    const person = bot.discord.person(options);
    for (const { channelId } of bot.discord.servers) {
      await person.at({ channelId }).run('echo', { text: 'x' });
      expect(told).toEqual(may);
    }
  });
});

describe('a command that asks for permissions', () => {
  const { ManageGuild, ManageMessages } = PermissionFlagsBits;
  test.each([
    ['none stated', null, [true, true, true]],
    ['manage the server', ManageGuild, [false, false, true]],
    ['manage messages', ManageMessages, [false, true, true]],
    ['both', ManageGuild | ManageMessages, [false, false, true]],
    ['0, which leaves it to administrators', 0n, [false, false, false]],
  ])('%s: is offered to those who have them all', async (_name, permissions, offered) => {
    const asking = {
      ...NAMED,
      default_member_permissions: permissions === null ? null : permissions.toString(),
    };
    await bot.client.application.commands.set([asking], bot.discord.guildId);
    const people = [{}, { managesMessages: true }, { managesServers: true }].map((options) =>
      bot.discord.person(options),
    );
    expect(people.map((person) => person.commands.some(({ name }) => name === 'here'))).toEqual(offered);
    for (const [index, person] of people.entries())
      if (!offered[index]) await expect(person.run('here')).rejects.toThrow(NotSent);
  });

  test('is offered to everybody in their conversation with the bot', async () => {
    const everywhere = await bot.client.application.commands.create({
      ...NAMED,
      defaultMemberPermissions: 0n,
      contexts: [0, 1],
    });
    const ada = bot.discord.person();
    const names = (person: typeof ada) => person.commands.map(({ name }) => name);
    expect(names(ada)).not.toContain('here');
    expect(names(ada.at({ channelId: ada.directChannelId }))).toContain('here');
    await everywhere.delete();
  });
});
