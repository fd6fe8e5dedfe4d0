import { Answering } from '../../src/answering/answering.js';
import { startBot } from '../../src/discord/bot.js';
import { loadBundledLibrary } from '../../src/library/bundled.js';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  type LocalPerson,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { startPage } from '../../src/local-discord/page/page-server.js';
import { createLog } from '../../src/operations/log.js';
import { fixedServices } from '../discord/fixed-services.js';

/** Two servers, two people and a bot on this machine, with the page in front of them. */
export interface TryOut {
  readonly discord: LocalDiscord;
  /** Manages the servers. */
  readonly ada: LocalPerson;
  readonly ben: LocalPerson;
  /** Where the page is. */
  readonly url: string;
  /** Ends the bot and nothing else. */
  stopBot(): Promise<void>;
  /** Ends the page's server and nothing else. */
  stopPage(): Promise<void>;
  /** Starts the page's server again, at the same port. */
  startPage(): Promise<void>;
  close(): Promise<void>;
}

/** What connects to a local Discord, and how it ends. */
export type StartBot = (discord: LocalDiscord) => Promise<{ stop(): Promise<void> }>;

const SERVERS = ['Newsroom', 'Debate club'] as const;

const services = fixedServices(new Answering(loadBundledLibrary()));

/** The bot itself, by its real client. */
const whoSaid: StartBot = ({ token, apiUrl }) =>
  startBot({ token, apiUrl, services, log: createLog('silent') });

export async function startTryOut(
  start: StartBot = whoSaid,
  {
    pagePort = 0,
    ...options
  }: Pick<LocalDiscordOptions, 'answerWithinMs'> & { readonly pagePort?: number } = {},
): Promise<TryOut> {
  const discord = await startLocalDiscord({ ...options, servers: SERVERS });
  const bot = await start(discord);
  const ada = discord.person({ name: 'Ada', managesServers: true });
  const ben = discord.person({ name: 'Ben' });
  let page = await startPage(discord, [ada, ben], { port: pagePort, host: '127.0.0.1' });
  const { url } = page;
  return {
    discord,
    ada,
    ben,
    url,
    stopBot: () => bot.stop(),
    stopPage: () => page.close(),
    async startPage() {
      page = await startPage(discord, [ada, ben], { port: Number(new URL(url).port), host: '127.0.0.1' });
    },
    async close() {
      await page.close();
      await bot.stop();
      await discord.close();
    },
  };
}
