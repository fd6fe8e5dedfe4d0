import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const DATA_DIR = temporaryFolder();

const started: ChildProcess[] = [];
const discords: LocalDiscord[] = [];
const servers: Server[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
  for (const discord of discords.splice(0)) await discord.close();
});

/** The bot as a process of its own, as it was built, with these settings alone. */
function startProcess(settings: Record<string, string>, input?: string) {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { PATH, DISCORD_TOKEN: '', PORT: '0', PAGE_HOST: '', DATA_DIR, ...settings },
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
  /** Resolves when it has said this, and fails with all that it said where it ends without. */
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => (out + err).includes(text) && resolve();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      ended.then(({ code }) =>
        reject(new Error(`ended with ${code} before it said "${text}":\n${out}${err}`)),
      );
      look();
    });
  /** The address of the page, once it is told. */
  const page = async () => {
    await says('\nTry it in a browser: http');
    return /http:\S+/.exec(out.slice(out.indexOf('Try it')))?.[0] ?? '';
  };
  return { child, ended, says, page };
}

async function localDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord();
  discords.push(discord);
  return discord;
}

describe('without a token', () => {
  it('the bot says what it is, and where its page is', async () => {
    const { child, page, says } = startProcess({}, '');
    const answer = await fetch(await page());
    expect(await answer.text()).toContain('<title>Who Said');
    await says('Who Said answers questions');
    await says('DISCORD_TOKEN');
    child.kill('SIGTERM');
  });

  it('the bot answers what is piped in, and ends well', async () => {
    const { code, out, err } = await startProcess({}, '/who-said immoral entreprenurs\n').ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Kassym-Jomart Tokayev (Kasim Cömert Tokayev), President of Kazakhstan');
    expect(out).toContain('We have started decisive work');
  });
});

describe('in the try-out', () => {
  it('the bot ends without a word when nobody reads on', async () => {
    const { child, ended, page } = startProcess({});
    await page();
    child.stdout.destroy();
    child.stdin.on('error', () => {});
    for (let line = 0; line < 30; line++) child.stdin.write('/speakers\n');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'the page stays without any input, and leaves well on %s',
    async (signal) => {
      const { child, ended, page, says } = startProcess({}, '');
      const url = await page();
      await says('until it is asked to end');
      expect((await fetch(url)).status).toBe(200);
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0, err: '' });
    },
  );

  it('the page is there as long as lines may come, and a browser that listens does not hold up the end', async () => {
    const { child, ended, page } = startProcess({});
    const url = await page();
    const socket = new WebSocket(`${url.replace('http', 'ws')}events`, { origin: new URL(url).origin });
    await once(socket, 'message');
    child.stdin.end('/help\n');
    expect(await ended).toMatchObject({ code: 0, err: '' });
    if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
  });

  it('the bot on the page is the real one, with two servers and two people', async () => {
    const { child, page, says } = startProcess({}, '');
    const url = await page();
    await says('until it is asked to end');
    const socket = new WebSocket(`${url.replace('http', 'ws')}events`, { origin: new URL(url).origin });
    const [data] = await once(socket, 'message');
    const { world, commands } = JSON.parse(data.toString());
    expect(world.servers.map(({ name }: { name: string }) => name)).toEqual(['Newsroom', 'Debate club']);
    expect(world.people).toMatchObject([
      { name: 'Ada', managesServers: true },
      { name: 'Ben', managesServers: false },
    ]);
    expect(world.isBotOnline).toBe(true);
    expect(commands.map(({ name }: { name: string }) => name)).toContain('who-said');
    child.kill('SIGTERM');
  });

  it('the bot leaves well when it is asked to', async () => {
    const { child, ended, page } = startProcess({});
    await page();
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it('a second start says that the port is taken, and takes the next', async () => {
    const first = new URL(await startProcess({}).page());
    const { page, says } = startProcess({ PORT: first.port });
    const second = new URL(await page());
    await says(`Port ${first.port} is taken; trying ${Number(first.port) + 1}.`);
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });

  it('a page that cannot be shown says why, and the prompt answers all the same', async () => {
    const { code, out, err } = await startProcess({ PORT: '6000' }, '/who-said decisive work\n').ended;
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Browsers do not open port 6000. Set PORT to another one, such as 3000.\n',
    });
    expect(out).toContain('We have started decisive work');
  });

  it('a page that cannot be shown ends the try-out where there is no input either', async () => {
    const { code, err } = await startProcess({ PAGE_HOST: '192.0.2.1' }, '').ended;
    expect(code).toBe(2);
    expect(err).toMatch(/^PAGE_HOST 192\.0\.2\.1 .*\n$/);
  });
});

describe('starting ends with one line that says what to do', () => {
  it.each([
    [{ DISCORD_TOKEN: 'two words' }, 'DISCORD_TOKEN'],
    [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID'],
    [{ DISCORD_API_URL: 'nowhere' }, 'DISCORD_API_URL'],
    [{ PORT: 'http' }, 'PORT'],
    [{ PAGE_HOST: 'http://localhost' }, 'PAGE_HOST'],
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
    const { child, ended, says } = startProcess({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: gone.apiUrl });
    await says('trying again in 2 s');
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain(`Discord cannot be reached at ${gone.apiUrl}; trying again in 1 s`);
  });
});

describe('while it serves', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('the bot leaves well on %s', async (signal) => {
    const discord = await localDiscord();
    const { child, ended, says } = startProcess({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await says('ready as');
    expect((await discord.person().run('help')).isEphemeral).toBe(true);
    child.kill(signal);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).not.toContain(discord.token);
    expect(discord.refusals).toEqual([]);
  });

  it('the bot finishes what it is answering before it leaves', async () => {
    const discord = await localDiscord();
    const slow = await slowly(discord.apiUrl, 500);
    const { child, ended, says } = startProcess({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: slow.apiUrl,
    });
    await says('ready as');
    const reply = discord.person().run('help');
    await slow.answering;
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    expect((await reply).isEphemeral).toBe(true);
  });
});

/** The way to a Discord on which the bot's answers take some time. `answering`: the first is on its way. */
async function slowly(apiUrl: string, ms: number): Promise<{ apiUrl: string; answering: Promise<unknown> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url?.endsWith('/callback?with_response=false')) {
      server.emit('answering');
      await wait(ms);
      // Whoever has left by now has not answered.
      if (request.socket.destroyed) return;
    }
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    const answer = await fetch(`${apiUrl}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': type },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    response.statusCode = answer.status;
    const answerType = answer.headers.get('content-type');
    if (answerType) response.setHeader('content-type', answerType);
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { apiUrl: `http://127.0.0.1:${port}`, answering: once(server, 'answering') };
}
