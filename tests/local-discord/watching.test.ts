import { MessageFlags, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DidNotRespond,
  type LocalChange,
  NotSent,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { ECHO, eventually, type MiniBot, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
let changes: LocalChange[];
beforeEach(async () => {
  bot = await startMiniBot({ answerWithinMs: 1500 });
  changes = [];
  bot.discord.watch((change) => changes.push(change));
});
afterEach(async () => {
  expect(bot.errors).toEqual([]);
  await bot.close();
});

const messageChanges = () => changes.filter(({ kind }) => kind === 'message');

describe('whoever watches is told', () => {
  test('of each message once when it comes, changes and goes, as it then is', async () => {
    const ada = bot.discord.person();
    const seen: unknown[] = [];
    bot.discord.watch((change) => {
      if (change.kind !== 'message') return;
      const message = ada.message(change.id);
      seen.push([message?.isThinking, message?.content, message?.isDeleted]);
    });
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('here');
      await interaction.editReply('here it is');
      await interaction.deleteReply();
    };
    await ada.run('echo', { text: 'x' });
    await eventually(() =>
      expect(seen).toEqual([
        [true, '', false],
        [false, 'here', false],
        [false, 'here it is', false],
        [false, 'here it is', true],
      ]),
    );
    expect(new Set(messageChanges().map((change) => JSON.stringify(change))).size).toBe(1);
  });

  test('of an answer before the one who asked has it', async () => {
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(v2('see', 'button'));
      else if (interaction.isMessageComponent()) await interaction.update(v2('pressed'));
    };
    const ada = bot.discord.person();
    const message = await ada.run('echo', { text: 'x' });
    expect(messageChanges()).toEqual([{ kind: 'message', id: message.id }]);
    await ada.press(message, 'button');
    expect(messageChanges()).toHaveLength(2);
  });

  test('of what a person says and puts away', async () => {
    const ada = bot.discord.person();
    const { id } = ada.say('hello');
    expect(changes).toEqual([{ kind: 'message', id }]);
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral });
    };
    const own = await ada.run('echo', { text: 'x' });
    changes.length = 0;
    ada.dismiss(own.id);
    expect(changes).toEqual([{ kind: 'message', id: own.id }]);
  });

  test('of commands that have changed, and not of those that are put again as they were', async () => {
    const { commands } = bot.client.application;
    await commands.set([ECHO]);
    expect(changes).toEqual([]);
    await commands.set([ECHO, { name: 'other', description: 'Another' }]);
    expect(changes).toEqual([{ kind: 'commands' }]);
    await commands.set([ECHO], bot.discord.guildId);
    expect(changes).toHaveLength(2);
  });

  test('until it watches no more', () => {
    const seen: LocalChange[] = [];
    const stop = bot.discord.watch((change) => seen.push(change));
    bot.discord.person().say('one');
    stop();
    bot.discord.person().say('two');
    expect(seen).toHaveLength(1);
    expect(changes).toHaveLength(2);
  });
});

describe('the bot is online', () => {
  const online = () => changes.filter(({ kind }) => kind === 'bot');

  test.each(['cut', 'reconnect', 'invalidate'] as const)('as long as it is connected: %s', async (how) => {
    expect(bot.discord.isBotOnline).toBe(true);
    bot.discord.dropGateway(how);
    await eventually(() =>
      expect(online()).toEqual([
        { kind: 'bot', isOnline: false },
        { kind: 'bot', isOnline: true },
      ]),
    );
    expect(bot.discord.isBotOnline).toBe(true);
  });

  test('not before it has come, and not after it has gone', async () => {
    const empty = await startLocalDiscord();
    expect(empty.isBotOnline).toBe(false);
    await empty.close();
    await bot.client.destroy();
    await eventually(() => expect(online()).toEqual([{ kind: 'bot', isOnline: false }]));
    expect(bot.discord.isBotOnline).toBe(false);
    await expect(bot.discord.person().run('echo', { text: 'x' })).rejects.toThrow(DidNotRespond);
  });
});

describe('a private answer', () => {
  const answerPrivately = () => {
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'private', flags: MessageFlags.Ephemeral });
    };
  };

  test('is put away by the one who sees it, and then is not there for them', async () => {
    answerPrivately();
    const ada = bot.discord.person();
    const { id } = await ada.run('echo', { text: 'x' });
    ada.at({ locale: 'tr' }).dismiss(id);
    expect(ada.messages.map((message) => message.id)).not.toContain(id);
    expect(ada.message(id)).toBeUndefined();
    expect(() => ada.dismiss(id)).toThrow(NotSent);
  });

  test('is put away for the person alone: the bot can still change it', async () => {
    const tokens: string[] = [];
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      tokens.push(interaction.token);
      await interaction.reply({ content: 'private', flags: MessageFlags.Ephemeral });
    };
    const ada = bot.discord.person();
    ada.dismiss((await ada.run('echo', { text: 'x' })).id);
    const route = Routes.webhookMessage(bot.discord.applicationId, tokens[0] ?? '');
    await expect(
      bot.client.rest.patch(route, { body: { content: 'changed' }, auth: false }),
    ).resolves.toMatchObject({ content: 'changed' });
    expect(ada.messages).toEqual([]);
  });

  test('alone can be put away, and by nobody else', async () => {
    answerPrivately();
    const ada = bot.discord.person();
    const { id } = await ada.run('echo', { text: 'x' });
    expect(() => bot.discord.person().dismiss(id)).toThrow(NotSent);
    expect(() => ada.dismiss(ada.say('public').id)).toThrow(NotSent);
    expect(ada.message(id)?.content).toBe('private');
  });
});
