import { type ChatInputCommandInteraction, type Interaction, MessageFlags, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DidNotRespond, ModalShown } from '../../src/local-discord/local-discord.js';
import { eventually, type Handler, type MiniBot, refusalOf, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot();
});
afterAll(() => bot.close());
afterEach(() => {
  vi.useRealTimers();
  expect(bot.errors.splice(0)).toEqual([]);
  expect(bot.discord.refusals.map(({ message }) => message)).toEqual(refused.splice(0));
  (bot.discord.refusals as object[]).splice(0);
});

/** The messages of the refusals that a test brings about. */
const refused: string[] = [];

/** Answers commands by one function and presses by another. */
function onCommand(
  command: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  press?: Handler,
): void {
  bot.handler = async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) await command(interaction);
    else await press?.(interaction);
  };
}
const say = (text = 'hello') => bot.discord.person().run('echo', { text });

describe('a command is answered', () => {
  test('by a message, which the person then sees', async () => {
    onCommand((interaction) => interaction.reply(interaction.options.getString('text', true)));
    const person = bot.discord.person();
    const message = await person.run('echo', { text: 'hello', times: 2, public: true, tone: 'l' });
    expect(message).toMatchObject({ content: 'hello', isEphemeral: false, isDeleted: false, components: [] });
    expect(person.messages.at(-1)).toEqual(message);
    expect(person.message(message.id)).toEqual(message);
  });

  test('with the message itself, where the bot asks for it', async () => {
    let fetched: unknown;
    onCommand(async (interaction) => {
      const { resource, interaction: told } = await interaction.reply({ content: 'hi', withResponse: true });
      fetched = [resource?.message?.id, told.responseMessageId, resource?.message?.content];
    });
    const { id } = await say();
    await eventually(() => expect(fetched).toEqual([id, id, 'hi']));
  });

  test('later: a promise, then the message', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(v2('here it is'));
    });
    const message = await say();
    expect(message).toMatchObject({ isEphemeral: true, components: [{ type: 10, content: 'here it is' }] });
    expect(message.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  });

  test('later by a follow-up, which then fills the promise in', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp('here it is');
    });
    const person = bot.discord.person();
    const before = person.messages.length;
    expect((await person.run('echo', { text: 'x' })).content).toBe('here it is');
    expect(person.messages).toHaveLength(before + 1);
  });

  test('and a promise that is taken back is no answer', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.deleteReply();
    });
    await expect(say()).rejects.toThrow(DidNotRespond);
  });

  test('by a form, which is held up against its rules', async () => {
    const field = { type: 4 as const, custom_id: 'f', style: 1 as const };
    const modal = (title: string) => ({
      custom_id: 'm',
      title,
      components: [{ type: 18 as const, label: 'Field', component: field }],
    });
    onCommand((interaction) => interaction.showModal(modal('A form')));
    await expect(say()).rejects.toMatchObject({ name: 'ModalShown', modal: modal('A form') });
    await expect(say()).rejects.toThrow(ModalShown);
    onCommand(async (interaction) => {
      expect(await interaction.showModal(modal('x'.repeat(46))).catch(refusalOf)).toMatchObject({
        fields: ['data.title BASE_TYPE_BAD_LENGTH'],
      });
      await interaction.reply('no form');
    });
    refused.push('Invalid Form Body\ndata.title[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 45 in length.');
    expect((await say()).content).toBe('no form');
  });

  test('only by what answers a command', async () => {
    onCommand(async (interaction) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      const post = (body: object) => bot.client.rest.post(route, { body, auth: false }).catch(refusalOf);
      for (const type of [6, 7, 8, 2, 'x'])
        expect(await post({ type, data: { choices: [] } })).toMatchObject({ status: 400, code: 50035 });
      await interaction.reply('now');
    });
    expect((await say()).content).toBe('now');
    refused.push(...bot.discord.refusals.map(({ message }) => message));
    expect(refused).toHaveLength(5);
  });
});

describe('after its answer a bot', () => {
  test('sends more, and reads, changes and deletes it', async () => {
    let done = false;
    onCommand(async (interaction) => {
      await interaction.reply('first');
      const second = await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
      expect((await interaction.fetchReply()).content).toBe('first');
      expect((await interaction.fetchReply(second.id)).content).toBe('second');
      await interaction.editReply({ message: second.id, content: 'second, mended' });
      await interaction.editReply('first, mended');
      done = true;
    });
    const person = bot.discord.person();
    const first = await person.run('echo', { text: 'x' });
    await eventually(() => expect(done).toBe(true));
    const [a, b] = person.messages.slice(-2);
    expect([a?.content, b?.content, b?.isEphemeral]).toEqual(['first, mended', 'second, mended', true]);
    expect(b?.referencedId).toBe(first.id);
  });

  test('deletes it, and then nobody sees it but everybody who saw it knows', async () => {
    let gone: unknown;
    onCommand(async (interaction) => {
      await interaction.reply('soon gone');
      await interaction.deleteReply();
      gone = await interaction.fetchReply().catch(refusalOf);
    });
    refused.push('Unknown Message');
    const person = bot.discord.person();
    const { id } = await person.run('echo', { text: 'x' });
    await eventually(() => expect(gone).toMatchObject({ status: 404, code: 10008 }));
    expect(person.message(id)).toMatchObject({ isDeleted: true });
    expect(person.messages.map((message) => message.id)).not.toContain(id);
  });

  test('cannot make a public answer private', async () => {
    let done = false;
    onCommand(async (interaction) => {
      await interaction.reply(v2('public'));
      const route = Routes.webhookMessage(bot.discord.applicationId, interaction.token);
      const flags = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
      await bot.client.rest.patch(route, { body: { ...v2('still public'), flags }, auth: false });
      done = true;
    });
    const person = bot.discord.person();
    const { id } = await person.run('echo', { text: 'x' });
    await eventually(() => expect(done).toBe(true));
    expect(person.message(id)).toMatchObject({
      isEphemeral: false,
      components: [{ content: 'still public' }],
    });
  });

  test('sends at most 5 follow-ups where only the user has installed it', async () => {
    let last: unknown;
    onCommand(async (interaction) => {
      await interaction.reply('0');
      for (let count = 1; count <= 5; count++) await interaction.followUp(`${count}`);
      last = await interaction.followUp('6').catch(refusalOf);
    });
    refused.push('This interaction has hit the maximum number of follow up messages.');
    await bot.discord.person({ where: 'private-channel' }).run('echo', { text: 'x' });
    await eventually(() => expect(last).toMatchObject({ status: 400, code: 40094 }));
  });

  test('has 15 minutes for more', async () => {
    let interaction: ChatInputCommandInteraction | undefined;
    onCommand(async (one) => {
      interaction = one;
      await one.reply('in time');
    });
    await say();
    await eventually(() => expect(interaction?.replied).toBe(true));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 14.9 * 60_000 });
    await expect(interaction?.followUp('still')).resolves.toMatchObject({ content: 'still' });
    vi.setSystemTime(Date.now() + 0.2 * 60_000);
    expect(await interaction?.followUp('too late').catch(refusalOf)).toMatchObject({
      status: 401,
      code: 50027,
    });
    refused.push('Invalid Webhook Token');
  });
});

describe('an answer is refused', () => {
  test('when there is one already', async () => {
    let second: unknown;
    onCommand(async (interaction) => {
      await interaction.reply('one');
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      second = await bot.client.rest.post(route, { body: { type: 5 }, auth: false }).catch(refusalOf);
    });
    refused.push('Interaction has already been acknowledged.');
    expect((await say()).content).toBe('one');
    await eventually(() => expect(second).toEqual({ status: 400, code: 40060, fields: [] }));
  });

  test('with a token that is none, and before the first answer', async () => {
    onCommand(async (interaction) => {
      const { rest } = bot.client;
      const wrong = Routes.interactionCallback(interaction.id, 'wrong');
      expect(await rest.post(wrong, { body: { type: 5 } }).catch(refusalOf)).toMatchObject({ code: 10062 });
      const early = Routes.webhook(bot.discord.applicationId, interaction.token);
      expect(await rest.post(early, { body: { content: 'x' } }).catch(refusalOf)).toMatchObject({
        code: 10015,
      });
      const unknown = Routes.webhook(bot.discord.applicationId, 'wrong');
      expect(await rest.post(unknown, { body: { content: 'x' } }).catch(refusalOf)).toMatchObject({
        code: 50027,
      });
      await interaction.reply('ok');
    });
    refused.push('Unknown interaction', 'Unknown Webhook', 'Invalid Webhook Token');
    await say();
  });

  test('when it breaks a rule, and may then be given rightly', async () => {
    onCommand(async (interaction) => {
      expect(await interaction.reply('x'.repeat(2001)).catch(refusalOf)).toEqual({
        status: 400,
        code: 50035,
        fields: ['data.content BASE_TYPE_MAX_LENGTH'],
      });
      await interaction.reply('x'.repeat(2000));
    });
    refused.push('Invalid Form Body\ndata.content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.');
    expect((await say()).content).toHaveLength(2000);
  });
});

describe('completing an option', () => {
  const offer = (choices: { name: string; value: string }[]): void => {
    bot.handler = async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond(choices);
    };
  };

  test('gives what the bot offers for what is typed so far', async () => {
    bot.handler = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([
        { name: `${name}=${value}`, value: `${interaction.options.getInteger('times')}` },
      ]);
    };
    const choices = await bot.discord.person().complete('echo', { text: 'he', times: 3 }, 'text');
    expect(choices).toEqual([{ name: 'text=he', value: '3' }]);
  });

  test('takes at most 25, of at most 100 characters', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));
    const person = bot.discord.person();
    offer(many(25));
    expect(await person.complete('echo', { text: '' }, 'text')).toHaveLength(25);
    for (const [choices, field] of [
      [many(26), 'data.choices BASE_TYPE_MAX_LENGTH'],
      [[{ name: 'n', value: 'x'.repeat(101) }], 'data.choices.0.value BASE_TYPE_BAD_LENGTH'],
      [[{ name: '', value: 'x' }], 'data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ] as const) {
      let refusal: unknown;
      bot.handler = async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        refusal = await interaction.respond([...choices]).catch(refusalOf);
        await interaction.respond(many(1));
      };
      expect(await person.complete('echo', { text: '' }, 'text')).toEqual(many(1));
      expect(refusal).toEqual({ status: 400, code: 50035, fields: [field] });
    }
    refused.push(...bot.discord.refusals.map(({ message }) => message));
    expect(refused).toHaveLength(3);
  });
});
