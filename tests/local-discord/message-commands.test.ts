import { MessageFlags, MessageType } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { eventually, type MiniBot, startMiniBot, v2 } from './mini-bot.js';

const SOURCE = 'Find the source';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({ commands: [{ type: 3, name: SOURCE, contexts: [0, 1] }] });
});
afterAll(() => bot.close());
afterEach(() => expect(bot.errors.splice(0)).toEqual([]));

/** Echoes commands, privately or not, and answers those on messages with what they are on. */
function answer(isPrivate = false): void {
  bot.handler = async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(
        `${interaction.targetMessage.author.id} said: ${interaction.targetMessage.content}`,
      );
    else if (interaction.isChatInputCommand())
      await interaction.reply({
        content: interaction.options.getString('text', true),
        ...(isPrivate && { flags: MessageFlags.Ephemeral }),
      });
  };
}

describe('a command on a message', () => {
  test('tells the bot the message with its author and content, though it may not read messages', async () => {
    answer();
    const ada = bot.discord.person();
    const ben = bot.discord.person();
    const said = ben.say('the words');
    expect((await ada.runOn(SOURCE, said)).content).toBe(`${ben.id} said: the words`);
    expect((await ada.runOn(SOURCE, said.id)).content).toBe(`${ben.id} said: the words`);
  });

  test('works on what the bot has said, with its components', async () => {
    const seen: unknown[] = [];
    bot.handler = async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        const { targetMessage } = interaction;
        seen.push(targetMessage.author.id, targetMessage.components.length);
        await interaction.reply('seen');
      } else if (interaction.isChatInputCommand()) await interaction.reply(v2('text', 'button'));
    };
    const ada = bot.discord.person();
    await ada.runOn(SOURCE, await ada.run('echo', { text: 'x' }));
    expect(seen).toEqual([bot.discord.bot.id, 2]);
  });

  test('is answered in reply to the message, and the answer tells who used which command', async () => {
    let metadata: unknown;
    bot.handler = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply('found');
      const reply = await interaction.fetchReply();
      metadata = [reply.type, reply.reference?.messageId, reply.interactionMetadata?.user.id];
    };
    const ada = bot.discord.person({ name: 'Ada' });
    const said = ada.say('words');
    const found = await ada.runOn(SOURCE, said);
    expect(found.command).toEqual({
      name: SOURCE,
      by: { id: ada.id, name: 'Ada', isBot: false },
      isOnMessage: true,
    });
    expect(found.referencedId).toBe(said.id);
    await eventually(() => expect(metadata).toEqual([MessageType.ContextMenuCommand, said.id, ada.id]));
  });

  test('is offered apart from slash commands, and only where it is meant to be', () => {
    const ada = bot.discord.person();
    expect(ada.messageCommands.map(({ name }) => name)).toEqual([SOURCE]);
    expect(ada.commands.map(({ name }) => name)).toEqual(['echo']);
    expect(bot.discord.person({ where: 'private-channel' }).messageCommands).toEqual([]);
  });

  test('is not sent where it is none, or on a message that is private, gone, or not seen', async () => {
    answer(true);
    const ada = bot.discord.person();
    const said = ada.say('words');
    const own = await ada.run('echo', { text: 'x' });
    const elsewhere = ada.at({ channelId: ada.directChannelId }).say('elsewhere');
    await expect(ada.runOn('echo', said)).rejects.toThrow(NotSent);
    for (const id of [own.id, elsewhere.id, '123'])
      await expect(ada.runOn(SOURCE, id)).rejects.toThrow(NotSent);
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('soon gone');
      await interaction.deleteReply();
    };
    const { id } = await ada.run('echo', { text: 'x' });
    await eventually(() => expect(ada.message(id)?.isDeleted).toBe(true));
    await expect(ada.runOn(SOURCE, id)).rejects.toThrow(NotSent);
  });
});

describe('the answer to a slash command', () => {
  test('tells who used which command, but what follows it does not', async () => {
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('first');
      await interaction.followUp('second');
    };
    const ada = bot.discord.person({ name: 'Ada' });
    const first = await ada.run('echo', { text: 'x' });
    expect(first.command).toMatchObject({ name: 'echo', by: { name: 'Ada' }, isOnMessage: false });
    expect(first.author).toEqual({ id: bot.discord.bot.id, name: 'Who Said', isBot: true });
    await eventually(() =>
      expect(ada.messages.at(-1)).toMatchObject({ content: 'second', command: null, referencedId: first.id }),
    );
  });

  test('is being thought of until it comes, and is then not edited; a change of it is', async () => {
    let go: () => void = () => {};
    const mayGo = new Promise<void>((resolve) => {
      go = resolve;
    });
    let isChanged = false;
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await mayGo;
      await interaction.editReply('here');
      await interaction.editReply('here it is');
      isChanged = true;
    };
    const ada = bot.discord.person();
    const asked = ada.run('echo', { text: 'x' });
    await eventually(() => expect(ada.messages.at(-1)).toMatchObject({ isThinking: true, content: '' }));
    go();
    expect(await asked).toMatchObject({ isThinking: false, content: 'here', editedAt: null });
    await eventually(() => expect(isChanged).toBe(true));
    expect(ada.messages.at(-1)?.editedAt).toBeInstanceOf(Date);
  });
});
