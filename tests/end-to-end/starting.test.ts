import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';
import { BotProcess, type Launching } from './bot-process.js';

const DATA_DIR = temporaryFolder();

const NO_INPUT: Launching = { input: '' };

const started: BotProcess[] = [];
const discords: LocalDiscord[] = [];
const servers: Server[] = [];
afterEach(async () => {
  for (const bot of started.splice(0)) await bot.kill();
  for (const server of servers.splice(0)) server.close();
  for (const discord of discords.splice(0)) await discord.close();
});

/** The bot with these settings alone; without a token, it opens the try-out. */
function startProcess(settings: Record<string, string>, launching?: Launching): BotProcess {
  const bot = BotProcess.launch(
    { DISCORD_TOKEN: '', PORT: '0', PAGE_HOST: '', DATA_DIR, ...settings },
    launching,
  );
  started.push(bot);
  return bot;
}

/** The address of the page, once it is told. */
async function pageOf(bot: BotProcess): Promise<string> {
  await bot.says('\nTry it in a browser: http');
  return /http:\S+/.exec(bot.out.slice(bot.out.indexOf('Try it')))?.[0] ?? '';
}

async function localDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord();
  discords.push(discord);
  return discord;
}

describe('without a token', () => {
  it('the bot says what it is, and where its page is', async () => {
    const bot = startProcess({}, NO_INPUT);
    const answer = await fetch(await pageOf(bot));
    expect(await answer.text()).toContain('<title>Who Said');
    await bot.says('Who Said answers questions');
    await bot.says('DISCORD_TOKEN');
  });

  it('the bot answers what is piped in, and ends well', async () => {
    const { code, out, err } = await startProcess({}, { input: '/who-said immoral entreprenurs\n' }).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Kassym-Jomart Tokayev (Kasim Cömert Tokayev), President of Kazakhstan');
    expect(out).toContain('We have started decisive work');
  });
});

describe('in the try-out', () => {
  it('the bot ends without a word when nobody reads on', async () => {
    const bot = startProcess({});
    await pageOf(bot);
    const { stdout, stdin } = bot.child;
    stdout?.destroy();
    stdin?.on('error', () => {});
    for (let line = 0; line < 30; line++) stdin?.write('/speakers\n');
    expect(await bot.ended).toMatchObject({ code: 0, err: '' });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'the page stays without any input, and leaves well on %s',
    async (signal) => {
      const bot = startProcess({}, NO_INPUT);
      const url = await pageOf(bot);
      await bot.says('until it is asked to end');
      expect((await fetch(url)).status).toBe(200);
      expect(await bot.stop(signal)).toMatchObject({ code: 0, err: '' });
    },
  );

  it('the page is there as long as lines may come, and a browser that listens does not hold up the end', async () => {
    const bot = startProcess({});
    const url = await pageOf(bot);
    const socket = new WebSocket(`${url.replace('http', 'ws')}events`, { origin: new URL(url).origin });
    await once(socket, 'message');
    bot.child.stdin?.end('/help\n');
    expect(await bot.ended).toMatchObject({ code: 0, err: '' });
    if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
  });

  it('the bot on the page is the real one, with two servers and two people', async () => {
    const bot = startProcess({}, NO_INPUT);
    const url = await pageOf(bot);
    await bot.says('until it is asked to end');
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
  });

  it('the bot leaves well when it is asked to', async () => {
    const bot = startProcess({});
    await pageOf(bot);
    expect(await bot.stop()).toMatchObject({ code: 0, err: '' });
  });

  it('a second start says that the port is taken, and takes the next', async () => {
    const first = new URL(await pageOf(startProcess({})));
    const bot = startProcess({ PORT: first.port });
    const second = new URL(await pageOf(bot));
    await bot.says(`Port ${first.port} is taken; trying ${Number(first.port) + 1}.`);
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });

  it('a page that cannot be shown says why, and the prompt answers all the same', async () => {
    const { code, out, err } = await startProcess({ PORT: '6000' }, { input: '/who-said decisive work\n' })
      .ended;
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Browsers do not open port 6000. Set PORT to another one, such as 3000.\n',
    });
    expect(out).toContain('We have started decisive work');
  });

  it('a page that cannot be shown ends the try-out where there is no input either', async () => {
    const { code, err } = await startProcess({ PAGE_HOST: '192.0.2.1' }, NO_INPUT).ended;
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
    const { code, out, err } = await startProcess(settings as Record<string, string>, NO_INPUT).ended;
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
    const bot = startProcess({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: gone.apiUrl });
    await bot.says('trying again in 2 s');
    const { code, err } = await bot.stop();
    expect(code).toBe(0);
    expect(err).toContain(`Discord cannot be reached at ${gone.apiUrl}; trying again in 1 s`);
  });
});

/** The bot online, by way of another address where it is given. */
async function online(
  discord: LocalDiscord,
  { apiUrl = discord.apiUrl, ...launching }: Launching & { apiUrl?: string } = {},
): Promise<BotProcess> {
  const bot = await BotProcess.online({ ...discord, apiUrl }, { DATA_DIR }, launching);
  started.push(bot);
  return bot;
}

describe('while it serves', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('the bot leaves well on %s', async (signal) => {
    const discord = await localDiscord();
    const bot = await online(discord);
    expect((await discord.person().run('help')).isEphemeral).toBe(true);
    const { code, err } = await bot.stop(signal);
    expect(code).toBe(0);
    expect(err).not.toContain(discord.token);
    expect(discord.refusals).toEqual([]);
  });

  it('the bot finishes what it is answering before it leaves', async () => {
    const discord = await localDiscord();
    const slow = await slowly(discord.apiUrl, 500);
    const bot = await online(discord, slow);
    const reply = discord.person().run('help');
    await slow.answering;
    expect(await bot.stop()).toMatchObject({ code: 0 });
    expect((await reply).isEphemeral).toBe(true);
  });

  it('what comes in while the bot finishes another answer is answered too', async () => {
    const discord = await localDiscord();
    const bot = await online(discord);
    discord.faults.next({ method: 'POST', path: /callback/, kind: 'slow', ms: 1_000 });
    const first = discord.person().run('help');
    await expect.poll(() => discord.faults.left, { interval: 10 }).toBe(0);
    const ended = bot.stop();
    await wait(100);
    expect((await discord.person().run('help')).isEphemeral).toBe(true);
    expect((await first).isEphemeral).toBe(true);
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('the bot answers and ends well where its log cannot be written', async () => {
    const discord = await localDiscord();
    const bot = BotProcess.launch(
      { DATA_DIR, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      { shell: 'exec 2>/dev/full' },
    );
    started.push(bot);
    await expect.poll(() => discord.sessions.length, { timeout: 10_000 }).toBe(1);
    for (let time = 0; time < 3; time++) expect((await discord.person().run('help')).isEphemeral).toBe(true);
    expect(await bot.stop()).toMatchObject({ code: 0 });
  });

  it('the bot leaves within ten seconds though an answer never ends, and at once where it is asked again', async () => {
    const discord = await localDiscord();
    const leave = async (isAskedAgain: boolean) => {
      const slow = await slowly(discord.apiUrl, 60_000);
      const bot = await online(discord, slow);
      void discord
        .person()
        .run('help')
        .catch(() => {});
      await slow.answering;
      const askedAt = performance.now();
      const ended = bot.stop();
      // What comes directly after is the same request, as npm passes it on.
      if (isAskedAgain) {
        await wait(1_000);
        bot.child.kill('SIGTERM');
      }
      return { code: (await ended).code, seconds: (performance.now() - askedAt) / 1_000 };
    };
    const [patient, hurried] = [await leave(false), await leave(true)];
    expect(patient.code).toBe(0);
    expect(patient.seconds).toBeLessThan(10);
    expect(hurried.code).toBe(143);
    expect(hurried.seconds).toBeLessThan(patient.seconds);
  }, 40_000);

  it.each([
    ['a rejection', "process.once('message', () => void Promise.reject(new Error('nobody saw it coming')));"],
    [
      'an error',
      "process.once('message', () => setTimeout(() => { throw new Error('nobody saw it coming'); }));",
    ],
  ])('%s that nothing has caught is logged and ends the bot with 1', async (_, preload) => {
    const discord = await localDiscord();
    const bot = await online(discord, { preload: `${preload} process.channel.unref();` });
    bot.child.send('now');
    expect((await bot.ended).code).toBe(1);
    expect(bot.log.filter(({ level }) => level === 60)).toMatchObject([
      { err: { message: 'nobody saw it coming' }, msg: expect.stringContaining('nothing has caught') },
    ]);
    expect(bot.err).toMatch(/\nThe bot has ended since something went wrong.*\n$/);
  });

  it.each([
    [4004, /\nDiscord refuses the token.*DISCORD_TOKEN.*\n$/],
    [4014, /\nDiscord does not allow the bot its one intent, Guilds .*\n$/],
  ])(
    'where Discord closes the connection for good with %i, the bot ends with 2 and what to do',
    async (code, says) => {
      const discord = await localDiscord();
      const bot = await online(discord);
      discord.dropGateway(code);
      expect((await bot.ended).code).toBe(2);
      expect(bot.err).toMatch(says);
    },
  );
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
