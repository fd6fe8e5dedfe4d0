/**
 * The bot on this machine, without Discord: in front of the local Discord stand a page for the browser and, where
 * somebody sits at a terminal or pipes lines in, a prompt.
 */
import { Locale } from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from './discord/bot.js';
import { DidNotRespond, type LocalDiscord, startLocalDiscord } from './local-discord/local-discord.js';
import { isLoopback } from './local-discord/own-host.js';
import { nearestLocale } from './local-discord/page/nearest-locale.js';
import { PageError } from './local-discord/page/page-error.js';
import { type RunningPage, startPage } from './local-discord/page/page-server.js';
import { runPrompt } from './local-discord/prompt.js';
import { openLog } from './operations/log.js';
import type { Settings } from './settings.js';
import { print } from './terminal/print.js';
import { terminalLanguage } from './terminal/terminal-language.js';

/** The same at every start, so that their articles are there again. */
const SERVERS = [
  { name: 'Newsroom', id: '100000000000000001' },
  { name: 'Debate club', id: '100000000000000002' },
];
const ADA = '200000000000000001';
const BEN = '200000000000000002';

/** What is added in the try-out stays apart from what is added in Discord. */
const DATABASE_FILE = 'try-out.sqlite';

/** What a page that cannot be shown leaves behind: something is to be mended. */
const PAGE_FAILED_EXIT_CODE = 2;

/** What a shell shows of a program that Ctrl-C has ended. */
const INTERRUPTED_EXIT_CODE = 130;

/**
 * Lets the bot be tried until the terminal leaves or the piped lines are answered; without either, until asked to end.
 * A page that cannot be shown is told, and the prompt goes on without it; the process's exit code is then 2.
 * @param asked resolves when the process is asked to end
 */
export async function tryOut(settings: Settings, asked: Promise<void>): Promise<void> {
  const log = await openLog(settings, 'warn');
  const local = await startLocalDiscord({ servers: SERVERS });
  await print(
    'Who Said answers questions about a summit with the article’s own words and who said them.\n' +
      'There is no DISCORD_TOKEN, so this is the bot on this machine, without Discord.\n',
  );
  // The page is there first: a browser opens it while the bot is loaded and goes online.
  const page = await showPage(local, settings, log);
  const bot = await Promise.race([goOnline(local, settings, log), asked]);
  if (bot) await talk(local, page !== null, asked);
  // Whoever asks again does not want to wait for what is being answered.
  process.once('SIGINT', () => process.exit(INTERRUPTED_EXIT_CODE));
  await page?.close();
  await bot?.stop();
  await local.close();
}

async function goOnline(local: LocalDiscord, settings: Settings, log: Logger): Promise<Bot> {
  const [{ startBot }, { openServices }] = await Promise.all([
    import('./discord/bot.js'),
    import('./services.js'),
  ]);
  const services = await openServices({
    settings,
    store: { dataDir: settings.dataFolder, fileName: DATABASE_FILE },
    fileOrigins: [new URL(local.apiUrl).origin],
    log,
  });
  const bot = await startBot({ token: local.token, apiUrl: local.apiUrl, services, log });
  await useOnce(local, log);
  return {
    ...bot,
    async stop() {
      await bot.stop();
      await services.close();
    },
  };
}

/** The first of everything takes a process many times as long as the next; so nobody who is here has to wait for it. */
async function useOnce(local: LocalDiscord, log: Logger): Promise<void> {
  const nobody = local.person({ name: 'Nobody', where: 'bot-dm' });
  try {
    await nobody.complete('who-said', { words: 'a' }, 'words');
    await nobody.run('ask', { question: 'Who said what?' });
  } catch (err) {
    // A bot that does not answer will tell so to whoever asks; the program may also be ending already.
    if (!(err instanceof DidNotRespond))
      log.warn({ err }, 'the bot could not be tried before anybody is here');
  }
  local.forget(nobody);
}

/** Answers the terminal, or the lines that are piped in; where there are none, nothing but the page goes on. */
async function talk(local: LocalDiscord, hasPage: boolean, asked: Promise<void>): Promise<void> {
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  if (isTerminal)
    await print('Type a command, such as /speakers; / lists them all, Tab completes, exit leaves.\n');
  const locale = nearestLocale(Object.values(Locale), terminalLanguage(process.env));
  const streams = { input: process.stdin, output: process.stdout, isTerminal, ...(locale && { locale }) };
  const lineCount = await Promise.race([runPrompt(local, streams), asked]);
  if (!hasPage || lineCount !== 0 || isTerminal) return;
  await print('There is no input, so this program serves the page until it is asked to end.\n');
  await asked;
}

/** Null where it cannot be shown, which has been told then. */
async function showPage(local: LocalDiscord, settings: Settings, log: Logger): Promise<RunningPage | null> {
  const people = [
    local.person({ name: 'Ada', id: ADA, managesServers: true }),
    local.person({ name: 'Ben', id: BEN }),
  ];
  try {
    const page = await startPage(local, people, {
      port: settings.pagePort,
      host: settings.pageHost,
      log,
      onTaken: (port, next) => print(`Port ${port} is taken; trying ${next}.\n`),
    });
    await print(`Try it in a browser: ${page.url}\n`);
    if (!isLoopback(settings.pageHost))
      await print('Whoever reaches this machine can use it too, by its IP address: PAGE_HOST says so.\n');
    return page;
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = PAGE_FAILED_EXIT_CODE;
    return null;
  }
}
