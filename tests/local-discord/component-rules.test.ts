import { type APIMessage, type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { button, container, long, row, text, v2 } from './made-components.js';
import { refusalOf, startMiniBot } from './mini-bot.js';

let rest: REST;
let messages: `/channels/${string}/messages`;
let close: () => Promise<void>;
beforeAll(async () => {
  const bot = await startMiniBot();
  ({ close } = bot);
  rest = bot.client.rest;
  messages = Routes.channelMessages(bot.client.guilds.cache.first()?.channels.cache.firstKey() ?? '');
});
afterAll(() => close());

const send = async (body: object) => (await rest.post(messages, { body })) as APIMessage;

const buttons = (count: number) => Array.from({ length: count }, (_, i) => button({ custom_id: `b${i}` }));
const section = (accessory: object, ...components: object[]) => ({ type: 9, components, accessory });
const option = (value: string) => ({ label: value, value });
const options = (count: number) => Array.from({ length: count }, (_, i) => option(`o${i}`));
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: options(3), ...more });

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
