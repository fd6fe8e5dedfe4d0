import { type APIMessage, type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
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

const V2 = 32768;
const send = async (body: object) => (await rest.post(messages, { body })) as APIMessage;
const v2 = (...components: object[]) => ({ flags: V2, components });

const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
const buttons = (count: number) => Array.from({ length: count }, (_, i) => button({ custom_id: `b${i}` }));
const container = (...components: object[]) => ({ type: 17, components });
const section = (accessory: object, ...components: object[]) => ({ type: 9, components, accessory });
const option = (value: string) => ({ label: value, value });
const options = (count: number) => Array.from({ length: count }, (_, i) => option(`o${i}`));
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: options(3), ...more });
const long = (length: number) => 'x'.repeat(length);

describe('a message of Components V2 is refused', () => {
  test.each<[rule: string, bad: object, field: string, good: object]>([
    [
      'with content beside it',
      { ...v2(text('a')), content: 'b' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      { ...v2(text('a')), content: '' },
    ],
    [
      'with embeds beside it',
      { ...v2(text('a')), embeds: [{ title: 'b' }] },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      { ...v2(text('a')), embeds: [] },
    ],
    [
      'without its flag',
      { components: [text('a')] },
      'components.0.type UNION_TYPE_CHOICES',
      { content: 'a', components: [row(button())] },
    ],
    [
      'over 40 components, inner ones counted',
      v2(container(...Array.from({ length: 40 }, () => text('a')))),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      v2(container(...Array.from({ length: 39 }, () => text('a')))),
    ],
    [
      'over 40 components, an accessory counted',
      v2(...Array.from({ length: 38 }, () => text('a')), section(button(), text('a'))),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      v2(...Array.from({ length: 37 }, () => text('a')), section(button(), text('a'))),
    ],
    [
      'over 4,000 characters of text in all',
      v2(text(long(2000)), container(text(long(2001)))),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      v2(text(long(2000)), container(text(long(2000)))),
    ],
    [
      'over 4,000 characters of text in one',
      v2(text(long(4001))),
      'components.0.content BASE_TYPE_BAD_LENGTH',
      v2(text(long(4000))),
    ],
    ['with an empty text', v2(text('')), 'components.0.content BASE_TYPE_BAD_LENGTH', v2(text(' '))],
    [
      'with a component of no known type',
      v2({ type: 99 }),
      'components.0.type UNION_TYPE_CHOICES',
      v2({ type: 14 }),
    ],
    ['with a button outside a row', v2(button()), 'components.0.type UNION_TYPE_CHOICES', v2(row(button()))],
    [
      'with a text in a row',
      v2(row(text('a'))),
      'components.0.components.0.type UNION_TYPE_CHOICES',
      v2(row(select())),
    ],
    [
      'with a container in a container',
      v2(container(container(text('a')))),
      'components.0.components.0.type UNION_TYPE_CHOICES',
      v2(container(text('a'))),
    ],
    [
      'with a container without anything in it',
      v2(container()),
      'components.0.components BASE_TYPE_BAD_LENGTH',
      v2(container({ type: 14 })),
    ],
    [
      'with a section without an accessory',
      v2({ type: 9, components: [text('a')] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
      v2(section(button(), text('a'))),
    ],
    [
      'with four texts in a section',
      v2(section(button(), ...[1, 2, 3, 4].map(() => text('a')))),
      'components.0.components BASE_TYPE_BAD_LENGTH',
      v2(section(button(), ...[1, 2, 3].map(() => text('a')))),
    ],
    [
      'with a colour beyond white',
      v2({ ...container(text('a')), accent_color: 0x1000000 }),
      'components.0.accent_color NUMBER_TYPE_MAX',
      v2({ ...container(text('a')), accent_color: 0xffffff }),
    ],
    [
      'with an unknown spacing',
      v2({ type: 14, spacing: 3 }),
      'components.0.spacing BASE_TYPE_CHOICES',
      v2({ type: 14, spacing: 2, divider: false }),
    ],
    [
      'with a file that did not come with it',
      v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      'components.0 UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      v2({ type: 12, items: [{ media: { url: 'https://example.org/a.png' } }] }),
    ],
    [
      'with the same number twice',
      v2({ ...text('a'), id: 7 }, { ...text('b'), id: 7 }),
      'components.1.id COMPONENT_ID_DUPLICATED',
      v2({ ...text('a'), id: 7 }, { ...text('b'), id: 8 }),
    ],
  ])('%s', async (_rule, bad, field, good) => {
    expect(await send(bad).catch(refusalOf)).toEqual({ status: 400, code: 50035, fields: [field] });
    await expect(send(good)).resolves.toMatchObject({ author: { bot: true } });
  });
});

describe('a row is refused', () => {
  test.each<[rule: string, bad: object, field: string, good: object]>([
    ['with six buttons', row(...buttons(6)), 'components BASE_TYPE_BAD_LENGTH', row(...buttons(5))],
    ['with nothing in it', row(), 'components BASE_TYPE_BAD_LENGTH', row(button())],
    [
      'with a select beside a button',
      row(button(), select()),
      'components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      row(select()),
    ],
    [
      'with a custom id twice',
      row(button(), button()),
      'components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
      row(button(), button({ custom_id: 'other' })),
    ],
  ])('%s', async (_rule, bad, field, good) => {
    expect(await send(v2(bad)).catch(refusalOf)).toMatchObject({ fields: [`components.0.${field}`] });
    await expect(send(v2(good))).resolves.toBeDefined();
  });

  test('with a custom id of another row', async () => {
    expect(await send(v2(row(button()), container(row(button())))).catch(refusalOf)).toMatchObject({
      fields: ['components.1.components.0.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    });
  });
});

describe('a button is refused', () => {
  const none = undefined;
  const link = { style: 5, custom_id: none, url: 'https://example.org' };
  test.each<[rule: string, bad: object, field: string, good: object]>([
    ['without a custom id', { custom_id: none }, '.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', {}],
    ['with an empty custom id', { custom_id: '' }, '.custom_id BASE_TYPE_BAD_LENGTH', { custom_id: 'x' }],
    [
      'with over 100 characters of custom id',
      { custom_id: long(101) },
      '.custom_id BASE_TYPE_BAD_LENGTH',
      { custom_id: long(100) },
    ],
    [
      'with over 80 characters of label',
      { label: long(81) },
      '.label BASE_TYPE_MAX_LENGTH',
      { label: long(80) },
    ],
    [
      'with neither label nor emoji',
      { label: none },
      ' BUTTON_COMPONENT_LABEL_OR_EMOJI',
      { label: none, emoji: { name: '▶' } },
    ],
    [
      'with an emoji that is none',
      { emoji: { name: 'x' } },
      '.emoji COMPONENT_INVALID_EMOJI',
      { emoji: { name: '👍🏽' } },
    ],
    ['with an unknown style', { style: 7 }, '.style BASE_TYPE_CHOICES', { style: 4 }],
    ['without a style', { style: none }, '.style BASE_TYPE_REQUIRED', { style: 1 }],
    [
      'with an address, being no link',
      { url: 'https://example.org' },
      '.url BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      link,
    ],
    [
      'with a custom id, being a link',
      { ...link, custom_id: 'x' },
      '.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      link,
    ],
    ['without an address, being a link', { ...link, url: none }, '.url BUTTON_COMPONENT_URL_REQUIRED', link],
    [
      'with an address of another kind',
      { ...link, url: 'ftp://example.org' },
      '.url URL_TYPE_INVALID_SCHEME',
      { ...link, url: 'http://example.org' },
    ],
    [
      'with over 512 characters of address',
      { ...link, url: `https://${long(505)}` },
      '.url BASE_TYPE_MAX_LENGTH',
      { ...link, url: `https://${long(504)}` },
    ],
  ])('%s', async (_rule, bad, field, good) => {
    expect(await send(v2(row(button(bad)))).catch(refusalOf)).toMatchObject({
      code: 50035,
      fields: [`components.0.components.0${field}`],
    });
    await expect(send(v2(row(button(good))))).resolves.toBeDefined();
  });
});

describe('a select is refused', () => {
  test.each<[rule: string, bad: object, field: string, good: object]>([
    [
      'with over 25 options',
      { options: options(26) },
      'options BASE_TYPE_BAD_LENGTH',
      { options: options(25) },
    ],
    ['without options', { options: [] }, 'options BASE_TYPE_BAD_LENGTH', { options: options(1) }],
    [
      'with a value twice',
      { options: [option('a'), option('a')] },
      'options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      { options: [option('a'), option('b')] },
    ],
    [
      'with over 100 characters of a value',
      { options: [{ label: 'a', value: long(101) }] },
      'options.0.value BASE_TYPE_BAD_LENGTH',
      { options: [{ label: 'a', value: long(100) }] },
    ],
    [
      'with over 150 characters of placeholder',
      { placeholder: long(151) },
      'placeholder BASE_TYPE_MAX_LENGTH',
      { placeholder: long(150) },
    ],
    [
      'with more to choose than there is',
      { max_values: 4 },
      'max_values SELECT_COMPONENT_VALUES_OVER_OPTIONS',
      { max_values: 3 },
    ],
    [
      'with at least more than at most',
      { min_values: 2, max_values: 1 },
      'min_values BASE_TYPE_MAX',
      { min_values: 2, max_values: 2 },
    ],
    ['without a custom id', { custom_id: undefined }, 'custom_id BASE_TYPE_REQUIRED', {}],
  ])('%s', async (_rule, bad, field, good) => {
    expect(await send(v2(row(select(bad)))).catch(refusalOf)).toMatchObject({
      code: 50035,
      fields: [`components.0.components.0.${field}`],
    });
    await expect(send(v2(row(select(good))))).resolves.toBeDefined();
  });
});

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
    expect(attachment).toMatchObject({ filename: 'quote ü.txt', size: 5 });
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
