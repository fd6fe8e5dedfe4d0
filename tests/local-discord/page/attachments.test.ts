import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withOwnAttachments } from '../../../src/local-discord/page/attachments.js';
import { type PageUnderTest, raw, startPageUnderTest } from './page-under-test.js';

let under: PageUnderTest;
beforeAll(async () => {
  under = await startPageUnderTest();
  await under.bot.client.application.commands.set([
    {
      name: 'keep',
      description: 'Keeps a file',
      options: [{ type: 11, name: 'file', description: 'Which one', required: true }],
    },
  ]);
});
afterAll(() => under.close());

const SCRIPT = '<script>alert(1)</script>';

/** Where the page's server has a file that Ben has given to the bot. */
async function given(name: string, type: string): Promise<string> {
  let path = '';
  under.bot.handler = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    path = new URL(interaction.options.getAttachment('file', true).url).pathname;
    await interaction.reply('thank you');
  };
  const file = new File([SCRIPT], name, { type });
  await under.act(under.ben, { do: 'run', command: 'keep', options: {} }, { file: [file] });
  return new URL(path, under.page.url).href;
}

describe('a file of a message', () => {
  test('is at the page’s own address', async () => {
    under.bot.handler = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ files: [{ attachment: Buffer.from('some words'), name: 'a text.txt' }] });
    };
    const page = await under.listen(under.ben);
    await page.hears('snapshot');
    const file = new File(['x'], 'x.txt');
    await under.act(under.ben, { do: 'run', command: 'keep', options: {} }, { file: [file] });
    const { message } = await page.hears('message');
    const part = message.parts.find(({ kind }) => kind === 'file');
    if (part?.kind !== 'file') throw new Error('there is no file');
    expect(part.url).toMatch(/^\/attachments\//);
    expect((await raw(new URL(part.url, page.socket.url.replace('ws', 'http')).href)).body).toBe(
      'some words',
    );
  });

  test.each(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'IMAGE/PNG'])(
    'is shown where it is a picture, and nothing in it runs: %s',
    async (type) => {
      const { status, headers, body } = await raw(await given('a', type));
      expect({ status, body }).toEqual({ status: 200, body: SCRIPT });
      expect(headers).toMatchObject({
        'content-type': type.toLowerCase(),
        'content-disposition': 'inline',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining('sandbox'),
      });
    },
  );

  test.each([
    'text/html',
    'image/svg+xml',
    'text/plain',
    'text/javascript',
    'application/pdf',
    'image/pngx',
    '',
  ])('is to be saved where it is anything else: %j', async (type) => {
    expect((await raw(await given('a.png', type))).headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  test('has any name', async () => {
    for (const name of ['a b.png', '../x', 'ä?#%.txt', '"quoted"'])
      expect(await raw(await given(name, 'text/plain'))).toMatchObject({ status: 200, body: SCRIPT });
  });

  test('that is not there is told', async () => {
    expect(await raw(`${under.page.url}attachments/1/2/a.png`)).toMatchObject({
      status: 404,
      body: '{"message":"This file is not there any more."}',
    });
  });

  test('is the only thing that can be had of the local Discord', async () => {
    for (const path of ['attachments/../api/v10/gateway', 'attachments/%2e%2e/api/v10/gateway'])
      expect((await raw(`${under.page.url}${path}`)).status).toBe(404);
  });
});

describe('addresses that are sent to the page', () => {
  const toWire = withOwnAttachments('http://127.0.0.1:1234');
  test.each([
    [
      'a file’s is led here',
      { url: 'http://127.0.0.1:1234/attachments/1/a.png' },
      { url: '/attachments/1/a.png' },
    ],
    [
      'elsewhere stays',
      { url: 'http://127.0.0.1:12345/attachments/a' },
      { url: 'http://127.0.0.1:12345/attachments/a' },
    ],
    [
      'what is said stays',
      { text: 'http://127.0.0.1:1234/attachments/1' },
      { text: 'http://127.0.0.1:1234/attachments/1' },
    ],
  ])('%s', (_rule, given, sent) => expect(JSON.parse(toWire(given))).toEqual(sent));
});
