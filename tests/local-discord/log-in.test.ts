import { Client, Events, GatewayCloseCodes, GatewayIntentBits, REST, Routes } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { refusalOf } from './mini-bot.js';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function started(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord();
  open.push(() => discord.close());
  return discord;
}

function clientOf(discord: LocalDiscord, intents: GatewayIntentBits[] = [GatewayIntentBits.Guilds]): Client {
  const client = new Client({ intents, rest: { api: discord.apiUrl } });
  open.push(() => client.destroy());
  return client;
}

describe('logging in', () => {
  test('a client with the token is ready and is in the server', async () => {
    const discord = await started();
    const client = clientOf(discord);
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    const { user, guilds, application } = await ready;
    expect(user.id).toBe(discord.applicationId);
    expect(application.id).toBe(discord.applicationId);
    expect([...guilds.cache.keys()]).toEqual([discord.guildId]);
    expect(guilds.cache.first()?.available).toBe(true);
    expect(discord.refusals).toEqual([]);
  });

  test('a token has the form of a token, and another one is refused', async () => {
    const discord = await started();
    expect(discord.token).toMatch(/^[\w-]{20,}\.[\w-]{6}\.[\w-]{27,}$/);
    await expect(clientOf(discord).login(`${discord.token}x`)).rejects.toMatchObject({
      code: 'TokenInvalid',
    });
    expect(discord.refusals).toEqual([
      { method: 'GET', path: '/v10/gateway/bot', status: 401, code: 0, message: '401: Unauthorized' },
    ]);
  });

  test('the token that is asked for is the one', async () => {
    const discord = await startLocalDiscord({ token: 'MTIz.abcdef.a-token-of-the-tests-own-choosing' });
    open.push(() => discord.close());
    const rest = new REST({ api: discord.apiUrl }).setToken('MTIz.abcdef.a-token-of-the-tests-own-choosing');
    await expect(rest.get(Routes.user())).resolves.toMatchObject({ id: discord.applicationId, bot: true });
    await expect(rest.get(Routes.currentApplication())).resolves.toMatchObject({ id: discord.applicationId });
    await expect(rest.get(Routes.oauth2CurrentApplication())).resolves.toMatchObject({
      id: discord.applicationId,
    });
  });

  test('REST without a token gets nothing', async () => {
    const discord = await started();
    const rest = new REST({ api: discord.apiUrl });
    const refused = await rest.get(Routes.user(), { auth: false }).catch(refusalOf);
    expect(refused).toEqual({ status: 401, code: 0, fields: [] });
  });

  test('an intent that must be granted is refused', async () => {
    const discord = await started();
    const client = clientOf(discord, [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]);
    const closed = new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)));
    client.on(Events.ShardError, () => {});
    client.login(discord.token).catch(() => {});
    expect(await closed).toBe(GatewayCloseCodes.DisallowedIntents);
  });

  test('an unknown route is refused, and told to the test', async () => {
    const discord = await started();
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const refused = await rest.get('/guilds/1/emojis').catch(refusalOf);
    expect(refused).toEqual({ status: 404, code: 0, fields: [] });
    expect(discord.refusals.map(({ path }) => path)).toEqual(['/v10/guilds/1/emojis']);
  });

  test('a port that is taken is told', async () => {
    const discord = await started();
    const port = Number(new URL(discord.apiUrl).port);
    await expect(startLocalDiscord({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the gateway by hand', () => {
  const identify = (token: string, more: object = {}) => ({
    op: 2,
    d: { token, intents: 1, properties: { os: 'a', browser: 'b', device: 'c' }, ...more },
  });

  /** Sends each payload, then waits until the gateway hangs up. */
  async function closeCodeOf(
    discord: LocalDiscord,
    query: string,
    ...payloads: (object | string)[]
  ): Promise<number> {
    const { url } = (await new REST({ api: discord.apiUrl })
      .setToken(discord.token)
      .get(Routes.gateway())) as {
      url: string;
    };
    const socket = new WebSocket(`${url}/?${query}`);
    socket.on('message', (data) => {
      if (JSON.parse(String(data)).op !== 10) return;
      for (const payload of payloads)
        socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
    });
    return new Promise((resolve) => socket.on('close', resolve));
  }

  test.each<[string, string, (token: string) => (object | string)[], GatewayCloseCodes]>([
    ['a wrong token', 'v=10', () => [identify('wrong')], GatewayCloseCodes.AuthenticationFailed],
    ['an old version', 'v=6', () => [], GatewayCloseCodes.InvalidAPIVersion],
    ['another encoding', 'v=10&encoding=etf', () => [], GatewayCloseCodes.DecodeError],
    ['what is no JSON', 'v=10', () => ['{'], GatewayCloseCodes.DecodeError],
    ['an unknown opcode', 'v=10', () => [{ op: 99, d: null }], GatewayCloseCodes.UnknownOpcode],
    ['a presence before identifying', 'v=10', () => [{ op: 3, d: {} }], GatewayCloseCodes.NotAuthenticated],
    [
      'identifying twice',
      'v=10',
      (token) => [identify(token), identify(token)],
      GatewayCloseCodes.AlreadyAuthenticated,
    ],
    [
      'unknown intents',
      'v=10',
      (token) => [identify(token, { intents: 2 ** 30 })],
      GatewayCloseCodes.InvalidIntents,
    ],
    [
      'a shard beyond the last',
      'v=10',
      (token) => [identify(token, { shard: [2, 2] })],
      GatewayCloseCodes.InvalidShard,
    ],
  ])('%s ends the connection with its code', async (_name, query, payloads, code) => {
    const discord = await started();
    expect(await closeCodeOf(discord, query, ...payloads(discord.token))).toBe(code);
  });

  test('a heartbeat is acknowledged', async () => {
    const discord = await started();
    const socket = new WebSocket(
      `${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`,
    );
    const ops: number[] = [];
    await new Promise<void>((resolve) =>
      socket.on('message', (data) => {
        const { op } = JSON.parse(String(data));
        ops.push(op);
        if (op === 10) socket.send(JSON.stringify({ op: 1, d: null }));
        if (op === 11) resolve();
      }),
    );
    socket.close();
    expect(ops).toEqual([10, 11]);
  });
});
