import { config } from 'dotenv';
import { Answering } from './answering/answering.js';
import { type Bot, startBot } from './discord/bot.js';
import { StartError } from './discord/start-error.js';
import { loadBundledLibrary } from './library/bundled.js';
import { DataFileError } from './library/data-file.js';
import { createLog } from './operations/log.js';
import { readSettings, type Settings, SettingsError } from './settings.js';

/** Resolves when the process is asked to end. */
const asked = new Promise<void>((resolve) => {
  process.once('SIGTERM', () => resolve());
  process.once('SIGINT', () => resolve());
});

try {
  config({ quiet: true });
  const settings = readSettings(process.env);
  if (settings.discordToken) await serve(settings.discordToken, settings);
  else {
    // A bot that is online needs nothing of the local Discord and its page: they are not even loaded.
    const { tryOut } = await import('./try-out.js');
    await tryOut(settings, loadAnswering, asked);
  }
  process.exit();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? message(error) : String(error)}\n`);
  process.exit(exitCode(error));
}

function loadAnswering(): Answering {
  return new Answering(loadBundledLibrary());
}

/** Serves Discord until the process is asked to end. */
async function serve(token: string, settings: Settings): Promise<void> {
  const answering = loadAnswering();
  const { discordApiUrl: apiUrl, discordGuildId: guildId, logLevel = 'info' } = settings;
  const log = createLog(logLevel);
  const starting = startBot({ token, apiUrl, ...(guildId && { guildId }), answering, log });
  const bot = await Promise.race([starting, asked]);
  if (!bot) return;
  log.info({ servers: bot.client.guilds.cache.size }, `ready as ${bot.client.user.username}`);
  await untilAsked(bot);
}

async function untilAsked(bot: Bot): Promise<void> {
  const lost = await Promise.race([bot.lost, asked]);
  await bot.stop();
  if (lost) throw lost;
}

function message(error: Error): string {
  const isForPeople =
    error instanceof StartError || error instanceof SettingsError || error instanceof DataFileError;
  return isForPeople ? error.message : (error.stack ?? error.message);
}

/** 2 where something is to be mended by whoever starts the bot, 1 for anything else. */
function exitCode(error: unknown): number {
  if (error instanceof StartError) return error.exitCode;
  return error instanceof SettingsError || error instanceof DataFileError ? 2 : 1;
}
