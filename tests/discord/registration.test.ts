import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/discord/commands/commands.js';
import { registerOnce } from '../../src/discord/registration.js';
import { StartError } from '../../src/discord/start-error.js';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await startLocalDiscord();
});
afterEach(async () => {
  await discord.close();
});

const register = (options: { guildId?: string; token?: string } = {}) =>
  registerOnce({ token: discord.token, apiUrl: discord.apiUrl, ...options });
const names = (guildId?: string) =>
  discord
    .commands(guildId)
    .map(({ name }) => name)
    .sort();

describe('commands', () => {
  it('are registered where there are none, and left alone where they are as they should be', async () => {
    expect(await register()).toBe('Registered 5 commands everywhere.');
    expect(names()).toEqual(['ask', 'help', 'speakers', 'what-said', 'who-said']);
    const versions = discord.commands().map(({ version }) => version);
    expect(await register()).toContain('unchanged');
    expect(discord.commands().map(({ version }) => version)).toEqual(versions);
    expect(discord.refusals).toEqual([]);
  });

  it('are registered in one server where it is named', async () => {
    const { guildId } = discord;
    expect(await register({ guildId })).toBe(`Registered 5 commands in server ${guildId}.`);
    expect(names(guildId)).toHaveLength(5);
    expect(names()).toEqual([]);
    expect(await register({ guildId })).toContain('unchanged');
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
        rest.post(Routes.applicationCommands(discord.applicationId), {
          body: { name: 'old', description: 'From an earlier version.' },
        }),
    ];
    for (const change of changes) {
      await change();
      expect(await register()).toContain('Registered 5');
      expect(await register()).toContain('unchanged');
      expect(names()).toHaveLength(5);
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
    expect(await failure(registerOnce({ token: discord.token, apiUrl }))).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('DISCORD_API_URL'),
    });
  });
});
