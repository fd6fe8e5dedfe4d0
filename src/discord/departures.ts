/** Deletes what servers kept here some time after they have removed the bot. */
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayReadyDispatchData,
  type Guild,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { ScopeId } from '../library/scope-id.js';
import type { Store } from '../library/store/store.js';
import type { Clocks } from './clocks.js';
import { scopeOf } from './scope-of.js';

export interface DepartureOptions {
  store: Pick<Store, 'markLeft' | 'markPresent' | 'scopes' | 'purge'>;
  /** How long articles are kept after their server has removed the bot. */
  purgeDays: number;
  log: Logger;
  clocks: Pick<Clocks, 'earlier' | 'later'>;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What an event missed, since the database or the bot was away, is found out within so long. */
const LOOK_AGAIN_MS = 60 * 60 * 1_000;

const SERVER = 'server:';

/**
 * Notes which servers the bot is out of, now and as they come and go, and deletes those that have been left long enough.
 * A server may have the commands without the bot, and Discord tells of it by these alone: it counts as left since it last
 * used them. Where the clocks differ, it counts as left later and is deleted later.
 * @returns what ends it
 */
export function followDepartures(
  client: Client<true>,
  { store, purgeDays, log, clocks }: DepartureOptions,
): () => void {
  const guarded = (what: string, work: () => Promise<unknown>) => {
    work().catch((err) =>
      log.warn({ err }, `${what} could not be noted; it will be tried again within the hour`),
    );
  };
  const left = ({ id }: Guild) =>
    guarded('a server left', () => store.markLeft(`${SERVER}${id}`, clocks.later));
  const joined = ({ id }: Guild) => guarded('a server joined', () => store.markPresent(`${SERVER}${id}`));
  const used = (interaction: Interaction) => {
    // One so malformed that it has no scope is answered as such.
    if (!interaction.authorizingIntegrationOwners) return;
    const scope = scopeOf(interaction);
    const server = serverOf(scope);
    if (server !== null && !client.guilds.cache.has(server))
      guarded('a server that uses the bot', () => store.markPresent(scope));
  };
  const look = () =>
    guarded('which servers are left', async () => {
      for (const { scope, leftAt } of await store.scopes()) {
        const server = serverOf(scope);
        if (server === null || !isOnOwnShards(client, server)) continue;
        const isHere = client.guilds.cache.has(server);
        // Left in a time to come, by a clock that was wrong: it counts from now.
        const isMisdated = leftAt !== null && leftAt > clocks.later + DAY_MS;
        if (leftAt !== null && (isHere || isMisdated)) await store.markPresent(scope);
        if (!isHere && (leftAt === null || isMisdated)) await store.markLeft(scope, clocks.later);
      }
      const purged = await store.purge(clocks.earlier - purgeDays * DAY_MS);
      if (purged.length > 0)
        log.info({ scopes: purged.length }, 'deleted what servers kept that left long ago');
    });
  const told = ({ guilds }: GatewayReadyDispatchData, shard: number) =>
    forgetMissing(client, shard, new Set(guilds.map(({ id }) => id)));
  client.ws.on(GatewayDispatchEvents.Ready, told);
  client.on(Events.ShardReady, look);
  client.on(Events.GuildDelete, left);
  client.on(Events.GuildCreate, joined);
  client.on(Events.InteractionCreate, used);
  const timer = setInterval(look, LOOK_AGAIN_MS).unref();
  look();
  return () => {
    clearInterval(timer);
    client.ws.off(GatewayDispatchEvents.Ready, told);
    client.off(Events.ShardReady, look);
    client.off(Events.GuildDelete, left);
    client.off(Events.GuildCreate, joined);
    client.off(Events.InteractionCreate, used);
  };
}

/**
 * A new session begins with all of a shard's servers. Those that have removed the bot while there was none are not among
 * them, and nothing else tells of it.
 */
function forgetMissing(client: Client<true>, shard: number, there: ReadonlySet<string>): void {
  for (const guild of client.guilds.cache.values()) {
    if (guild.shardId !== shard || there.has(guild.id)) continue;
    for (const channel of guild.channels.cache.keys()) client.channels.cache.delete(channel);
    client.guilds.cache.delete(guild.id);
    client.emit(Events.GuildDelete, guild);
  }
}

const serverOf = (scope: ScopeId) => (scope.startsWith(SERVER) ? scope.slice(SERVER.length) : null);

/** Discord tells a shard of its own servers alone, by the moment in their id. */
function isOnOwnShards(client: Client<true>, server: string): boolean {
  const shards = client.ws.shards;
  const count = BigInt(client.options.shardCount ?? shards.size);
  return shards.has(Number((BigInt(server) >> 22n) % count));
}
