/** The bot in Discord, until the process is asked to end. */
import { setFlagsFromString } from 'node:v8';
import { type Bot, startBot } from './discord/bot.js';
import { createLog } from './operations/log.js';
import { tellAllShards, turnsFromAllShards } from './operations/shards/all-shards.js';
import type { OwnShard } from './operations/shards/own-shard.js';
import { openServices } from './services.js';
import type { Settings } from './settings.js';

/**
 * How much garbage may come together before it is collected, as a share of what is in use. By itself V8 lets there be two
 * or three times as much; with libraries coming and going, that is 0.3 GB more than they take. V8 reads it at each
 * collection, so that it can be set while the program runs.
 */
const GARBAGE_PERCENT = 50;

export interface Serving {
  settings: Settings;
  /** Which shard this process is; null: it serves all servers. */
  shard: OwnShard | null;
  /** Resolves when the process is asked to end. */
  asked: Promise<void>;
}

/**
 * Serves Discord until the process is asked to end.
 * @throws {StartError} where Discord refuses, or closes the connection for good; {StoreError} where what is kept cannot be
 * used; {DataFileError}
 */
export async function serve(token: string, { settings, shard, asked }: Serving): Promise<void> {
  const { discordApiUrl: apiUrl, discordGuildId: guildId, purgeDays, logLevel = 'info' } = settings;
  const { dataFolder: dataDir, databaseUrl } = settings;
  const own = shard && { ...shard, buildIdentifyThrottler: turnsFromAllShards };
  const log = shard ? createLog(logLevel).child({ shard: shard.id }) : createLog(logLevel);
  // While Discord is asked for the first things, the articles are read.
  const opening = Promise.resolve().then(() =>
    openServices({ settings, store: { dataDir, ...(databaseUrl && { databaseUrl }) }, log }),
  );
  opening.catch(() => {});
  const where = { token, apiUrl, ...(guildId && { guildId }), ...(own && { shard: own }) };
  const starting = startBot({ ...where, services: opening, purgeDays, log });
  const bot = await Promise.race([starting, asked, opening.then(() => starting)]);
  const services = await opening;
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
  if (bot) {
    log.info({ servers: bot.client.guilds.cache.size }, `ready as ${bot.client.user.username}`);
    if (shard) tellAllShards({ kind: 'ready' });
    void services.warmUp();
    await untilAsked(bot, asked);
  }
  await services.close();
}

async function untilAsked(bot: Bot, asked: Promise<void>): Promise<void> {
  const lost = await Promise.race([bot.lost, asked]);
  await bot.stop();
  if (lost) throw lost;
}
