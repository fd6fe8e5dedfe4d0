/**
 * The bot on this machine, without Discord: in front of the local Discord stand a page for the browser and, where
 * somebody sits at a terminal or pipes lines in, a prompt.
 */
import type { Answering } from './answering/answering.js';
import { startBot } from './discord/bot.js';
import { DidNotRespond, type LocalDiscord, startLocalDiscord } from './local-discord/local-discord.js';
import { PageError } from './local-discord/page/page-error.js';
import { type RunningPage, startPage } from './local-discord/page/page-server.js';
import { runPrompt } from './local-discord/prompt.js';
import { createLog } from './operations/log.js';
import type { Settings } from './settings.js';
import { print } from './terminal/print.js';

const SERVERS = ['Newsroom', 'Debate club'];

/** What a page that cannot be shown leaves behind: something is to be mended. */
const PAGE_FAILED_EXIT_CODE = 2;

/** What a shell shows of a program that Ctrl-C has ended. */
const INTERRUPTED_EXIT_CODE = 130;

/**
 * Lets the bot be tried until the terminal leaves or the piped lines are answered; without either, until asked to end.
 * A page that cannot be shown is told, and the prompt goes on without it; the process's exit code is then 2.
 * @param asked resolves when the process is asked to end
 */
export async function tryOut(
  settings: Settings,
  loadAnswering: () => Answering,
  asked: Promise<void>,
): Promise<void> {
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const log = createLog(settings.logLevel ?? 'warn');
  const local = await startLocalDiscord({ servers: SERVERS });
  await print(
    'Who Said answers questions about a summit with the article’s own words and who said them.\n' +
      'There is no DISCORD_TOKEN, so this is the bot on this machine, without Discord.\n',
  );
  // The page is there first: a browser opens it while the bot gets ready and goes online.
  const page = await showPage(local, settings, log);
  const bot = await startBot({ token: local.token, apiUrl: local.apiUrl, answering: loadAnswering(), log });
  await useOnce(local);
  if (isTerminal)
    await print('Type a command, such as /speakers; / lists them all, Tab completes, exit leaves.\n');
  const streams = { input: process.stdin, output: process.stdout, isTerminal };
  const lineCount = await Promise.race([runPrompt(local, streams), asked]);
  if (page && lineCount === 0 && !isTerminal) {
    await print('There is no input, so this program serves the page until it is asked to end.\n');
    await asked;
  }
  // Whoever asks again does not want to wait for what is being answered.
  process.once('SIGINT', () => process.exit(INTERRUPTED_EXIT_CODE));
  await page?.close();
  await bot.stop();
  await local.close();
}

/** The first of everything takes a process many times as long as the next; so nobody who is here has to wait for it. */
async function useOnce(local: LocalDiscord): Promise<void> {
  const nobody = local.person({ name: 'Nobody', where: 'bot-dm' });
  try {
    await nobody.complete('who-said', { words: 'a' }, 'words');
    await nobody.run('ask', { question: 'Who said what?' });
  } catch (error) {
    if (!(error instanceof DidNotRespond)) throw error;
  }
}

/** Null where it cannot be shown, which has been told then. */
async function showPage(
  local: LocalDiscord,
  settings: Settings,
  log: ReturnType<typeof createLog>,
): Promise<RunningPage | null> {
  const people = [local.person({ name: 'Ada', managesServers: true }), local.person({ name: 'Ben' })];
  try {
    const page = await startPage(local, people, {
      port: settings.pagePort,
      host: settings.pageHost,
      log,
      onTaken: (port, next) => print(`Port ${port} is taken; trying ${next}.\n`),
    });
    await print(`Try it in a browser: ${page.url}\n`);
    return page;
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = PAGE_FAILED_EXIT_CODE;
    return null;
  }
}
