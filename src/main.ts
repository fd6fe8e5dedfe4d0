import { config } from 'dotenv';
import { Answering } from './answering/answering.js';
import { type Bot, startBot } from './discord/bot.js';
import { StartError } from './discord/start-error.js';
import { loadBundledLibrary } from './library/bundled.js';
import { DataFileError } from './library/data-file.js';
import { startLocalDiscord } from './local-discord/local-discord.js';
import { runPrompt } from './local-discord/prompt.js';
import { createLog } from './operations/log.js';
import { readSettings, type Settings, SettingsError } from './settings.js';
import { print } from './terminal/print.js';

/** Resolves when the process is asked to end. */
const asked = new Promise<void>((resolve) => {
  process.once('SIGTERM', () => resolve());
  process.once('SIGINT', () => resolve());
});

try {
  config({ quiet: true });
  const settings = readSettings(process.env);
  const answering = new Answering(loadBundledLibrary());
  await (settings.discordToken
    ? serve(settings.discordToken, settings, answering)
    : tryOut(settings, answering));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? message(error) : String(error)}\n`);
  process.exit(exitCode(error));
}

/** Serves Discord until the process is asked to end. */
async function serve(token: string, settings: Settings, answering: Answering): Promise<void> {
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

/** Lets the bot be tried in the terminal, against a Discord on this machine. */
async function tryOut(settings: Settings, answering: Answering): Promise<void> {
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const local = await startLocalDiscord();
  const log = createLog(settings.logLevel ?? 'warn');
  const bot = await startBot({ token: local.token, apiUrl: local.apiUrl, answering, log });
  await print(
    'Who Said answers questions about a summit with the article’s own words and who said them.\n' +
      'There is no DISCORD_TOKEN, so this is the bot on this machine, without Discord.\n' +
      (isTerminal
        ? 'Type a command, such as /speakers; / lists them all, Tab completes, exit leaves.\n'
        : ''),
  );
  await Promise.race([runPrompt(local, { input: process.stdin, output: process.stdout, isTerminal }), asked]);
  await bot.stop();
  await local.close();
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
