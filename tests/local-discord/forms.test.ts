import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  DidNotRespond,
  type LocalPerson,
  ModalShown,
  NotSent,
} from '../../src/local-discord/local-discord.js';
import { eventually, type MiniBot, refusalOf, startMiniBot, v2 } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({ answerWithinMs: 1500 });
});
afterAll(() => bot.close());
afterEach(() => expect(bot.errors.splice(0)).toEqual([]));

type Parts = APIModalInteractionResponseCallbackData['components'];
const label = (component: object): Parts[number] =>
  ({ type: 18, label: 'Field', component }) as Parts[number];
const input = (more: object = {}) => label({ type: 4, custom_id: 'f', style: 2, ...more });
const select = (more: object = {}) =>
  label({
    type: 3,
    custom_id: 'f',
    options: ['a', 'b', 'c'].map((value) => ({ label: value, value, default: value === 'c' })),
    ...more,
  });
const upload = (more: object = {}) => label({ type: 19, custom_id: 'f', ...more });
const file = (name = 'a.txt', size = 3) => ({
  name,
  type: 'text/plain',
  bytes: new Uint8Array(size).fill(65),
});

/** What a field takes. */
type Filled = Parameters<LocalPerson['submit']>[1][string];

/** Shows a form of these parts to commands and presses, and does this with what is handed in. */
function showForm(components: Parts, take: (form: ModalSubmitInteraction) => Promise<unknown>): void {
  bot.handler = async (interaction) => {
    if (interaction.isModalSubmit()) await take(interaction);
    else if (interaction.isChatInputCommand() && interaction.options.getString('text') === 'button')
      await interaction.reply(v2('before', 'show'));
    else if (interaction.isChatInputCommand() || interaction.isMessageComponent())
      await interaction.showModal({ custom_id: 'm', title: 'A form', components });
  };
}

/** The id of the form that is the answer. */
async function formOf(answer: Promise<unknown>): Promise<string> {
  const shown = await answer.catch((error: unknown) => error);
  if (!(shown instanceof ModalShown)) throw shown;
  return shown.formId;
}
const opened = (person: LocalPerson) => formOf(person.run('echo', { text: 'x' }));

describe('a form that is handed in', () => {
  test('tells the bot what is in each kind of field', async () => {
    let told: unknown;
    const parts = [
      { type: 10, content: 'Fill this in.' } as Parts[number],
      input({ custom_id: 'text' }),
      select({ custom_id: 'letters', max_values: 2 }),
      upload({ custom_id: 'files', max_values: 2 }),
      label({ type: 5, custom_id: 'who' }),
    ];
    showForm(parts, async (form) => {
      const { fields } = form;
      told = {
        custom: form.customId,
        kinds: form.components.map(({ type }) => type),
        text: fields.getTextInputValue('text'),
        letters: fields.getStringSelectValues('letters'),
        files: fields.getUploadedFiles('files')?.map(({ name, size }) => [name, size]),
        who: fields.getSelectedUsers('who')?.map(({ id }) => id),
        members: fields.getSelectedMembers('who')?.size,
        fromMessage: form.isFromMessage(),
      };
      await form.reply('thanks');
    });
    const ada = bot.discord.person();
    const values = {
      text: 'two\nlines',
      letters: ['a', 'b'],
      files: [file('a.txt'), file('b.txt', 5)],
      who: [ada.id],
    };
    expect((await ada.submit(await opened(ada), values)).content).toBe('thanks');
    expect(told).toEqual({
      custom: 'm',
      kinds: [ComponentType.TextDisplay, ...Array.from({ length: 4 }, () => ComponentType.Label)],
      ...values,
      files: [
        ['a.txt', 3],
        ['b.txt', 5],
      ],
      members: 1,
      fromMessage: false,
    });
  });

  test('of the old kind, whose text inputs stand in rows, is told as such', async () => {
    let told: unknown;
    const row = {
      type: 1,
      components: [{ type: 4, custom_id: 'f', style: 1, label: 'Field' }],
    } as Parts[number];
    showForm([row], async (form) => {
      told = [form.components.map(({ type }) => type), form.fields.getTextInputValue('f')];
      await form.reply('thanks');
    });
    const ada = bot.discord.person();
    await ada.submit(await opened(ada), { f: 'old' });
    expect(told).toEqual([[ComponentType.ActionRow], 'old']);
  });

  test('is as the bot filled it in where nobody touched it', async () => {
    let told: unknown;
    showForm([input({ custom_id: 'text', value: 'given' }), select()], async (form) => {
      told = [form.fields.getTextInputValue('text'), form.fields.getStringSelectValues('f')];
      await form.reply('thanks');
    });
    const ada = bot.discord.person();
    await ada.submit(await opened(ada), {});
    expect(told).toEqual(['given', ['c']]);
  });

  test.each<[rule: string, part: Parts[number], bad: Filled, good: Filled]>([
    ['nothing where something is needed', input(), '', 'x'],
    ['too short a text', input({ min_length: 2 }), 'x', 'xx'],
    ['too long a text', input({ max_length: 2 }), 'xxx', 'xx'],
    ['a text over 4,000 characters', input(), 'x'.repeat(4001), 'x'.repeat(4000)],
    ['two lines in a field of one', input({ style: 1 }), 'x\ny', 'x y'],
    ['a list for a text', input(), ['x'], 'x'],
    ['a text for a choice', select(), 'a', ['a']],
    ['nothing chosen', select(), [], ['a']],
    ['too many chosen', select(), ['a', 'b'], ['a']],
    ['too few chosen', select({ min_values: 2, max_values: 3 }), ['a'], ['a', 'b']],
    ['one chosen twice', select({ max_values: 2 }), ['a', 'a'], ['a', 'b']],
    ['what is not among the options', select(), ['d'], ['a']],
    ['a user who is not here', label({ type: 5, custom_id: 'f', required: false }), ['123'], []],
    ['a role, of which there is none', label({ type: 6, custom_id: 'f', required: false }), ['123'], []],
    ['no file', upload(), [], [file()]],
    ['too many files', upload(), [file(), file()], [file()]],
    ['a file over 10 MiB', upload(), [file('a', 10 * 2 ** 20 + 1)], [file('a', 10 * 2 ** 20)]],
    ['a text for a file', upload(), ['a.txt'], [file()]],
    ['a file for a choice', select(), [file()], ['a']],
  ])('is not sent with %s, and the field is named', async (_rule, part, bad, good) => {
    let count = 0;
    showForm([part], async (form) => {
      count++;
      await form.reply('thanks');
    });
    const ada = bot.discord.person();
    const form = await opened(ada);
    const refused = await ada.submit(form, { f: bad }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotSent);
    expect(refused).toMatchObject({ field: 'f' });
    expect(count).toBe(0);
    expect((await ada.submit(form, { f: good })).content).toBe('thanks');
    expect(count).toBe(1);
  });

  test('may be empty where a field is not required, whatever its least length', async () => {
    showForm(
      [
        input({ custom_id: 'text', required: false, min_length: 5 }),
        upload({ custom_id: 'files', required: false, min_values: 2, max_values: 3 }),
      ],
      (form) => form.reply(`[${form.fields.getTextInputValue('text')}]`),
    );
    const ada = bot.discord.person();
    expect((await ada.submit(await opened(ada), {})).content).toBe('[]');
  });

  test('is not sent with a field that it does not have', async () => {
    showForm([input()], (form) => form.reply('thanks'));
    const ada = bot.discord.person();
    const refused = ada.submit(await opened(ada), { f: 'x', other: 'y' });
    await expect(refused).rejects.toMatchObject({ name: 'NotSent', field: 'other' });
  });

  test('is handed in once, and by the one who sees it', async () => {
    showForm([input()], (form) => form.reply('thanks'));
    const ada = bot.discord.person();
    const form = await opened(ada);
    await expect(bot.discord.person().submit(form, { f: 'x' })).rejects.toThrow(NotSent);
    await ada.submit(form, { f: 'x' });
    await expect(ada.submit(form, { f: 'x' })).rejects.toThrow(NotSent);
    await expect(ada.submit('123', { f: 'x' })).rejects.toThrow(NotSent);
  });

  test('stays open where no answer came, and may be handed in again', async () => {
    showForm([input()], async () => {});
    const ada = bot.discord.person();
    const form = await opened(ada);
    const unanswered = ada.submit(form, { f: 'x' });
    await expect(unanswered).rejects.toThrow(DidNotRespond);
    await expect(unanswered).rejects.toThrow('Something went wrong. Try again.');
    showForm([input()], (handed) => handed.reply('thanks'));
    expect((await ada.submit(form, { f: 'x' })).content).toBe('thanks');
  });

  test('is closed once the bot has taken it, whatever becomes of the answer', async () => {
    let handedIn = 0;
    showForm([input()], async (handed) => {
      handedIn++;
      await handed.deferReply();
      await handed.deleteReply();
    });
    const ada = bot.discord.person();
    const form = await opened(ada);
    await expect(ada.submit(form, { f: 'x' })).rejects.toThrow(DidNotRespond);
    await expect(ada.submit(form, { f: 'x' })).rejects.toThrow(NotSent);
    expect(handedIn).toBe(1);
  });

  test('may leave out a field that is called as JavaScript calls something of its own', async () => {
    showForm([input({ custom_id: 'constructor', required: false })], (handed) =>
      handed.reply(`"${handed.fields.getTextInputValue('constructor')}"`),
    );
    const ada = bot.discord.person();
    expect((await ada.submit(await opened(ada), {})).content).toBe('""');
  });

  test('is handed in nowhere but in the channel where it was shown', async () => {
    showForm([input()], (handed) => handed.reply('thanks'));
    const ada = bot.discord.person();
    const form = await opened(ada);
    const elsewhere = ada.at({ channelId: ada.directChannelId });
    await expect(elsewhere.submit(form, { f: 'x' })).rejects.toThrow(NotSent);
    expect((await ada.submit(form, { f: 'x' })).content).toBe('thanks');
  });
});

describe('a form that is handed in is answered', () => {
  test('with the command that showed it, which the answer tells of', async () => {
    let metadata: unknown;
    showForm([input()], async (form) => {
      await form.reply('thanks');
      metadata = (await bot.client.rest.get(Routes.webhookMessage(bot.discord.applicationId, form.token), {
        auth: false,
      })) as object;
    });
    const ada = bot.discord.person();
    const thanks = await ada.submit(await opened(ada), { f: 'x' });
    expect(thanks.command).toMatchObject({ name: 'echo', by: { id: ada.id } });
    await eventually(() =>
      expect(metadata).toMatchObject({
        interaction_metadata: {
          type: InteractionType.ModalSubmit,
          user: { id: ada.id },
          triggering_interaction_metadata: { type: InteractionType.ApplicationCommand },
        },
      }),
    );
  });

  test('by a change of the message whose button showed it', async () => {
    let source: string | undefined;
    showForm([input()], async (form) => {
      source = form.message?.id;
      if (form.isFromMessage()) await form.update(v2(form.fields.getTextInputValue('f')));
    });
    const ada = bot.discord.person();
    const message = await ada.run('echo', { text: 'button' });
    const after = await ada.submit(await formOf(ada.press(message, 'show')), { f: 'after' });
    expect(after).toMatchObject({ id: message.id, components: [{ content: 'after' }] });
    expect(source).toBe(message.id);
  });

  test('later, by a change of that message or by a new one, which replies to it', async () => {
    showForm([input()], async (form) => {
      if (form.fields.getTextInputValue('f') === 'new') {
        await form.deferReply();
        await form.editReply('new');
      } else if (form.isFromMessage()) {
        await form.deferUpdate();
        await form.editReply(v2('changed'));
      }
    });
    const ada = bot.discord.person();
    const message = await ada.run('echo', { text: 'button' });
    const answered = await ada.submit(await formOf(ada.press(message, 'show')), { f: 'new' });
    expect(answered).toMatchObject({ content: 'new', referencedId: message.id, command: null });
    const changed = await ada.submit(await formOf(ada.press(message, 'show')), { f: 'x' });
    expect(changed).toMatchObject({ id: message.id, components: [{ content: 'changed' }] });
  });

  test('neither with another form, nor with a change where a command showed it', async () => {
    const refused: unknown[] = [];
    showForm([input()], async (form) => {
      const route = Routes.interactionCallback(form.id, form.token);
      for (const body of [
        { type: 9, data: { custom_id: 'm', title: 'Again', components: [input()] } },
        { type: 7, data: v2('x') },
        { type: 6 },
      ])
        refused.push(await bot.client.rest.post(route, { body, auth: false }).catch(refusalOf));
      await form.reply('thanks');
    });
    const ada = bot.discord.person();
    await ada.submit(await opened(ada), { f: 'x' });
    expect(refused).toEqual(
      Array.from({ length: 3 }, () => ({ status: 400, code: 50035, fields: ['type BASE_TYPE_CHOICES'] })),
    );
  });
});
