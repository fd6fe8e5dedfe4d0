import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/discord/commands/commands.js';
import { registerOnce } from '../../src/discord/registration.js';
import { StartError } from '../../src/discord/start-error.js';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { answeringServer, askingToWait } from './answering-server.js';
import { IMPATIENT } from './rest/impatient.js';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await startLocalDiscord();
});
afterEach(async () => {
  await discord.close();
});

const register = (options: { guildId?: string; token?: string; apiUrl?: string } = {}) =>
  registerOnce({ token: discord.token, apiUrl: discord.apiUrl, trying: { patience: IMPATIENT }, ...options });
const names = (guildId?: string) =>
  discord
    .commands(guildId)
    .map(({ name }) => name)
    .sort();

describe('commands', () => {
  it('are registered where there are none, and left alone where they are as they should be', async () => {
    expect(await register()).toBe('Registered 10 commands everywhere.');
    expect(names()).toEqual([
      'Was this said?',
      'article',
      'articles',
      'ask',
      'check',
      'compare',
      'help',
      'speakers',
      'what-said',
      'who-said',
    ]);
    const versions = discord.commands().map(({ version }) => version);
    expect(await register()).toContain('unchanged');
    expect(discord.commands().map(({ version }) => version)).toEqual(versions);
    expect(discord.refusals).toEqual([]);
  });

  it('are registered in one server where it is named', async () => {
    const { guildId } = discord;
    expect(await register({ guildId })).toBe(`Registered 10 commands in server ${guildId}.`);
    expect(names(guildId)).toHaveLength(10);
    expect(names()).toEqual([]);
    expect(await register({ guildId })).toContain('unchanged');
  });

  it('that a server shows twice, since they are registered everywhere too, are told with the way out', async () => {
    const { guildId, applicationId, apiUrl } = discord;
    await register();
    const told = await register({ guildId });
    expect(told).toContain(`Registered 10 commands in server ${guildId}. The server shows 10 of them twice`);
    expect(await register({ guildId })).toContain('unchanged. The server shows 10 of them twice');
    expect(names()).toHaveLength(10);
    const [url = ''] = /http\S+$/.exec(told) ?? [];
    expect(url).toBe(`${apiUrl}/v10/applications/${applicationId}/commands`);
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    await fetch(url, { method: 'PUT', headers, body: '[]' });
    expect(names()).toEqual([]);
    expect(await register({ guildId })).toMatch(/unchanged\.$/);
  });

  it('are registered again when anything that users see of one is another, or one is too many', async () => {
    await register();
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const [first] = discord.commands();
    const changes: (() => Promise<unknown>)[] = [
      () =>
        rest.patch(Routes.applicationCommand(discord.applicationId, first?.id ?? ''), {
          body: { description: 'Another.' },
        }),
      () =>
        rest.patch(Routes.applicationCommand(discord.applicationId, first?.id ?? ''), {
          body: { name_localizations: { ...first?.name_localizations, ru: 'другое' } },
        }),
      () =>
        rest.post(Routes.applicationCommands(discord.applicationId), {
          body: { name: 'old', description: 'From an earlier version.' },
        }),
    ];
    for (const change of changes) {
      await change();
      expect(await register()).toContain('Registered 10');
      expect(await register()).toContain('unchanged');
      expect(names()).toHaveLength(10);
    }
  });

  it('work in servers, with the bot alone and in private channels, for servers and for users', () => {
    for (const { data } of commands) {
      expect(data).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });
});

describe('registering ends with an error that says what to do', () => {
  const failure = async (registering: Promise<string>) => {
    const error: unknown = await registering.catch((caught: unknown) => caught);
    if (!(error instanceof StartError)) throw error;
    return { message: error.message, exitCode: error.exitCode };
  };

  it('where the token is refused', async () => {
    expect(await failure(register({ token: 'MTIz.abc.wrong' }))).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('where the bot is not in the server', async () => {
    const guildId = '123456789012345678';
    const { message, exitCode } = await failure(register({ guildId }));
    expect(exitCode).toBe(2);
    expect(message).toContain(guildId);
    expect(message).toContain('DISCORD_GUILD_ID');
  });

  it('where nothing answers', async () => {
    const apiUrl = discord.apiUrl;
    await discord.close();
    expect(await failure(register())).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining(`${apiUrl} (ECONNREFUSED)`),
    });
    discord = await startLocalDiscord();
  });

  it('where something else than Discord answers', async () => {
    const apiUrl = discord.apiUrl.replace(/api$/, 'nothing/here');
    expect(await failure(register({ apiUrl }))).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('DISCORD_API_URL'),
    });
  });

  it.each([
    ['broken JSON', 'application/json', '{oops'],
    ['JSON without anything in it', 'application/json', 'null'],
    ['a page', 'text/html', '<h1>Welcome</h1>'],
  ])('where %s is the answer', async (_, type, body) => {
    const apiUrl = await answeringServer(200, { 'content-type': type }, body);
    expect(await failure(register({ apiUrl }))).toEqual({
      exitCode: 2,
      message: `What answers at ${apiUrl} is not Discord. Mend DISCORD_API_URL, or leave it out.`,
    });
  });

  it.each([
    ['a proxy’s page', 403, 'text/html', '<h1>Forbidden</h1>'],
    ['a page that asks to log in', 401, 'text/html', '<h1>Who are you?</h1>'],
    ['another program', 400, 'application/json', '{"error": "bad"}'],
  ])('where %s refuses', async (_, status, type, body) => {
    const apiUrl = await answeringServer(status, { 'content-type': type }, body);
    for (const guildId of [{}, { guildId: discord.guildId }]) {
      expect(await failure(register({ apiUrl, ...guildId }))).toEqual({
        exitCode: 2,
        message: `What answers at ${apiUrl} refuses with HTTP ${status}, and not as Discord does. Check the proxy or firewall on the way, and DISCORD_API_URL if you set it.`,
      });
    }
  });

  it('where Discord asks to wait long', async () => {
    const apiUrl = await askingToWait(3_600);
    expect(await failure(register({ apiUrl }))).toEqual({
      exitCode: 1,
      message: 'Discord asks to wait 3600 s before the next request. Try again then.',
    });
  });
});
