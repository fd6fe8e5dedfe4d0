import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { GatewayOpcodes } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { Answering } from '../../src/answering/answering.js';
import { startBot } from '../../src/discord/bot.js';
import { StartError } from '../../src/discord/start-error.js';
import { Finder } from '../../src/finding/finder.js';
import { startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { askingToWait } from './answering-server.js';
import { fixedServices } from './fixed-services.js';
import { IMPATIENT } from './rest/impatient.js';

const services = fixedServices(new Answering({ articles: [], finder: new Finder([]) }));
const quiet = createLog('silent');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Something that lets a bot register and connect, and closes the gateway with a code, when ready or before. */
async function closingDiscord(code: number, when: 'at once' | 'when ready'): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const body = request.url?.includes('/gateway/bot')
      ? {
          url: origin().replace('http', 'ws'),
          shards: 1,
          session_start_limit: { total: 1, remaining: 1, reset_after: 1, max_concurrency: 1 },
        }
      : request.url?.endsWith('/@me')
        ? { id: '123' }
        : [];
    response.end(JSON.stringify(body));
  });
  servers.push(server);
  const origin = () => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  };
  new WebSocketServer({ server }).on('connection', (socket) => {
    const send = (op: number, d: unknown, more = {}) => socket.send(JSON.stringify({ op, d, ...more }));
    send(GatewayOpcodes.Hello, { heartbeat_interval: 45_000 });
    socket.on('message', () => {
      if (when === 'at once') socket.close(code);
      else {
        const user = { id: '123', username: 'bot', discriminator: '0', avatar: null, bot: true };
        const ready = {
          v: 10,
          user,
          guilds: [],
          session_id: 's',
          resume_gateway_url: origin().replace('http', 'ws'),
          application: { id: '123', flags: 0 },
        };
        send(GatewayOpcodes.Dispatch, ready, { t: 'READY', s: 1 });
        setTimeout(() => socket.close(code), 50);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return origin();
}

const failure = async (starting: Promise<unknown>) => {
  const error: unknown = await starting.catch((caught: unknown) => caught);
  if (!(error instanceof StartError)) throw error;
  return { message: error.message, exitCode: error.exitCode };
};

describe('the gateway', () => {
  it.each([
    [4004, 2, 'DISCORD_TOKEN'],
    [4013, 2, 'Guilds'],
    [4014, 2, 'Guilds'],
    [4011, 2, 'SHARDS'],
    [4012, 1, '4012'],
  ])('that refuses the bot with %i ends its start, saying why', async (code, exitCode, why) => {
    const apiUrl = await closingDiscord(code, 'at once');
    expect(await failure(startBot({ token: 'a.b.c', apiUrl, services, log: quiet }))).toEqual({
      exitCode,
      message: expect.stringContaining(why),
    });
  });

  it('that closes for good later tells the bot’s keeper why', async () => {
    const apiUrl = await closingDiscord(4004, 'when ready');
    const bot = await startBot({ token: 'a.b.c', apiUrl, services, log: quiet });
    expect(await bot.lost).toMatchObject({ exitCode: 2, message: expect.stringContaining('DISCORD_TOKEN') });
    await bot.stop();
  });
});

describe('a Discord that asks to wait long', () => {
  it('is told on the log, with how long, while the bot waits', async () => {
    const apiUrl = await askingToWait(3_600);
    const lines: string[] = [];
    const log = createLog('warn', { write: (line: string) => lines.push(line) });
    void startBot({ token: 'a.b.c', apiUrl, services, log });
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'Discord asks to wait 3600 s before the next request; waiting',
    });
  });
});

describe('a Discord that cannot be reached', () => {
  it('is tried again, with growing waits, and at last given up', async () => {
    const gone = await startLocalDiscord();
    await gone.close();
    const lines: string[] = [];
    const log = createLog('warn', { write: (line: string) => lines.push(line) });
    const { apiUrl, token } = gone;
    const trying = { waits: [0.01, 0.02], rest: { patience: IMPATIENT } };
    expect(await failure(startBot({ token, apiUrl, services, log, ...trying }))).toEqual({
      exitCode: 1,
      message: expect.stringContaining(`cannot be reached at ${apiUrl} (ECONNREFUSED)`),
    });
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      `Discord cannot be reached at ${apiUrl}; trying again in 0.01 s`,
      `Discord cannot be reached at ${apiUrl}; trying again in 0.02 s`,
    ]);
  });

  it('is served as soon as it is back', async () => {
    const gone = await startLocalDiscord();
    await gone.close();
    const { token, apiUrl } = gone;
    const trying = { waits: Array(100).fill(0.05), rest: { patience: IMPATIENT } };
    const starting = startBot({ token, apiUrl, services, log: quiet, ...trying });
    const back = await startLocalDiscord({ token, port: Number(new URL(apiUrl).port) });
    const bot = await starting;
    expect(back.commands()).toHaveLength(10);
    await bot.stop();
    await back.close();
  });
});
