/** The bot in Discord, until the process is asked to end. */
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import { type Bot, startBot } from './discord/bot.js';
import { floodLimits } from './discord/flood/limits.js';
import { type HealthServer, startHealthServer } from './operations/health-server.js';
import { openLog } from './operations/log.js';
import type { ProcessHealth } from './operations/process-health.js';
import { tellAllShards, tellWhenAsked, turnsFromAllShards } from './operations/shards/all-shards.js';
import type { OwnShard } from './operations/shards/own-shard.js';
import { whenUncaught } from './operations/uncaught.js';
import { type OpenServices, openServices } from './services.js';
import type { Settings } from './settings.js';

/**
 * How much garbage may come together before it is collected, as a share of what is in use. By itself V8 lets there be two
 * or three times as much; with libraries coming and going, that is 0.3 GB more than they take. V8 reads it at each
 * collection, so that it can be set while the program runs.
 */
const GARBAGE_PERCENT = 50;

/** What starts a process often kills it ten seconds after it has asked it to end; this is in milliseconds. */
const END_WITHIN_MS = 9_000;

export interface Serving {
  settings: Settings;
  /** Which shard this process is; null: it serves all servers. */
  shard: OwnShard | null;
  /** Resolves when the process is asked to end. */
  asked: Promise<void>;
}

/** What is there to be ended. */
interface Parts {
  bot?: Bot;
  services?: OpenServices;
  health?: ProcessHealth;
  healthServer?: HealthServer;
}

/**
 * Serves Discord until the process is asked to end.
 * @throws {StartError} where Discord refuses, or closes the connection for good, where the health server's port is taken,
 * or something has gone wrong that nothing has caught; {StoreError} where what is kept cannot be used; {DataFileError}
 */
export async function serve(token: string, { settings, shard, asked }: Serving): Promise<void> {
  const { discordApiUrl: apiUrl, discordGuildId: guildId, purgeDays } = settings;
  const { dataFolder: dataDir, databaseUrl } = settings;
  const own = shard && { ...shard, buildIdentifyThrottler: turnsFromAllShards };
  const whole = await openLog(settings, 'info');
  const log = shard ? whole.child({ shard: shard.id }) : whole;
  const isToEnd = Promise.race([whenUncaught(log), asked]);
  const parts: Parts = await openHealth(settings, shard, log);
  if (shard) tellWhenAsked(parts.health);
  const measures = parts.health && { measures: parts.health.measures };
  // While Discord is asked for the first things, the articles are read.
  const opening = Promise.resolve().then(async () => {
    const store = { dataDir, ...(databaseUrl && { databaseUrl }) };
    const services = await openServices({ settings, store, log, ...measures });
    parts.services = services;
    parts.health?.watchServices(services);
    return services;
  });
  opening.catch(() => {});
  const where = { token, apiUrl, ...(guildId && { guildId }), ...(own && { shard: own }) };
  const starting = startBot({
    ...where,
    services: opening,
    purgeDays,
    log,
    flood: floodLimits(settings.mostQuestionsAMinute),
    ...measures,
  });
  const bot = await Promise.race([starting, isToEnd, opening.then(() => starting)]);
  let why = bot && 'client' in bot ? undefined : bot;
  if (bot && 'client' in bot) {
    parts.bot = bot;
    parts.health?.watchClient(bot.client);
    setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
    log.info({ servers: bot.client.guilds.cache.size }, `ready as ${bot.client.user.username}`);
    if (shard) tellAllShards({ kind: 'ready' });
    void parts.services?.warmUp();
    why = await Promise.race([bot.lost, isToEnd]);
  }
  await end(parts, log);
  if (why) throw why;
}

/** What counts and tells is not even loaded where nobody asks for it. */
async function openHealth(
  { healthPort: port, healthHost: host }: Settings,
  shard: OwnShard | null,
  log: Logger,
): Promise<Parts> {
  if (port === undefined) return {};
  const { ProcessHealth } = await import('./operations/process-health.js');
  const health = new ProcessHealth();
  // Whoever asks how a shard is asks the process of all.
  if (shard) return { health };
  const healthServer = await startHealthServer({
    port,
    host,
    readiness: () => health.readiness(),
    metrics: () => health.metrics(),
  });
  log.info({ host, port: healthServer.port }, 'telling whether the bot is well: /healthz, /readyz, /metrics');
  return { health, healthServer };
}

/** Finishes what is being answered, and ends everything; in time, whatever hangs. */
async function end({ bot, services, health, healthServer }: Parts, log: Logger): Promise<void> {
  health?.end();
  const ended = async () => {
    await bot?.stop();
    await services?.close();
    await healthServer?.close();
    return true;
  };
  const isLate = wait(END_WITHIN_MS, false, { ref: false });
  if (!(await Promise.race([ended(), isLate]))) log.warn('ending took too long; the process ends without');
}
