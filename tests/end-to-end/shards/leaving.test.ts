import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bot, startBot } from '../../../src/discord/bot.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import { createLog } from '../../../src/operations/log.js';
import { type OpenServices, openServices } from '../../../src/services.js';
import { readSettings } from '../../../src/settings.js';
import { add, imported } from '../../library/store/imported.js';
import { temporaryFolder } from '../../temporary-folder.js';

let discord: LocalDiscord;
let services: OpenServices;
const bots: Bot[] = [];
beforeAll(async () => {
  discord = await startLocalDiscord({ servers: ['Newsroom', 'Debate club'] });
  services = await openServices({ settings: readSettings({}), store: { dataDir: temporaryFolder() } });
  for (const { id } of discord.servers) await add(services.store, `server:${id}`, imported());
});
afterAll(async () => {
  for (const bot of bots) await bot.stop();
  await services.close();
  await discord.close();
});

/** One of two shards. @returns once it has looked which servers are left */
async function startShard(id: number): Promise<void> {
  const looked = vi.spyOn(services.store, 'purge');
  const { token, apiUrl } = discord;
  const log = createLog('silent');
  bots.push(await startBot({ token, apiUrl, services, purgeDays: 30, shard: { id, count: 2 }, log }));
  await vi.waitFor(() => expect(looked).toHaveBeenCalled());
  looked.mockRestore();
}

const leftScopes = async () =>
  (await services.store.scopes()).filter(({ leftAt }) => leftAt !== null).map(({ scope }) => scope);

describe('a server that removes the bot while its shard is away', () => {
  it('is noted by its own shard, and by no other', async () => {
    const onSecond = discord.servers.find(({ id }) => (BigInt(id) >> 22n) % 2n === 1n);
    if (!onSecond) throw new Error('no server is on the second shard');
    await startShard(0);
    expect(await leftScopes()).toEqual([]);
    discord.removeBot(onSecond.id);
    await startShard(1);
    expect(await leftScopes()).toEqual([`server:${onSecond.id}`]);
  });
});
