import { type APIMessage, type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { button, container, long, row, text, V2, v2 } from './made-components.js';
import { refusalOf, startMiniBot } from './mini-bot.js';

let discord: LocalDiscord;
let rest: REST;
let messages: `/channels/${string}/messages`;
let close: () => Promise<void>;
beforeAll(async () => {
  const bot = await startMiniBot();
  ({ discord, close } = bot);
  rest = bot.client.rest;
  messages = Routes.channelMessages(bot.client.guilds.cache.first()?.channels.cache.firstKey() ?? '');
});
afterAll(() => close());

const send = async (body: object) => (await rest.post(messages, { body })) as APIMessage;

describe('a message', () => {
  test('may not be empty', async () => {
    for (const body of [{}, { content: '  ' }, { flags: V2, components: [] }])
      expect(await send(body).catch(refusalOf)).toMatchObject({ status: 400, code: 50006 });
  });

  test('has at most five rows without the flag', async () => {
    const rows = (count: number) => ({
      content: 'a',
      components: Array.from({ length: count }, (_, i) => row(button({ custom_id: `${i}` }))),
    });
    expect(await send(rows(6)).catch(refusalOf)).toMatchObject({
      fields: ['components BASE_TYPE_BAD_LENGTH'],
    });
    await expect(send(rows(5))).resolves.toBeDefined();
  });

  test('has at most 6,000 characters in its embeds together', async () => {
    const embeds = (last: number) => [{ description: long(3000) }, { description: long(last) }];
    expect(await send({ embeds: embeds(3001) }).catch(refusalOf)).toMatchObject({
      fields: ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    });
    await expect(send({ embeds: embeds(3000) })).resolves.toBeDefined();
  });

  test('cannot allow one kind of mention and some of it', async () => {
    const body = { content: 'a', allowed_mentions: { parse: ['users'], users: ['123'] } };
    expect(await send(body).catch(refusalOf)).toMatchObject({
      fields: ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    });
  });

  test('of over 10 KB in UTF-8 makes Discord fail, though its characters are few enough', async () => {
    expect(await send(v2(text('中'.repeat(3400)))).catch(failed)).toBe(500);
    await expect(send(v2(text('中'.repeat(3300))))).resolves.toBeDefined();
  });

  test('keeps Components V2 for good, and takes no content when it is changed', async () => {
    const { id } = await send(v2(text('a')));
    const path = `${messages}/${id}` as const;
    expect(await rest.patch(path, { body: { content: 'b' } }).catch(refusalOf)).toMatchObject({
      fields: ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    });
    expect(await rest.patch(path, { body: { flags: 0, components: [text('b')] } })).toMatchObject({
      flags: V2,
      components: [{ content: 'b' }],
    });
  });

  test('becomes one of Components V2 only without what it had', async () => {
    const { id } = await send({ content: 'old' });
    const path = `${messages}/${id}` as const;
    expect(await rest.patch(path, { body: v2(text('new')) }).catch(refusalOf)).toMatchObject({
      fields: ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    });
    await expect(rest.patch(path, { body: { ...v2(text('new')), content: null } })).resolves.toMatchObject({
      content: '',
    });
  });

  test('gives its components numbers, from the outermost on, around those that are given', async () => {
    const { components } = await send(v2(container(text('a'), { ...text('b'), id: 2 }), text('c')));
    expect(components).toMatchObject([{ id: 1, components: [{ id: 3 }, { id: 2 }] }, { id: 4 }]);
  });

  test('comes with files, which can be fetched', async () => {
    const files = [{ name: 'quote ü.txt', data: Buffer.from('words'), contentType: 'text/plain' }];
    const body = v2({ type: 13, file: { url: 'attachment://quote ü.txt' } });
    const message = (await rest.post(messages, { body, files })) as APIMessage;
    const [attachment] = message.attachments;
    expect(attachment).toMatchObject({ filename: 'quote_u.txt', size: 5 });
    const fetched = await fetch(attachment?.url ?? '');
    expect(await fetched.text()).toBe('words');
  });

  test('is sent, read, changed and deleted in its channel', async () => {
    const { id } = await send({ content: 'a' });
    const path = `${messages}/${id}` as const;
    await rest.patch(path, { body: { content: 'b' } });
    expect(await rest.get(path)).toMatchObject({ content: 'b', edited_timestamp: expect.any(String) });
    expect((await rest.get(messages)) as APIMessage[]).toContainEqual(expect.objectContaining({ id }));
    await rest.delete(path);
    expect(await rest.get(path).catch(refusalOf)).toMatchObject({ status: 404, code: 10008 });
    expect(discord.person().messages.map((message) => message.id)).not.toContain(id);
  });

  test('comes with files of at most 10 MiB', async () => {
    const body = { content: 'a' };
    const file = (bytes: number) => [{ name: 'a.bin', data: Buffer.alloc(bytes) }];
    const most = 10 * 1024 * 1024;
    expect(await rest.post(messages, { body, files: file(most + 1) }).catch(refusalOf)).toMatchObject({
      status: 413,
      code: 40005,
    });
    await expect(rest.post(messages, { body, files: file(most) })).resolves.toBeDefined();
  });

  test('goes nowhere where there is no channel', async () => {
    const nowhere = Routes.channelMessages('123456789012345678');
    expect(await rest.post(nowhere, { body: { content: 'a' } }).catch(refusalOf)).toMatchObject({
      status: 404,
      code: 10003,
    });
  });

  test('whose body is no JSON is refused', async () => {
    const response = await fetch(`${discord.apiUrl}/v10${messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 50109 });
  });
});

const failed = (error: unknown) => (error as { status?: number }).status;
