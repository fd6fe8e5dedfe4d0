import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { ECHO, refusalOf } from './mini-bot.js';

let discord: LocalDiscord;
let rest: REST;
beforeAll(async () => {
  discord = await startLocalDiscord();
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});
afterAll(() => discord.close());
beforeEach(async () => {
  await rest.put(everywhere(), { body: [] });
  await rest.put(inServer(), { body: [] });
});

const everywhere = () => Routes.applicationCommands(discord.applicationId);
const inServer = () => Routes.applicationGuildCommands(discord.applicationId, discord.guildId);
const PING = { name: 'ping', description: 'Answers' };

interface Registered {
  id: string;
  version: string;
  name: string;
}
const put = async (body: object[]) => (await rest.put(everywhere(), { body })) as Registered[];

describe('registering commands', () => {
  test('what is put is what is got, with what Discord adds', async () => {
    await put([ECHO]);
    const [got] = (await rest.get(everywhere())) as object[];
    expect(got).toMatchObject({
      ...ECHO,
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      application_id: discord.applicationId,
    });
    expect(discord.commands()).toHaveLength(1);
    expect(discord.commands(discord.guildId)).toEqual([]);
  });

  test('localizations come only to those who ask for them', async () => {
    await put([{ ...PING, name_localizations: { tr: 'çan' } }]);
    const url = everywhere();
    expect((await rest.get(url)) as object[]).toEqual([
      expect.not.objectContaining({ name_localizations: expect.anything() }),
    ]);
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect((await rest.get(url, { query })) as object[]).toEqual([
      expect.objectContaining({ name_localizations: { tr: 'çan' } }),
    ]);
  });

  test('putting the same again changes neither id nor version; a change changes the version alone', async () => {
    const [first] = await put([PING]);
    const [again] = await put([PING]);
    const [changed] = await put([{ ...PING, description: 'Answers differently' }]);
    expect(again).toEqual(first);
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
  });

  test('a server has its own commands, and shows those of the same name that are registered everywhere after them', async () => {
    await put([PING]);
    await rest.put(inServer(), { body: [{ ...PING, description: 'Here alone' }] });
    expect(discord.commands(discord.guildId).map(({ description }) => description)).toEqual(['Here alone']);
    expect(discord.person().commands.map(({ description }) => description)).toEqual([
      'Here alone',
      'Answers',
    ]);
    expect(discord.person({ where: 'bot-dm' }).commands.map(({ description }) => description)).toEqual([
      'Answers',
    ]);
  });

  test('one command is added, changed and deleted', async () => {
    const { id } = (await rest.post(everywhere(), { body: PING })) as Registered;
    const one = Routes.applicationCommand(discord.applicationId, id);
    expect(await rest.patch(one, { body: { description: 'Other' } })).toMatchObject({
      id,
      description: 'Other',
    });
    expect(await rest.get(one)).toMatchObject({ id, description: 'Other' });
    await rest.delete(one);
    expect(await rest.get(one).catch(refusalOf)).toEqual({ status: 404, code: 10063, fields: [] });
  });

  test('renaming one command keeps its id', async () => {
    const { id } = (await rest.post(everywhere(), { body: PING })) as Registered;
    await rest.patch(Routes.applicationCommand(discord.applicationId, id), { body: { name: 'pong' } });
    expect(discord.commands().map((command) => [command.id, command.name])).toEqual([[id, 'pong']]);
  });

  test('another application, and another server, are none of the bot’s', async () => {
    const foreign = await rest.get(Routes.applicationCommands('123456789012345678')).catch(refusalOf);
    expect(foreign).toMatchObject({ status: 403, code: 20012 });
    const elsewhere = Routes.applicationGuildCommands(discord.applicationId, '123456789012345678');
    expect(await rest.put(elsewhere, { body: [] }).catch(refusalOf)).toMatchObject({
      status: 403,
      code: 50001,
    });
  });

  test('there are at most 100', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...PING, name: `ping${index}` }));
    await expect(put(many(100))).resolves.toHaveLength(100);
    expect(await put(many(101)).catch(refusalOf)).toMatchObject({ status: 400, code: 30032 });
  });
});

const option = (more: object) => ({ type: 3, name: 'text', description: 'A text', ...more });
const withOptions = (...options: object[]) => ({ ...PING, options });
const long = (length: number) => 'x'.repeat(length);

describe('a command is refused', () => {
  test.each<[rule: string, bad: object, field: string, good: object]>([
    [
      'over 32 characters of name',
      { ...PING, name: long(33) },
      '0.name BASE_TYPE_BAD_LENGTH',
      { ...PING, name: long(32) },
    ],
    [
      'with capitals in its name',
      { ...PING, name: 'Ping' },
      '0.name APPLICATION_COMMAND_INVALID_NAME',
      { ...PING, name: 'пинг' },
    ],
    [
      'with spaces in its name',
      { ...PING, name: 'a b' },
      '0.name APPLICATION_COMMAND_INVALID_NAME',
      { ...PING, name: "a-b_'c" },
    ],
    ['without a description', { name: 'ping' }, '0.description BASE_TYPE_REQUIRED', PING],
    [
      'over 100 characters of description',
      { ...PING, description: long(101) },
      '0.description BASE_TYPE_MAX_LENGTH',
      { ...PING, description: long(100) },
    ],
    [
      'with a localization that is no name',
      { ...PING, name_localizations: { tr: 'Çan' } },
      '0.name_localizations.tr APPLICATION_COMMAND_INVALID_NAME',
      { ...PING, name_localizations: { tr: 'çan' } },
    ],
    [
      'with a localization of a language that Discord does not speak',
      { ...PING, name_localizations: { kk: 'сұрау' } },
      '0.name_localizations BASE_TYPE_INVALID',
      { ...PING, name_localizations: { ru: 'спросить', 'zh-CN': '提问' } },
    ],
    [
      'with a localized name over 32 characters',
      { ...PING, name_localizations: { ru: 'я'.repeat(33) } },
      '0.name_localizations.ru BASE_TYPE_BAD_LENGTH',
      { ...PING, name_localizations: { ru: 'я'.repeat(32) } },
    ],
    [
      'with an empty localized description',
      { ...PING, description_localizations: { tr: '' } },
      '0.description_localizations.tr BASE_TYPE_BAD_LENGTH',
      { ...PING, description_localizations: { tr: 'Ç' } },
    ],
    [
      'with an option’s localized description over 100 characters',
      withOptions(option({ description_localizations: { 'zh-CN': '言'.repeat(101) } })),
      '0.options.0.description_localizations.zh-CN BASE_TYPE_BAD_LENGTH',
      withOptions(option({ description_localizations: { 'zh-CN': '言'.repeat(100) } })),
    ],
    [
      'with two options of one name in a language',
      withOptions(
        option({ name_localizations: { tr: 'söz', ru: 'слова' } }),
        option({ name: 'b', name_localizations: { ru: 'слова' } }),
      ),
      '0.options.1.name_localizations.ru APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      withOptions(
        option({ name_localizations: { ru: 'слова' } }),
        option({ name: 'b', name_localizations: { ru: 'речь' } }),
      ),
    ],
    [
      'with an option that has the own name of another in a language',
      withOptions(option({}), option({ name: 'b', name_localizations: { tr: 'text' } })),
      '0.options.1.name_localizations.tr APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      withOptions(
        option({ name_localizations: { tr: 'metin' } }),
        option({ name: 'b', name_localizations: { tr: 'text' } }),
      ),
    ],
    [
      'over 25 options',
      withOptions(...Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` }))),
      '0.options BASE_TYPE_MAX_LENGTH',
      withOptions(...Array.from({ length: 25 }, (_, i) => option({ name: `o${i}` }))),
    ],
    [
      'with an option of no known type',
      withOptions(option({ type: 99 })),
      '0.options.0.type UNION_TYPE_CHOICES',
      withOptions(option({ type: 6 })),
    ],
    [
      'with a required option after an optional one',
      withOptions(option({ name: 'a' }), option({ name: 'b', required: true })),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      withOptions(option({ name: 'a', required: true }), option({ name: 'b' })),
    ],
    [
      'with two options of one name',
      withOptions(option({}), option({})),
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      withOptions(option({}), option({ name: 'other' })),
    ],
    [
      'with choices and autocomplete',
      withOptions(option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })),
      '0.options.0.choices APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      withOptions(option({ autocomplete: true, choices: [] })),
    ],
    [
      'with a choice’s value over 100 characters',
      withOptions(option({ choices: [{ name: 'a', value: long(101) }] })),
      '0.options.0.choices.0.value BASE_TYPE_BAD_LENGTH',
      withOptions(option({ choices: [{ name: 'a', value: long(100) }] })),
    ],
    [
      'over 25 choices',
      withOptions(
        option({ choices: Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })) }),
      ),
      '0.options.0.choices BASE_TYPE_MAX_LENGTH',
      withOptions(option({ choices: [] })),
    ],
    [
      'with a length over 6,000',
      withOptions(option({ max_length: 6001 })),
      '0.options.0.max_length NUMBER_TYPE_MAX',
      withOptions(option({ max_length: 6000 })),
    ],
    [
      'with subcommands beside options',
      withOptions({ type: 1, name: 'sub', description: 'Sub' }, option({})),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      withOptions({ type: 1, name: 'sub', description: 'Sub', options: [option({})] }),
    ],
    [
      'with an unknown context',
      { ...PING, contexts: [3] },
      '0.contexts.0 BASE_TYPE_CHOICES',
      { ...PING, contexts: [0, 1, 2] },
    ],
  ])('%s', async (_rule, bad, field, good) => {
    expect(await put([bad]).catch(refusalOf)).toEqual({ status: 400, code: 50035, fields: [field] });
    await expect(put([good])).resolves.toHaveLength(1);
  });

  test('over 8,000 characters in all, its longest localizations counted', async () => {
    // 25 options of 1 + 100 characters, with 2 choices of 100 + 10 each, come to 8,025, less what the last ones lack.
    const choices = [1, 2].map((i) => ({ name: long(100), value: `${i}`.repeat(10) }));
    const options = (last: number) =>
      Array.from({ length: 25 }, (_, i) =>
        option({ name: String.fromCodePoint(97 + i), description: long(i === 24 ? last : 100), choices }),
      );
    const command = { name: 'p', description: 'd' };
    const room = 8000 - 2 - (24 * 321 + 221);
    await expect(put([{ ...command, options: options(room) }])).resolves.toHaveLength(1);
    expect(
      await put([{ ...command, name_localizations: { tr: 'pp' }, options: options(room) }]).catch(refusalOf),
    ).toMatchObject({
      fields: ['0 APPLICATION_COMMAND_TOO_LARGE'],
    });
  });

  test('beside good ones, and all that are bad are told', async () => {
    const refused = await put([PING, { ...PING, name: 'A' }, { name: 'b' }]).catch(refusalOf);
    expect(refused).toMatchObject({
      fields: ['1.name APPLICATION_COMMAND_INVALID_NAME', '2.description BASE_TYPE_REQUIRED'],
    });
    expect(discord.commands()).toEqual([]);
  });

  test('where another has its name', async () => {
    expect(await put([PING, PING]).catch(refusalOf)).toMatchObject({
      fields: ['1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
    });
    const called = (name: string, tr: string) => ({ ...PING, name, name_localizations: { tr } });
    expect(await put([called('a', 'çan'), called('b', 'çan')]).catch(refusalOf)).toMatchObject({
      fields: ['1.name_localizations.tr APPLICATION_COMMANDS_DUPLICATE_NAME'],
    });
    const onMessage = { type: 3, name: 'A', name_localizations: { tr: 'çan' } };
    await expect(put([called('a', 'çan'), onMessage])).resolves.toHaveLength(2);
  });
});
