import {
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { ECHO, type MiniBot, refusalOf, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot();
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.errors.splice(0)).toEqual([]);
});

/** Shows a message with buttons `a` and `b`, privately unless it is public, and answers presses. */
function onPress(
  press: (interaction: MessageComponentInteraction) => Promise<unknown>,
  isPublic = false,
): void {
  bot.handler = async (interaction: Interaction) => {
    const message = v2('see', 'a', 'b');
    const flags = isPublic ? message.flags : message.flags | MessageFlags.Ephemeral;
    if (interaction.isChatInputCommand()) await interaction.reply({ ...message, flags });
    else if (interaction.isMessageComponent()) await press(interaction);
  };
}

describe('pressing a button', () => {
  test('changes its message', async () => {
    onPress((interaction) => interaction.update(v2(`pressed ${interaction.customId}`)));
    const person = bot.discord.person();
    const before = await person.run('echo', { text: 'x' });
    const after = await person.press(before, 'b');
    expect(after.id).toBe(before.id);
    expect(after.components).toMatchObject([{ type: 10, content: 'pressed b' }]);
    expect(before.components).toHaveLength(2);
    expect(person.message(before.id)).toEqual(after);
  });

  test('changes it later, or deletes it', async () => {
    onPress(async (interaction) => {
      await interaction.deferUpdate();
      await (interaction.customId === 'a'
        ? interaction.editReply(v2('later', 'b'))
        : interaction.deleteReply());
    });
    const person = bot.discord.person();
    const message = await person.run('echo', { text: 'x' });
    expect(await person.press(message, 'a')).toMatchObject({
      id: message.id,
      components: [{ content: 'later' }, {}],
    });
    expect(await person.press(message, 'b')).toMatchObject({ id: message.id, isDeleted: true });
    await expect(person.press(message, 'b')).rejects.toThrow(NotSent);
  });

  test('gives its message as it is where it is only acknowledged', { timeout: 10_000 }, async () => {
    onPress((interaction) => interaction.deferUpdate());
    const person = bot.discord.person();
    const message = await person.run('echo', { text: 'x' });
    expect(await person.press(message, 'a')).toEqual(message);
  });

  test('brings a new message, which replies to the pressed one', async () => {
    onPress((interaction) => interaction.reply(v2('shared')));
    const person = bot.discord.person();
    const message = await person.run('echo', { text: 'x' });
    const shared = await person.press(message, 'a');
    expect(shared).toMatchObject({ isEphemeral: false, referencedId: message.id });
    expect(shared.id).not.toBe(message.id);
  });

  test('tells the bot who pressed, where, and on which message of whom', async () => {
    let told: object = {};
    onPress(async (interaction) => {
      told = {
        who: interaction.user.id,
        asker: interaction.message.interactionMetadata?.user.id,
        moderator: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages),
        text: interaction.message.components.length,
        v2: interaction.message.flags.has(MessageFlags.IsComponentsV2),
      };
      await interaction.update(v2('ok'));
    }, true);
    const asker = bot.discord.person();
    const moderator = bot.discord.person({ managesMessages: true });
    const message = await asker.run('echo', { text: 'x' });
    await moderator.press(message, 'a');
    expect(told).toEqual({ who: moderator.id, asker: asker.id, moderator: true, text: 2, v2: true });
  });

  test('is not sent where there is none, it is disabled, or it is a link', async () => {
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const components = [
        { type: 2 as const, style: 2 as const, label: 'off', custom_id: 'off', disabled: true },
        { type: 2 as const, style: 5 as const, label: 'link', url: 'https://example.org' },
      ];
      await interaction.reply({ content: 'x', components: [{ type: 1, components }] });
    };
    const person = bot.discord.person();
    const message = await person.run('echo', { text: 'x' });
    for (const id of ['off', 'https://example.org', 'other'])
      await expect(person.press(message, id)).rejects.toThrow(NotSent);
  });

  test('of a select sends what is chosen, if it can be chosen', async () => {
    const options = ['x', 'y', 'z'].map((value) => ({ label: value, value }));
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const select = { type: 3 as const, custom_id: 's', options, min_values: 1, max_values: 2 };
        await interaction.reply({ content: 'choose', components: [{ type: 1, components: [select] }] });
      } else if (interaction.isStringSelectMenu())
        await interaction.update({ content: interaction.values.join('+'), components: [] });
    };
    const person = bot.discord.person();
    const message = await person.run('echo', { text: 'x' });
    for (const values of [[], ['x', 'y', 'z'], ['w']])
      await expect(person.press(message, 's', values)).rejects.toThrow(NotSent);
    expect((await person.press(message, 's', ['x', 'z'])).content).toBe('x+z');
  });
});

describe('private replies', () => {
  test('are seen by one person alone, and not to be had over the channel', async () => {
    onPress((interaction) => interaction.update(v2('x')));
    const asker = bot.discord.person();
    const other = bot.discord.person();
    const message = await asker.run('echo', { text: 'x' });
    expect(message.isEphemeral).toBe(true);
    expect(asker.messages.map(({ id }) => id)).toContain(message.id);
    expect(other.messages.map(({ id }) => id)).not.toContain(message.id);
    expect(other.message(message.id)).toBeUndefined();
    await expect(other.press(message, 'a')).rejects.toThrow(NotSent);
    const channel = bot.client.guilds.cache.first()?.channels.cache.firstKey() ?? '';
    const fetched = await bot.client.rest.get(Routes.channelMessage(channel, message.id)).catch(refusalOf);
    expect(fetched).toMatchObject({ status: 404, code: 10008 });
  });
});

describe('where a command is used', () => {
  test.each([
    ['guild', 0, { '0': 'guild' }, 'en-US'],
    ['bot-dm', 1, { '0': '0' }, null],
    ['private-channel', 2, { '1': 'user' }, null],
  ] as const)('%s: the bot is told', async (where, context, owners, guildLocale) => {
    let told: object = {};
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      told = {
        context: interaction.context,
        owners: interaction.authorizingIntegrationOwners,
        isMember: interaction.member !== null,
        locale: interaction.locale,
        guildLocale: interaction.guildLocale,
        channelType: interaction.channel?.type,
      };
      await interaction.reply('hi');
    };
    const person = bot.discord.person({ where, locale: 'tr' });
    await person.run('echo', { text: 'x' });
    const ids: Record<string, string> = { guild: bot.discord.guildId, user: person.id };
    const [[kind, owner]] = Object.entries(owners) as [[string, string]];
    expect(told).toMatchObject({ context, isMember: where === 'guild', locale: 'tr', guildLocale });
    expect(JSON.parse(JSON.stringify(told)).owners).toEqual({ [kind]: ids[owner] ?? owner });
    expect(person.messages).toHaveLength(where === 'guild' ? person.messages.length : 1);
  });

  test('what is not offered there is not sent', async () => {
    const { application } = bot.client;
    const base = { description: 'x', options: [] };
    const registered = await application.commands.fetch();
    await application.commands.set([
      ...registered.map((command) => command.toJSON() as { name: string; description: string }),
      { ...base, name: 'server-only', contexts: [0], integrationTypes: [0] },
      { ...base, name: 'mine-only', contexts: [0, 1, 2], integrationTypes: [1] },
    ]);
    const offered = (where: 'guild' | 'bot-dm' | 'private-channel') =>
      bot.discord.person({ where }).commands.map(({ name }) => name);
    expect(offered('guild')).toContain('server-only');
    expect(offered('guild')).not.toContain('mine-only');
    expect(offered('bot-dm')).not.toContain('server-only');
    expect(offered('private-channel')).toContain('mine-only');
    await expect(bot.discord.person({ where: 'bot-dm' }).run('server-only')).rejects.toThrow(NotSent);
  });

  test.each([
    ['an unknown command', 'nope', {}],
    ['a missing option', 'echo', {}],
    ['an empty one that is needed', 'echo', { text: '' }],
    ['an unknown option', 'echo', { text: 'x', other: 1 }],
    ['too many characters', 'echo', { text: 'x'.repeat(301) }],
    ['a text for a number', 'echo', { text: 'x', times: 'two' }],
    ['a number out of bounds', 'echo', { text: 'x', times: 10 }],
    ['half a number', 'echo', { text: 'x', times: 1.5 }],
    ['a text for a truth', 'echo', { text: 'x', public: 'true' }],
    ['a choice that is none', 'echo', { text: 'x', tone: 'shrill' }],
  ])('%s is not sent', async (_name, command, options) => {
    const seen = vi.fn();
    bot.handler = seen.mockResolvedValue(undefined);
    await expect(bot.discord.person().run(command, options)).rejects.toThrow(NotSent);
    expect(seen).not.toHaveBeenCalled();
  });
});

test('an option that is called as JavaScript calls something of its own may be left out', async () => {
  const { application } = bot.client;
  const option = { type: 3 as const, name: 'constructor', description: 'x' };
  await application.commands.set([{ name: 'build', description: 'x', options: [option] }]);
  bot.handler = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(`${interaction.options.data.length} given`);
  };
  expect((await bot.discord.person().run('build')).content).toBe('0 given');
  await application.commands.set([ECHO]);
});

describe('mentions', () => {
  test.each([
    ['all, where nothing is said about them', undefined, ['111', '222', 'everyone']],
    ['none, where none are allowed', { parse: [] }, []],
    ['of one kind', { parse: ['users' as const] }, ['111']],
    ['of one user', { parse: [], users: ['111'] }, ['111']],
    ['of another user', { parse: [], users: ['999'] }, []],
  ])('ping %s', async (_name, allowedMentions, pinged) => {
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          ...v2('<@111> <@&222> @everyone'),
          ...(allowedMentions && { allowedMentions }),
        });
    };
    const message = await bot.discord.person().run('echo', { text: 'x' });
    expect(message.mentions).toEqual(pinged);
    expect(message.allowedMentions).toEqual(allowedMentions ?? null);
  });
});
