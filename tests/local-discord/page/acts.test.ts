import { MessageFlags, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ECHO, eventually, v2 } from '../mini-bot.js';
import { formOf, type PageUnderTest, raw, standing, startPageUnderTest } from './page-under-test.js';

const KEEP: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'keep',
  description: 'Keeps a file',
  options: [{ type: 11, name: 'file', description: 'Which one', required: true }],
};
const COUNT: RESTPostAPIApplicationCommandsJSONBody = { name: 'Count words', type: 3 };

let under: PageUnderTest;
beforeAll(async () => {
  under = await startPageUnderTest({ answerWithinMs: 300 });
  await under.bot.client.application.commands.set([ECHO, KEEP, COUNT]);
});
beforeEach(() => {
  under.bot.handler = async () => {};
});
afterAll(async () => {
  expect(under.bot.errors).toEqual([]);
  await under.close();
});

const echo = { do: 'run', command: 'echo', options: { text: 'hello' } } as const;

/** The bot answers with a message that holds a button `next`; its id. */
async function answered(): Promise<string> {
  under.bot.handler = async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply(v2('an answer', 'next'));
  };
  const outcome = await under.act(under.ben, echo);
  if (outcome.kind !== 'done') throw new Error(`it is ${outcome.kind}`);
  return outcome.message;
}

describe('an act', () => {
  test('runs a command, with its options as they are', async () => {
    const given: unknown[] = [];
    under.bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      given.push(interaction.user.id, interaction.channelId, interaction.locale);
      given.push(...interaction.options.data.map(({ name, value }) => [name, value]));
      await interaction.reply(v2('an answer'));
    };
    const options = { text: 'hello', times: 3, public: true };
    const outcome = await under.act(under.ben, { do: 'run', command: 'echo', options });
    expect(outcome).toEqual({ kind: 'done', message: under.ben.messages.at(-1)?.id });
    expect(given).toEqual([
      ...[under.ben.id, under.ben.channelId, 'en-US'],
      ...[
        ['text', 'hello'],
        ['times', 3],
        ['public', true],
      ],
    ]);
  });

  test('hands a file to an option', async () => {
    let kept: unknown;
    under.bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { name, size, contentType, url } = interaction.options.getAttachment('file', true);
      kept = { name, size, contentType, text: await (await fetch(url)).text() };
      await interaction.reply(v2('kept'));
    };
    const file = new File(['the words'], 'a text.txt', { type: 'text/plain' });
    const outcome = await under.act(under.ben, { do: 'run', command: 'keep', options: {} }, { file: [file] });
    expect(outcome.kind).toBe('done');
    expect(kept).toMatchObject({ size: 9, text: 'the words' });
    const two = under.act(under.ben, { do: 'run', command: 'keep', options: {} }, { file: [file, file] });
    expect(await two).toEqual({ kind: 'not-sent', text: expect.any(String), field: 'file' });
  });

  test('of a file over 10 MiB is not sent, and the option is named', async () => {
    const file = new File([new Uint8Array(10 * 1024 * 1024), 'x'], 'large.txt');
    const outcome = await under.act(under.ben, { do: 'run', command: 'keep', options: {} }, { file: [file] });
    expect(outcome).toMatchObject({ kind: 'not-sent', field: 'file' });
  });

  test('hands in as many files as the fields of a form take together, and no more in one', async () => {
    let handedIn: number[] = [];
    under.bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.showModal({
          title: 'A form',
          custom_id: 'form',
          components: ['one', 'other'].map((custom_id) => ({
            type: 18,
            label: custom_id,
            component: { type: 19, custom_id, max_values: 10 },
          })),
        });
      else if (interaction.isModalSubmit()) {
        handedIn = ['one', 'other'].map((name) => interaction.fields.getUploadedFiles(name)?.size ?? 0);
        await interaction.reply(v2('thank you'));
      }
    };
    const shown = await under.act(under.ben, echo);
    if (shown.kind !== 'form') throw new Error(`it is ${shown.kind}`);
    const files = (count: number) =>
      Array.from({ length: count }, (_, index) => new File(['x'], `${index}.txt`));
    const submit = { do: 'submit', form: shown.form.id, values: {} } as const;
    const eleven = under.act(under.ben, submit, { one: files(6), other: files(11) });
    expect(await eleven).toMatchObject({ kind: 'not-sent', field: 'other' });
    const twelve = under.act(under.ben, submit, { one: files(6), other: files(6) });
    expect(await twelve).toMatchObject({ kind: 'done' });
    expect(handedIn).toEqual([6, 6]);
  });

  test('chooses among exactly those who are offered', async () => {
    under.bot.handler = async (interaction) => {
      const select = { type: 5 as const, custom_id: 'who' };
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'Who?', components: [{ type: 1, components: [select] }] });
      else if (interaction.isUserSelectMenu()) await interaction.deferUpdate();
    };
    const ada = under.ada.at({ channelId: under.ada.directChannelId });
    const page = await under.listen(ada);
    await page.hears('snapshot');
    const asked = await under.act(ada, echo);
    if (asked.kind !== 'done') throw new Error(`it is ${asked.kind}`);
    const { message } = await page.hears('message');
    const offered = JSON.stringify(message.parts);
    for (const { id } of [under.ada, under.bot.discord.bot]) {
      expect(offered).toContain(id);
      const doing = { do: 'press', message: asked.message, customId: 'who', values: [id] } as const;
      expect(await under.act(ada, doing)).toMatchObject({ kind: 'done' });
    }
    expect(offered).not.toContain(under.ben.id);
  });

  test('asks what completes an option', async () => {
    under.bot.handler = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      await interaction.respond([{ name: `${interaction.options.getFocused()}llo`, value: 'hello' }]);
    };
    const doing = { do: 'complete', command: 'echo', options: { text: 'he' }, focused: 'text' } as const;
    expect(await under.act(under.ben, doing)).toEqual({
      kind: 'choices',
      choices: [{ label: 'hello', value: 'hello' }],
    });
  });

  test('presses a button', async () => {
    const message = await answered();
    under.bot.handler = async (interaction) => {
      if (interaction.isButton()) await interaction.update(v2('the next one'));
    };
    expect(await under.act(under.ben, { do: 'press', message, customId: 'next' })).toEqual({
      kind: 'done',
      message,
    });
    expect(JSON.stringify(under.ben.message(message)?.components)).toContain('the next one');
  });

  test('is done when a press is acknowledged, before anything changes', { timeout: 10_000 }, async () => {
    const message = await answered();
    let change = () => {};
    const mayChange = new Promise<void>((resolve) => {
      change = resolve;
    });
    under.bot.handler = async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await mayChange;
      await interaction.editReply(v2('changed later'));
    };
    const before = under.ben.message(message);
    const outcome = await under.act(under.ben, { do: 'press', message, customId: 'next' });
    expect(outcome).toEqual({ kind: 'done', message });
    expect(under.ben.message(message)).toEqual(before);
    change();
    await eventually(() =>
      expect(JSON.stringify(under.ben.message(message)?.components)).toContain('changed later'),
    );
  });

  test('runs a command on a message', async () => {
    under.bot.handler = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(v2(`${interaction.targetMessage.content.split(' ').length} words`));
    };
    const said = await under.act(under.ben, { do: 'say', text: 'three small words' });
    const message = said.kind === 'done' ? said.message : '';
    expect(await under.act(under.ben, { do: 'run-on', command: 'Count words', message })).toMatchObject({
      kind: 'done',
    });
    expect(JSON.stringify(under.ben.messages.at(-1)?.components)).toContain('3 words');
  });

  test('gets a form and hands it in', async () => {
    let handedIn: string | undefined;
    under.bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.showModal({
          title: 'A form',
          custom_id: 'form',
          components: [
            {
              type: 18,
              label: 'Words',
              component: { type: 4, custom_id: 'words', style: 1, required: true },
            },
          ],
        });
      else if (interaction.isModalSubmit()) {
        handedIn = interaction.fields.getTextInputValue('words');
        await interaction.reply(v2('thank you'));
      }
    };
    const shown = await under.act(under.ben, echo);
    if (shown.kind !== 'form') throw new Error(`it is ${shown.kind}`);
    expect(shown.form).toMatchObject({ title: 'A form', fields: [{ customId: 'words', label: 'Words' }] });
    const submit = (values: Record<string, string>) =>
      under.act(under.ben, { do: 'submit', form: shown.form.id, values });
    expect(await submit({ words: '' })).toMatchObject({ kind: 'not-sent', field: 'words' });
    expect(await submit({ words: 'as they are' })).toMatchObject({ kind: 'done' });
    expect(handedIn).toBe('as they are');
  });

  test('says something', async () => {
    const outcome = await under.act(under.ben, { do: 'say', text: ' hello, all ' });
    const said = under.ada.messages.at(-1);
    expect(outcome).toEqual({ kind: 'done', message: said?.id });
    expect(said).toMatchObject({ content: 'hello, all', author: { name: 'Ben' } });
  });

  test('puts a private answer away, for this person alone', async () => {
    under.bot.handler = async (interaction) => {
      if (interaction.isRepliable())
        await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    };
    const ran = await under.act(under.ben, echo);
    const message = ran.kind === 'done' ? (ran.message ?? '') : '';
    expect(await under.act(under.ada, { do: 'dismiss', message })).toMatchObject({ kind: 'not-sent' });
    expect(under.ben.messages.map(({ id }) => id)).toContain(message);
    expect(await under.act(under.ben, { do: 'dismiss', message })).toEqual({ kind: 'done', message });
    expect(under.ben.messages.map(({ id }) => id)).not.toContain(message);
  });
});

describe('what comes to nothing', () => {
  test('what Discord’s client would not send is told with the option that is wrong', async () => {
    expect(await under.act(under.ben, { ...echo, options: {} })).toEqual({
      kind: 'not-sent',
      text: expect.stringContaining('text'),
      field: 'text',
    });
    expect(await under.act(under.ben, { ...echo, command: 'nope' })).toMatchObject({
      kind: 'not-sent',
      field: null,
    });
  });

  test('a bot that does not answer is told as Discord tells it', async () => {
    expect(await under.act(under.ben, echo)).toEqual({
      kind: 'no-response',
      text: 'The application did not respond',
    });
  });

  test('somebody who is not here does nothing, nor does anybody where they may not be', async () => {
    const stranger = { ...standing(under.ben), as: '1' };
    const intruder = { ...standing(under.ada), in: under.ben.directChannelId };
    for (const actor of [stranger, intruder]) {
      const body = new FormData();
      body.set('act', JSON.stringify({ ...actor, do: 'say', text: 'not said' }));
      const answer = await fetch(`${under.page.url}act`, { method: 'POST', body });
      expect(await answer.json()).toMatchObject({ kind: 'not-sent' });
    }
    expect(JSON.stringify(under.ada.messages)).not.toContain('not said');
  });
});

describe('what is no act', () => {
  const posted = async (headers: Record<string, string>, body: string | Uint8Array) => {
    const answer = await raw(`${under.page.url}act`, { method: 'POST', headers, body });
    return [answer.status, JSON.parse(answer.body).message];
  };
  const { headers: form } = formOf('');

  test.each([
    ['no form', { 'content-type': 'application/json' }, '{}', /must be a form/],
    ['nothing at all', {}, '', /must be a form/],
    ['a broken form', form, 'a-boundary', /must be a form/],
    ['a form without the part', form, formOf('{}', 'other').body, /needs a part "act"/],
    ['a part that is not JSON', form, formOf('{').body, /is not JSON/],
    ['a part that is no act', form, formOf('[]').body, /is no act/],
    ['an unknown act', form, formOf('{"as":"1","in":"1","locale":"de","do":"fly"}').body, /is no act \(do/],
    ['a wrong value', form, formOf('{"as":"1","in":"1","locale":"de","do":"say","text":7}').body, /\(text: /],
  ])('%s gets 400, in plain words', async (_what, headers, body, message) => {
    expect(await posted(headers as Record<string, string>, body)).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });
});
