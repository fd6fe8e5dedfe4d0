import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import { randomFrom } from '../../bench/ranking/random.js';

/** What a bot may be sent by a gateway that is broken, newer than the bot, or against it. */
export interface HostileInteraction {
  /** Discord's number for what it claims to be. */
  readonly kind: number;
  readonly payload: object;
  /** Whether Discord takes an answer to this kind at all. */
  readonly canBeAnswered: boolean;
}

type Random = () => number;

/**
 * @param seed a whole number other than 0; the same gives the same
 * @param messageId a message of the bot's, on whose components some are
 */
export function hostileInteractions(count: number, seed: number, messageId: string): HostileInteraction[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => hostile(random, messageId));
}

function hostile(random: Random, messageId: string): HostileInteraction {
  const kind = pick(random, KINDS);
  const data = random() < 0.05 ? pick(random, NO_DATA) : dataOf(kind, random);
  const payload = {
    ...(data !== undefined && { data }),
    ...(random() < 0.3 && kind === InteractionType.MessageComponent && { message: { id: messageId } }),
    ...(random() < 0.15 && pick(random, WRONG_FRAMES)),
  };
  return { kind, payload, canBeAnswered: ANSWERABLE.has(kind) };
}

/** Most of what people do; 1 is no interaction of a person's, 9 is none that there is. */
const KINDS = [2, 2, 2, 2, 3, 3, 3, 4, 5, 5, 1, 9];
const ANSWERABLE: ReadonlySet<number> = new Set([2, 3, 4, 5]);

const NO_DATA = [undefined, null, {}, [], 'data', 7];

/** What stands around the data. */
const WRONG_FRAMES: readonly object[] = [
  { locale: 7 },
  { locale: '__proto__' },
  { authorizing_integration_owners: null },
  { authorizing_integration_owners: { 0: '1', 1: '2' } },
  { guild_id: '1' },
  { guild_id: null, channel: null, context: 1 },
  { member: null },
  { member: undefined, user: { id: '../..', username: '__proto__' } },
  { entitlements: null },
  { context: 99 },
  { app_permissions: 'all of them' },
  { channel: { id: '1', type: 99 } },
];

const GIANT = 'x'.repeat(6_000);

const TEXTS: readonly string[] = [
  '',
  ' ',
  'customs border',
  GIANT,
  '漢'.repeat(2_000),
  '\ud800',
  'a\udfffb',
  '\0',
  '\u202e\u200b\ufeff',
  '__proto__',
  'constructor',
  'toString',
  '@everyone <@1> **b** `c` ||d||',
  '"'.repeat(500),
  '“'.repeat(500),
  '%s %d %j',
  "'; drop table articles; --",
  '../../../etc/passwd',
  'server:1',
  '🐟'.repeat(700),
];

const NAMES = [
  ...['who-said', 'what-said', 'ask', 'speakers', 'compare', 'check', 'help', 'articles', 'article'],
  ...['Was this said?', 'nothing', '__proto__', 'constructor', '', GIANT],
];

const OPTION_NAMES = [
  ...['words', 'speaker', 'about', 'question', 'article', 'public', 'quote', 'link', 'file', 'title', 'undo'],
  ...[
    'add',
    'list',
    'show',
    'edit',
    'remove',
    'bundled',
    'forget-all',
    'explode',
    '__proto__',
    'hasOwnProperty',
  ],
];

const CUSTOM_IDS: readonly string[] = [
  ...['', 'x', '__proto__', GIANT, 'w0:show:1', 'w2:show:0:passage:abcdefgh:', 'w1:', 'w1:show'],
  ...['w1:show:0:passage:abcdefgh:', 'w1:show:9999:why:AAAAAAAA:1', 'w1:show:-1:passage:abcdefgh:'],
  ...['w1:share:0:passage:abcdefgh', 'w1:copy:9999:abcdefgh', 'w1:report:0:abcdefgh', 'w1:person:abcdefgh:'],
  ...['w1:topic:abcdefgh:99999999999999999999', 'w1:delete:1', 'w1:delete:1:shared'],
  ...['w1:save:server:123', 'w1:save:AAAAAAAAAAAA', 'w1:edit-title:AAAAAAAAAAAA', 'w1:cancel:AAAAAAAAAAAA'],
  ...['w1:remove:1:../../x', 'w1:remove:9999999999999999:central-asia-china-summit', 'w1:remove:0:__proto__'],
  ...['w1:articles:99999', 'w1:articles:-1', 'w1:keep', 'w1:count', 'w1:articles-count'],
  ...['w1:form-add', 'w1:form-title:AAAAAAAAAAAA', 'w1:form-forget:0', 'w1:form-forget:9999999'],
  ...['w1:form-report:0:abcdefgh', 'w1:form-report', 'w1:form-title:server:1'],
];

function dataOf(kind: number, random: Random): unknown {
  switch (kind) {
    case InteractionType.ApplicationCommand:
      return commandOf(random);
    case InteractionType.ApplicationCommandAutocomplete:
      return { ...commandOf(random), type: ApplicationCommandType.ChatInput };
    case InteractionType.MessageComponent:
      return componentOf(random);
    case InteractionType.ModalSubmit:
      return formOf(random);
    default:
      return commandOf(random);
  }
}

function commandOf(random: Random): object {
  const options = pick(random, [
    undefined,
    null,
    [],
    optionsOf(random, 0),
    optionsOf(random, 0),
    optionsOf(random, 0),
  ]);
  return {
    id: '1',
    name: pick(random, NAMES),
    type: pick(random, [1, 1, 1, 1, 2, 3, 3, 4, 99, null]),
    ...(options !== undefined && { options }),
    ...(random() < 0.4 && { target_id: pick(random, ['1', '', '__proto__', 7]) }),
    ...(random() < 0.3 && { resolved: pick(random, RESOLVED) }),
    ...(random() < 0.1 && { guild_id: '1' }),
  };
}

const RESOLVED: readonly unknown[] = [
  null,
  {},
  { messages: {} },
  { messages: { 1: null } },
  { messages: { 1: { id: '1' } } },
  { messages: { 1: { id: '1', channel_id: '1', content: GIANT, author: null } } },
  { attachments: { 1: { id: '1', filename: '../x', url: 'http://127.0.0.1:1/', size: -1 } } },
  { users: { 1: {} }, members: { 1: null } },
];

function optionsOf(random: Random, depth: number): unknown[] {
  const count = Math.floor(random() * 4);
  return Array.from({ length: count }, () => optionOf(random, depth));
}

function optionOf(random: Random, depth: number): unknown {
  if (random() < 0.05) return pick(random, [null, 7, 'option', []]);
  const type = pick(random, [1, 2, 3, 3, 3, 3, 4, 5, 6, 9, 10, 11, 99]);
  return {
    name: pick(random, OPTION_NAMES),
    type,
    value: pick(random, [pick(random, TEXTS), pick(random, TEXTS), 7, -0, true, null, {}, [], { a: [] }]),
    ...(random() < 0.5 && { focused: true }),
    ...((type < 3 || random() < 0.1) && {
      options: depth > 4 ? nested(40) : optionsOf(random, depth + 1),
    }),
  };
}

/** Options within options. */
const nested = (depth: number): unknown[] =>
  depth === 0 ? [] : [{ name: 'add', type: 1, options: nested(depth - 1) }];

const componentOf = (random: Random): object => ({
  custom_id: pick(random, CUSTOM_IDS),
  component_type: pick(random, [
    ...Array.from({ length: 8 }, () => ComponentType.Button),
    ...[ComponentType.StringSelect, ComponentType.UserSelect, ComponentType.ChannelSelect, 99, null],
  ]),
  ...(random() < 0.5 && { values: pick(random, [[], ['1'], null, [GIANT]]) }),
  ...(random() < 0.2 && { resolved: pick(random, RESOLVED) }),
});

function formOf(random: Random): object {
  const field = () => ({
    type: pick(random, [4, 4, 4, 18, 1, 99]),
    custom_id: pick(random, ['title', 'text', 'source', 'phrase', 'note', 'file', '__proto__', '']),
    value: pick(random, TEXTS),
    ...(random() < 0.2 && { values: ['1'] }),
  });
  const components = Array.from({ length: Math.floor(random() * 5) }, () =>
    pick(random, [
      { type: 18, component: field() },
      { type: 1, components: [field(), field()] },
      field(),
      null,
      { type: 18 },
    ]),
  );
  return {
    custom_id: pick(random, CUSTOM_IDS),
    components: pick(random, [components, components, components, components, null, undefined, {}]),
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
