import { once } from 'node:events';
import {
  Client,
  Events,
  GatewayIntentBits,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalPerson, NotSent, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { eventually, type MiniBot, refusalOf, startMiniBot, v2 } from './mini-bot.js';

const MANAGED: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'manage',
  description: 'For those who manage the server',
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [{ type: 3, name: 'what', description: 'What', autocomplete: true }],
};
const OF_SERVERS: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'ours',
  description: 'Of servers alone',
  contexts: [0, 1],
  integration_types: [0],
};

let bot: MiniBot;
/** What the bot was told of the installs of each interaction, oldest first. */
const owners: unknown[] = [];
beforeAll(async () => {
  bot = await startMiniBot({
    servers: ['Newsroom', { name: 'Club', id: '1100000000000000002' }],
    commands: [MANAGED, OF_SERVERS],
  });
});
beforeEach(() => {
  owners.length = 0;
  bot.handler = async (interaction) => {
    owners.push(JSON.parse(JSON.stringify(interaction.authorizingIntegrationOwners)));
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) await interaction.reply(v2('Here it is', 'press'));
  };
});
afterEach(() => {
  expect(bot.errors.splice(0)).toEqual([]);
  for (const { id } of bot.discord.servers) bot.discord.addBot(id);
});
afterAll(() => bot.close());

const offered = (person: LocalPerson) => person.commands.map(({ name }) => name);
const [NEWSROOM, CLUB] = [0, 1];
const server = (index: number) => {
  const found = bot.discord.servers[index];
  if (!found) throw new Error('there is no such server');
  return found;
};
const inClub = (person: LocalPerson) => person.at({ channelId: server(CLUB).channelId });

describe('an interaction tells who has installed the bot', () => {
  test('the server alone, in a server where nobody else has', async () => {
    await bot.discord.person().run('echo', { text: 'x' });
    expect(owners).toEqual([{ 0: server(NEWSROOM).id }]);
  });

  test('the server and the person, where both have', async () => {
    const person = bot.discord.person({ installs: true });
    await person.run('echo', { text: 'x' });
    await person.complete('echo', { text: 'x' }, 'text');
    const both = { 0: server(NEWSROOM).id, 1: person.id };
    expect(owners).toEqual([both, both]);
  });

  test('not those that the command is not for', async () => {
    await bot.discord.person({ installs: true }).run('ours');
    expect(owners).toEqual([{ 0: server(NEWSROOM).id }]);
  });

  test('in a direct message, 0 for servers', async () => {
    await bot.discord.person({ where: 'bot-dm' }).run('echo', { text: 'x' });
    const person = bot.discord.person({ where: 'bot-dm', installs: true });
    await person.run('echo', { text: 'x' });
    expect(owners).toEqual([{ 0: '0' }, { 0: '0', 1: person.id }]);
  });

  test('the person alone, in a server that does not have the bot and in a conversation without it', async () => {
    bot.discord.removeBot(server(CLUB).id);
    const person = bot.discord.person({ installs: true });
    await inClub(person).run('echo', { text: 'x' });
    const other = bot.discord.person({ where: 'private-channel' });
    await other.run('echo', { text: 'x' });
    expect(owners).toEqual([{ 1: person.id }, { 1: other.id }]);
  });

  test('whoever presses a message, those through whom it came about', async () => {
    bot.discord.removeBot(server(CLUB).id);
    const [owner, other] = [bot.discord.person({ installs: true }), bot.discord.person()];
    const message = await inClub(owner).run('echo', { text: 'x' });
    await inClub(other).press(message, 'press');
    expect(owners).toEqual([{ 1: owner.id }, { 1: owner.id }]);
  });
});

describe('a command for those with a permission', () => {
  test('is offered and completed for nobody else of the server', async () => {
    const [manager, member] = [bot.discord.person({ managesServers: true }), bot.discord.person()];
    expect(offered(manager)).toContain('manage');
    expect(offered(member)).not.toContain('manage');
    await manager.complete('manage', { what: '' }, 'what');
    await expect(member.run('manage')).rejects.toThrow(NotSent);
    await expect(member.complete('manage', { what: '' }, 'what')).rejects.toThrow(NotSent);
  });

  test('is there for who brings the bot along, and everybody in direct messages', () => {
    expect(offered(bot.discord.person({ installs: true }))).toContain('manage');
    expect(offered(bot.discord.person({ where: 'bot-dm' }))).toContain('manage');
  });

  test('tells the bot what the person may do there', async () => {
    const told: (boolean | undefined)[] = [];
    bot.handler = async (interaction) => {
      told.push(interaction.memberPermissions?.has('ManageGuild'));
      if (interaction.isRepliable()) await interaction.reply(v2('x'));
    };
    await bot.discord.person({ managesServers: true }).run('manage');
    await bot.discord.person({ installs: true }).run('manage');
    await bot.discord.person({ where: 'private-channel' }).run('manage');
    expect(told).toEqual([true, false, undefined]);
  });
});

describe('a server that removes the bot', () => {
  test('is told to it as left, and as joined when it is let in again', async () => {
    const { id, channelId } = server(CLUB);
    const left = once(bot.client, Events.GuildDelete);
    bot.discord.removeBot(id);
    expect((await left)[0]).toMatchObject({ id });
    expect(bot.client.guilds.cache.has(id)).toBe(false);
    const joined = once(bot.client, Events.GuildCreate);
    bot.discord.addBot(id);
    expect((await joined)[0]).toMatchObject({ id, name: 'Club' });
    expect(bot.client.channels.cache.has(channelId)).toBe(true);
  });

  test('offers none of its commands any more, nor its buttons, and has lost its own', async () => {
    const person = inClub(bot.discord.person());
    const { id } = server(CLUB);
    await bot.client.application.commands.set([{ name: 'here', description: 'Here' }], id);
    const message = await person.run('echo', { text: 'x' });
    const changes: string[] = [];
    const unwatch = bot.discord.watch(({ kind }) => changes.push(kind));
    bot.discord.removeBot(id);
    unwatch();
    expect(changes).toContain('commands');
    expect(person.commands).toEqual([]);
    expect(offered(bot.discord.person())).toContain('echo');
    await expect(person.run('echo', { text: 'x' })).rejects.toThrow(NotSent);
    await expect(person.press(message, 'press')).rejects.toThrow('not in this server any more');
    bot.discord.addBot(id);
    expect(offered(person)).toEqual(['echo', 'ours']);
    await person.press(message, 'press');
  });

  test('shuts the bot out of its channel and its commands', async () => {
    const { id, channelId } = server(CLUB);
    const channel = await bot.client.channels.fetch(channelId);
    bot.discord.removeBot(id);
    const missingAccess = { status: 403, code: 50001, fields: [] };
    if (!channel?.isSendable()) throw new Error('there is no channel');
    expect(await channel.send('x').catch(refusalOf)).toEqual(missingAccess);
    expect(await bot.client.application.commands.set([], id).catch(refusalOf)).toEqual(missingAccess);
  });

  test('while the bot is away, is not among those that it finds', async () => {
    const discord = await startLocalDiscord({ servers: ['A', 'B'] });
    const [first, second] = discord.servers;
    discord.removeBot(first?.id ?? '');
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
    await client.login(discord.token);
    await eventually(() => expect([...client.guilds.cache.keys()]).toEqual([second?.id]));
    await client.destroy();
    await discord.close();
  });

  test('or lets it in while its connection is lost, tells it when it is back', async () => {
    const { id } = server(CLUB);
    const left = once(bot.client, Events.GuildDelete);
    bot.discord.dropGateway('cut');
    bot.discord.removeBot(id);
    await left;
    expect(bot.client.guilds.cache.has(id)).toBe(false);
  });

  test('can leave and be joined but once, and must be there', () => {
    expect(() => bot.discord.removeBot('1')).toThrow(RangeError);
    expect(() => bot.discord.addBot('1')).toThrow(RangeError);
  });
});

describe('ids', () => {
  test('are those that are given, for servers and people', async () => {
    expect(server(CLUB).id).toBe('1100000000000000002');
    const ada = bot.discord.person({ name: 'Ada', id: '1100000000000000009' });
    expect([ada.id, ada.name]).toEqual(['1100000000000000009', 'Ada']);
    await ada.run('echo', { text: 'x' });
  });

  test('are of one alone', async () => {
    const { id } = bot.discord.person();
    expect(() => bot.discord.person({ id })).toThrow(RangeError);
    const twice = [
      { name: 'A', id: '1100000000000000001' },
      { name: 'B', id: '1100000000000000001' },
    ];
    await expect(startLocalDiscord({ servers: twice })).rejects.toThrow(RangeError);
  });
});
