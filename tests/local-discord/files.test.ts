import type { Attachment } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';

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
