import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const started: ChildProcess[] = [];
const discords: LocalDiscord[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const discord of discords.splice(0)) await discord.close();
});

/** The bot as a process of its own, from its sources, with these settings alone. */
function startProcess(settings: Record<string, string>, input?: string) {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH, DISCORD_TOKEN: '', ...settings },
  });
  started.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  if (input !== undefined) child.stdin.end(input);
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  return { child, ended, output: () => out + err };
}

async function localDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord();
  discords.push(discord);
  return discord;
}

describe('without a token', () => {
  it('the bot says what it is, and ends well when there is nothing to answer', async () => {
    const { code, out, err } = await startProcess({}, '').ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Who Said');
    expect(out).toContain('DISCORD_TOKEN');
  });

  it('the bot answers what is piped in, and ends well', async () => {
    const { code, out, err } = await startProcess({}, '/who-said immoral entreprenurs\n').ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Kassym-Jomart Tokayev, President of Kazakhstan');
    expect(out).toContain('We have started decisive work');
  });
});

describe('in the try-out', () => {
  it('the bot leaves well when it is asked to', async () => {
    const { child, ended, output } = startProcess({});
    await expect.poll(output, { timeout: 15_000 }).toContain('DISCORD_TOKEN');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('starting ends with one line that says what to do', () => {
  it.each([
    [{ DISCORD_TOKEN: 'two words' }, 'DISCORD_TOKEN'],
    [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID'],
    [{ DISCORD_API_URL: 'nowhere' }, 'DISCORD_API_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('where a setting is wrong: %j', async (settings, name) => {
    const { code, out, err } = await startProcess(settings as Record<string, string>, '').ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^${name} .*\n$`));
  });

  it('where Discord refuses the token', async () => {
    const { apiUrl } = await localDiscord();
    const token = 'MTIzNDU2.abc.wrong';
    const { code, err } = await startProcess({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl }).ended;
    expect(code).toBe(2);
    expect(err).toMatch(/^Discord refuses the token.*\n$/);
    expect(err).not.toContain(token);
  });

  it('where what answers is not Discord', async () => {
    const server = createServer((_, response) => response.end('{"hello": "there"}'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { code, err } = await startProcess({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: `http://127.0.0.1:${port}`,
    }).ended;
    server.close();
    expect(code).toBe(2);
    expect(err).toMatch(/is not Discord\. Mend DISCORD_API_URL/);
  });
});

describe('while Discord cannot be reached', () => {
  it('the bot says so and tries again, and leaves when it is asked to', async () => {
    const gone = await startLocalDiscord();
    await gone.close();
    const { child, ended, output } = startProcess({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: gone.apiUrl });
    await expect.poll(output, { timeout: 15_000 }).toContain('trying again in 2 s');
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain(`Discord cannot be reached at ${gone.apiUrl}; trying again in 1 s`);
  });
});

describe('while it serves', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('the bot leaves well on %s', async (signal) => {
    const discord = await localDiscord();
    const { child, ended, output } = startProcess({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await expect.poll(output, { timeout: 15_000 }).toContain('ready as');
    expect((await discord.person().run('help')).isEphemeral).toBe(true);
    child.kill(signal);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).not.toContain(discord.token);
    expect(discord.refusals).toEqual([]);
  });
});
