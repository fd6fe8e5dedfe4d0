import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { type Bot, startBot } from '../../src/discord/bot.js';
import type { RestTrying } from '../../src/discord/rest/rest-options.js';
import type { Limits, Services } from '../../src/discord/services.js';
import { loadBundledLibrary } from '../../src/library/bundled.js';
import { createImporter } from '../../src/library/import/create-importer.js';
import { type ImportReason, ImportRefused } from '../../src/library/import/import-refused.js';
import type { Imported } from '../../src/library/import/imported.js';
import type { Importer } from '../../src/library/import/importer.js';
import { loadPeople } from '../../src/library/people-file.js';
import { createReader } from '../../src/library/reader/create-reader.js';
import { createLibraries } from '../../src/library/scope-libraries.js';
import { openStore } from '../../src/library/store/open-store.js';
import { type Store, StoreUnavailable } from '../../src/library/store/store.js';
import {
  type LocalDiscord,
  type LocalMessage,
  type LocalPerson,
  ModalShown,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { answeringFrom } from '../../src/services.js';
import { press } from './running-bot.js';

const bundled = loadBundledLibrary();
const people = loadPeople();
/** Started by the first test that reads, and ended with the process. */
const reader = createReader({ people });

const LIMITS: Limits = {
  mostArticles: 200,
  mostArticleBytes: 200_000,
  mostScopeBytes: 1e7,
  mostAdditionsAnHour: 60,
};

/** How long the articles of a server that has removed the bot are kept. */
export const PURGE_DAYS = 30;

/** The bot with its real client and a real database, in a Discord on this machine. */
export interface ArticlesBot {
  readonly discord: LocalDiscord;
  /** What the bot has logged, a JSON object a line. */
  readonly log: string[];
  readonly services: Services;
  /** Of the bot that runs now. */
  readonly client: Client<true>;
  /** What links lead to, in place of the internet; a reason is refused. */
  readonly pages: Map<string, Imported | ImportReason>;
  /** Whether the database does not answer. */
  isStoreAway: boolean;
  /** Whether it takes what is asked, and says nothing ever after. */
  isStoreSilent: boolean;
  /** Added to the time of the day, in milliseconds. */
  later: number;
  /** Ends the bot and everything it has in memory, and starts another over the same database. */
  restart(): Promise<void>;
  /** The same, with something happening in between. */
  whileStopped(act: () => void): Promise<void>;
  close(): Promise<void>;
}

export async function startArticlesBot(
  limits: Partial<Limits> = {},
  servers: readonly string[] = [],
  rest: RestTrying = {},
  discordNow?: () => number,
  held: { mostHeldBytes?: number } = {},
): Promise<ArticlesBot> {
  const dataDir = await mkdtemp(join(tmpdir(), 'articles-'));
  const discord = await startLocalDiscord({ servers, ...(discordNow && { now: discordNow }) });
  const log: string[] = [];
  const pages: ArticlesBot['pages'] = new Map();
  let bot: Bot;
  let store: Store;
  const logger = createLog('debug', { write: (line: string) => log.push(line) });
  const start = async () => {
    store = await openStore({ dataDir, now: () => Date.now() + running.later });
    const kept = awayable(store, running);
    const libraries = createLibraries({
      store: kept,
      reader,
      bundled,
      people,
      budgetBytes: 1e8,
      ...held,
      log: logger,
    });
    const services: Services = {
      store: kept,
      libraries,
      answering: answeringFrom(libraries),
      bundled: bundled.articles,
      importer: importerOver(pages, discord),
      limits: { ...LIMITS, ...limits },
    };
    bot = await startBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      services,
      purgeDays: PURGE_DAYS,
      log: logger,
      rest,
    });
    running.client = bot.client;
    return services;
  };
  const stop = async () => {
    await bot.stop();
    await store.close();
  };
  const running = { discord, log, pages, isStoreAway: false, isStoreSilent: false, later: 0 } as {
    -readonly [Key in keyof ArticlesBot]: ArticlesBot[Key];
  };
  running.services = await start();
  running.whileStopped = async (act) => {
    await stop();
    act();
    running.services = await start();
  };
  running.restart = () => running.whileStopped(() => {});
  running.close = async () => {
    await stop();
    await discord.close();
    await rm(dataDir, { recursive: true });
  };
  return running;
}

/** The store, rejecting everything while it is away, and answering nothing while it is silent. */
function awayable<Part extends object>(
  part: Part,
  state: Pick<ArticlesBot, 'isStoreAway' | 'isStoreSilent'>,
): Part {
  return new Proxy(part, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value === 'object' && value !== null) return awayable(value, state);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (key === 'onChange') return value.apply(target, given);
        if (state.isStoreAway) return Promise.reject(new StoreUnavailable('the database is stopped'));
        return state.isStoreSilent ? new Promise(() => {}) : value.apply(target, given);
      };
    },
  });
}

/** The real one, but for links that are scripted. */
function importerOver(pages: ArticlesBot['pages'], discord: LocalDiscord): Importer {
  const real = createImporter({
    reader,
    mostTextBytes: 200_000,
    hosts: [],
    fileOrigins: [new URL(discord.apiUrl).origin],
  });
  return {
    fromFile: real.fromFile,
    fromText: real.fromText,
    async fromLink(link) {
      const page = pages.get(link);
      if (!page) return real.fromLink(link);
      if ('kind' in page) throw new ImportRefused(page);
      return page;
    },
  };
}

/** An invented report in which two people are heard, and one quotation has no clear speaker. */
export const HARBOUR: Imported = {
  title: 'Harbour talks end in Sela',
  source: 'https://news.example/harbour-talks',
  published: '2024-03-05',
  language: 'en',
  text: [
    'Ministers from both coasts met in Sela on Tuesday.',
    'Minister Ada Berg said, “The harbour will stay open all winter.”',
    'Bo Lind, the mayor of Sela, said that the town would pay for new lights.',
    'The hall was full. “Nobody asked the fishermen!”',
  ].join('\n\n'),
  dropped: ['Share this story with your friends', 'Sign up for our newsletter'],
};

/** Another one, shorter. */
export const madePage = (number: number): Imported => ({
  title: `Report number ${number}`,
  source: `https://news.example/report-${number}`,
  language: 'en',
  text: `Mayor Bo Lind said, “Bridge number ${number} is safe.”`,
  dropped: [],
});

/** Adds an article by a link, up to its preview. */
export async function preview(
  bot: ArticlesBot,
  person: LocalPerson,
  page: Imported = HARBOUR,
): Promise<LocalMessage> {
  const link = page.source ?? 'https://news.example/';
  bot.pages.set(link, page);
  return person.run('article add', { link });
}

/** Adds an article and saves it. */
export async function saved(
  bot: ArticlesBot,
  person: LocalPerson,
  page: Imported = HARBOUR,
): Promise<LocalMessage> {
  return press(person, await preview(bot, person, page), 'Save');
}

/** Saves an article without anybody's pressing anything. */
export async function keep(bot: ArticlesBot, { id }: LocalPerson, page: Imported): Promise<void> {
  const { store } = bot.services;
  const scope = `person:${id}` as const;
  const draft = await store.keepDraft(scope, page);
  await store.saveDraft(scope, draft, { ...LIMITS, takenIds: [] });
}

/** The form that something shows in place of an answer. */
export async function formOf(answer: Promise<unknown>): Promise<ModalShown> {
  const shown = await answer.then(
    () => null,
    (error: unknown) => error,
  );
  if (shown instanceof ModalShown) return shown;
  throw shown ?? new Error('no form was shown');
}

/** A file that the bot sent, as text. */
export async function fileOf({ attachments }: LocalMessage): Promise<{ name: string; text: string }> {
  const [file] = attachments;
  if (!file) throw new Error('the message has no file');
  return { name: file.filename, text: await (await fetch(file.url)).text() };
}
