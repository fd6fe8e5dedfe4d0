import { Client, Events, GatewayIntentBits, GatewayOpcodes, REST, Routes } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function started(gateway: LocalDiscordOptions['gateway']): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ ...(gateway && { gateway }) });
  open.push(() => discord.close());
  return discord;
}

/** A client of these shards that identifies as fast as it can. */
async function online(discord: LocalDiscord, shards: number[], shardCount: number): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl },
    shards,
    shardCount,
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  open.push(() => client.destroy());
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(discord.token);
  await ready;
  return client;
}

const gatewayOf = (discord: LocalDiscord) =>
  new REST({ api: discord.apiUrl }).setToken(discord.token).get(Routes.gatewayBot());

/** What the gateway answers to a shard of three that identifies. */
async function answerTo(discord: LocalDiscord, shard: number): Promise<GatewayOpcodes> {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10`);
  const d = { token: discord.token, intents: 1, shard: [shard, 3] };
  return new Promise((resolve) =>
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data));
      if (op === GatewayOpcodes.Hello) socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d }));
      else resolve(op);
    }),
  );
}

describe('the gateway', () => {
  test('tells how many shards are wanted, how many may start at once, and how many sessions are left', async () => {
    const discord = await started({ shards: 3, maxConcurrency: 16, sessionsLeft: 2 });
    await online(discord, [1], 3);
    expect(await gatewayOf(discord)).toMatchObject({
      shards: 3,
      session_start_limit: { total: 1000, remaining: 1, max_concurrency: 16 },
    });
    expect(discord.sessions).toMatchObject([{ shard: [1, 3] }]);
  });

  test('refuses a shard that identifies too soon after one that it takes turns with, and no other', async () => {
    const discord = await started({ maxConcurrency: 2, identifyEveryMs: 60_000 });
    const answers = [];
    for (const shard of [0, 1, 2]) answers.push(await answerTo(discord, shard));
    expect(answers).toEqual([
      GatewayOpcodes.Dispatch,
      GatewayOpcodes.Dispatch,
      GatewayOpcodes.InvalidSession,
    ]);
    expect(discord.sessions.map(({ shard }) => shard[0])).toEqual([0, 1]);
  });

  test('lets go of one shard without the others', async () => {
    const discord = await started({});
    const client = await online(discord, [0, 1], 2);
    const before = discord.sessions;
    const ready = new Promise<number>((resolve) => client.once(Events.ShardReady, resolve));
    discord.dropGateway('invalidate', 1);
    expect(await ready).toBe(1);
    const after = discord.sessions;
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.shard).toEqual([1, 2]);
    expect(after[1]?.id).not.toBe(before[1]?.id);
  });
});
