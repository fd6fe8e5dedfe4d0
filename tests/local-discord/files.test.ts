import {
  type APIAttachment,
  type Attachment,
  type InteractionReplyOptions,
  MessageFlags,
  Routes,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';
import { raw } from './page/page-under-test.js';

let bot: MiniBot;
let got: Attachment | null = null;
beforeAll(async () => {
  const options = [
    { type: 11, name: 'file', description: 'A file', required: true },
    { type: 4, name: 'count', description: 'A number' },
  ] as const;
  bot = await startMiniBot({
    commands: [{ name: 'read', description: 'Reads a file', options: [...options] }],
    handler: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      got = interaction.options.getAttachment('file', true);
      await interaction.reply(await (await fetch(got.url)).text());
    },
  });
});
afterAll(() => bot.close());
afterEach(() => expect(bot.errors.splice(0)).toEqual([]));

const file = (text: string, name = 'a.txt', type = 'text/plain') => ({
  name,
  type,
  bytes: new TextEncoder().encode(text),
});

describe('a file that a command is given', () => {
  test('is told to the bot, which fetches it', async () => {
    const answer = await bot.discord.person().run('read', { file: file('Hëllo') });
    expect(answer.content).toBe('Hëllo');
    expect(got).toMatchObject({
      name: 'a.txt',
      size: 6,
      contentType: 'text/plain; charset=utf-8',
      ephemeral: true,
      title: null,
    });
    expect(got?.proxyURL).toBe(got?.url);
  });

  test('is as it was when it was sent', async () => {
    const sent = file('before');
    const asked = bot.discord.person().run('read', { file: sent });
    sent.bytes.fill(0);
    expect((await asked).content).toBe('before');
  });

  test.each([
    ['notes (final).txt', 'notes_final.txt', 'notes (final)'],
    ['Zirve konuşması.md', 'Zirve_konusmas.md', 'Zirve konuşması'],
    ['测试.txt', 'unknown.txt', '测试'],
    ['../../etc/passwd', 'passwd', null],
    ['C:\\notes\\a.txt', 'a.txt', null],
    ['\ud800.txt', 'unknown.txt', '\ud800'],
    ['.env', 'unknown.env', '.env'],
    ['plain-1.0_b.txt', 'plain-1.0_b.txt', null],
  ])('named %j is %j to the bot', async (name, filename, title) => {
    await bot.discord.person().run('read', { file: file('x', name) });
    expect([got?.name, got?.title]).toEqual([filename, title]);
  });

  test.each([
    ['what a browser does not know', '', null],
    ['no type at all', 'a\nb: c', null],
    ['a picture', 'image/png', 'image/png'],
    ['a text with a parameter', 'text/csv; header=absent', 'text/csv; charset=utf-8'],
  ])('of %s has the type of one', async (_name, type, expected) => {
    await bot.discord.person().run('read', { file: file('x', 'a', type) });
    expect(got?.contentType).toBe(expected);
  });

  test('that is a text in another encoding is not said to be UTF-8', async () => {
    const latin = { name: 'a.txt', type: 'text/plain', bytes: Uint8Array.of(0xe9) };
    await bot.discord.person().run('read', { file: latin });
    expect(got?.contentType).toBe('text/plain');
  });

  test('is served so that a browser saves it and runs nothing of it', async () => {
    await bot.discord.person().run('read', { file: file('<script></script>', 'a.html', 'text/html') });
    const { headers } = await fetch(got?.url ?? '');
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  test.each([
    ['none', {}],
    ['a text in its place', { file: 'a.txt' }],
    ['over 10 MiB', { file: { name: 'a', type: '', bytes: new Uint8Array(10 * 2 ** 20 + 1) } }],
  ])('is not sent with %s, and the option is named', async (_name, options) => {
    const refused = await bot.discord
      .person()
      .run('read', options)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotSent);
    expect(refused).toMatchObject({ field: 'file' });
  });

  test('is of 10 MiB at most', async () => {
    const bytes = new Uint8Array(10 * 2 ** 20);
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.options.getAttachment('file', true).size}`);
    };
    const answer = await bot.discord.person().run('read', { file: { name: 'a', type: '', bytes } });
    expect(answer.content).toBe(`${bytes.byteLength}`);
  });

  test('is not sent where another option is wrong', async () => {
    const refused = bot.discord.person().run('read', { file: file('x'), count: 1.5 });
    await expect(refused).rejects.toMatchObject({ name: 'NotSent', field: 'count' });
  });
});

describe('a file that the bot sends', () => {
  /** The one file of the answer to a command. */
  async function answeredWith(reply: InteractionReplyOptions): Promise<APIAttachment | undefined> {
    bot.handler = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(reply);
    };
    return (await bot.discord.person().run('read', { file: file('x') })).attachments[0];
  }
  const attachment = Buffer.from('some words');

  test('has the name that Discord makes of its own', async () => {
    const name = 'a b"\r\nX: ÿ.svg';
    expect(await answeredWith({ files: [{ attachment, name }] })).toMatchObject({
      filename: expect.stringMatching(/^[\w.-]+\.svg$/),
    });
    const sent = await answeredWith({ files: [{ attachment, name: 'Zirve konuşması.md' }] });
    expect(sent).toMatchObject({ filename: 'Zirve_konusmas.md', title: 'Zirve konuşması' });
    expect(await (await fetch(sent?.url ?? '')).text()).toBe('some words');
  });

  test('keeps its description', async () => {
    const files = [{ attachment, name: 'a.png', description: 'A hall' }];
    expect(await answeredWith({ files })).toMatchObject({ filename: 'a.png', description: 'A hall' });
  });

  test('is found by components under the name that it was sent with', async () => {
    const components = [{ type: 13, file: { url: 'attachment://two words.txt' } }] as const;
    bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const body = { type: 4, data: { flags: MessageFlags.IsComponentsV2, components } };
      const files = [{ name: 'two words.txt', data: attachment, key: 'files[0]' }];
      await bot.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body,
        files,
        auth: false,
      });
    };
    const message = await bot.discord.person().run('read', { file: file('x') });
    expect(message.components).toMatchObject([{ file: { url: message.attachments[0]?.url } }]);
  });

  test('is not served to a page that reaches this machine by a name of its own', async () => {
    const url = (await answeredWith({ files: [{ attachment, name: 'a.txt' }] }))?.url ?? '';
    const { host } = new URL(url);
    expect((await raw(url, { headers: { host } })).status).toBe(200);
    expect((await raw(url, { headers: { host: 'elsewhere.example' } })).status).toBe(404);
  });

  test('that is not there is nothing that was refused to the bot', async () => {
    const before = bot.discord.refusals.length;
    const url = new URL('/attachments/1/2/a.txt', bot.discord.apiUrl).href;
    expect((await raw(url)).status).toBe(404);
    expect(bot.discord.refusals).toHaveLength(before);
  });
});
