/**
 * The process of all shards on this machine: it registers the commands, starts a process for each shard, starts those again
 * that end, and ends them all. It serves nobody itself.
 */
import { REST } from 'discord.js';
import type { Logger } from 'pino';
import { registerCommands } from '../../discord/registration.js';
import { restOptions } from '../../discord/rest/rest-options.js';
import { StartError } from '../../discord/start-error.js';
import { waitAndTell } from '../../discord/waits-asked.js';
import { whenReachable } from '../../discord/when-reachable.js';
import type { Settings } from '../../settings.js';
import { startHealthServer } from '../health-server.js';
import { openLog } from '../log.js';
import { whenUncaught } from '../uncaught.js';
import { askGatewayBot, assertSessionsLeft } from './gateway-bot.js';
import { IdentifyTurns } from './identify-turns.js';
import { ShardProcesses } from './shard-processes.js';
import type { Sharding } from './shard-settings.js';
import { ToldByShards } from './told-by-shards.js';

export interface ServingShards {
  settings: Settings;
  /** Resolves when the process is asked to end. */
  asked: Promise<void>;
}

/**
 * Serves Discord by a process for each shard until this one is asked to end.
 * @throws {StartError} where Discord refuses, or a shard has ended since something is to be mended
 */
export async function serveShards(
  token: string,
  sharding: Sharding,
  { settings, asked }: ServingShards,
): Promise<void> {
  const log = await openLog(settings, 'info');
  const isToEnd = Promise.race([whenUncaught(log), asked]);
  const told = new ToldByShards();
  await openHealth(settings, told, log);
  const prepared = await Promise.race([prepare(token, sharding, settings, log), isToEnd]);
  if (!prepared) return;
  if (prepared instanceof StartError) throw prepared;
  const processes = new ShardProcesses({ ...prepared, token, log });
  told.watch(processes.all);
  processes.start();
  const failed = await Promise.race([processes.failed, isToEnd]);
  told.end();
  await processes.end();
  if (failed) throw failed;
}

async function openHealth(
  { healthPort, healthHost: host }: Settings,
  told: ToldByShards,
  log: Logger,
): Promise<void> {
  if (healthPort === undefined) return;
  const { port } = await startHealthServer({
    port: healthPort,
    host,
    readiness: () => told.readiness(),
    metrics: () => told.metrics(),
  });
  log.info({ host, port }, 'telling whether the shards are well: /healthz, /readyz, /metrics');
}

/** Finds out which shards there are to be, and registers the commands where the first of them is among them. */
async function prepare(token: string, sharding: Sharding, settings: Settings, log: Logger) {
  const { discordApiUrl: apiUrl, discordGuildId: guildId } = settings;
  const rest = new REST(restOptions({ apiUrl, rejectOnRateLimit: waitAndTell(log), log })).setToken(token);
  const where = { apiUrl, ...(guildId && { guildId }) };
  const told = await whenReachable(() => askGatewayBot(rest, apiUrl), { apiUrl, log });
  const count = sharding.count === 'auto' ? told.shards : sharding.count;
  const ids = sharding.ids === 'all' ? [...new Array(count).keys()] : sharding.ids;
  assertSessionsLeft(told, ids.length);
  log.info(
    { shards: ids.length, count, recommended: told.shards, sessionsLeft: told.sessionsLeft },
    `starting a process for each of ${ids.length} shards`,
  );
  // Over several machines, one of them has the first shard.
  if (ids.includes(0))
    log.info(await whenReachable(() => registerCommands({ rest, ...where }), { ...where, log }));
  return { ids, count, turns: new IdentifyTurns(told.maxConcurrency) };
}
