import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';
import { makeArticle } from './made-articles.js';
import { quantile, sayTable } from './table.js';

const SERVERS = 2_500;
const ARTICLES_EACH = 20;
const COLD = 500;
const WARM_EACH = 4;
const RATE = 100;
const SECONDS = 20;
const STARTS = 3;

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const serverId = (number: number) => `${300_000_000_000_000_000n + BigInt(number)}`;

/**
 * Measures one bot process for 2,500 servers with 20 articles each, over the local Discord: the first question to a
 * server, whose articles are then read and indexed; those that follow; 100 questions a second to all of them; memory; and
 * the start with and without the articles.
 */
export async function measureScale(): Promise<void> {
  const servers = Array.from({ length: SERVERS }, (_, number) => ({
    name: `Server ${number}`,
    id: serverId(number),
  }));
  const discord = await startLocalDiscord({ servers });
  const person = discord.person();
  const at = discord.servers.map(({ channelId }) => person.at({ channelId }));
  const empty = temporaryFolder();
  const full = temporaryFolder();
  await fill(full);
  const starts = { empty: [] as number[], full: [] as number[] };
  for (let round = 0; round < STARTS; round++) {
    for (const [folder, times] of [[empty, starts.empty] as const, [full, starts.full] as const]) {
      const begun = performance.now();
      const bot = await startBot(discord, folder);
      times.push(performance.now() - begun);
      await stop(bot);
    }
  }
  const bot = await startBot(discord, full);
  const first: number[] = [];
  const later: number[] = [];
  for (let number = 0; number < COLD; number++) {
    first.push(await timed(() => ask(at, number, number)));
    for (let round = 1; round <= WARM_EACH; round++)
      later.push(await timed(() => ask(at, number, number + round)));
  }
  const load = await underLoad(at);
  const memory = residentMegabytes(bot);
  await stop(bot);
  await discord.close();
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  sayTable(
    `${SERVERS.toLocaleString('en')} servers with ${ARTICLES_EACH} articles each in one process`,
    ['', 'asked', 'measured'],
    [
      [
        'first question to a server, p99',
        'under 500 ms',
        `${ms(quantile(first, 0.99))} (p50 ${ms(quantile(first, 0.5))})`,
      ],
      ['later ones, p99', 'under 20 ms', `${ms(quantile(later, 0.99))} (p50 ${ms(quantile(later, 0.5))})`],
      [
        `unanswered at ${RATE} questions a second for ${SECONDS} s`,
        '0',
        `${load.unanswered} of ${load.asked}`,
      ],
      [
        'answers meanwhile, p50 and p99',
        '',
        `${ms(quantile(load.times, 0.5))}, ${ms(quantile(load.times, 0.99))}`,
      ],
      ['resident memory after it', 'under 1,000 MB', `${memory.toFixed(0)} MB`],
      [
        `start, median of ${STARTS}, beside one without articles`,
        'not slower',
        `${ms(quantile(starts.full, 0.5))}, ${ms(quantile(starts.empty, 0.5))}`,
      ],
    ],
  );
}

/** By the file in which articles are moved, in one go. */
async function fill(folder: string): Promise<void> {
  const file = join(folder, 'articles.jsonl');
  const out = createWriteStream(file);
  const line = async (object: object) => {
    if (!out.write(`${JSON.stringify(object)}\n`)) await once(out, 'drain');
  };
  await line({ format: 'who-said', version: 1, scopes: SERVERS, articles: SERVERS * ARTICLES_EACH });
  for (let number = 0; number < SERVERS; number++) {
    const scope = `server:${serverId(number)}`;
    await line({ kind: 'scope', scope, usesBundled: true });
    for (let of = 0; of < ARTICLES_EACH; of++) {
      const { title, text } = makeArticle(number * ARTICLES_EACH + of);
      await line({
        kind: 'article',
        scope,
        id: `talks-${of}`,
        title,
        language: 'en',
        text,
        dropped: [],
        addedAt: 1_700_000_000_000 + of,
        corrections: [],
      });
    }
  }
  out.end();
  await once(out, 'close');
  execFileSync(process.execPath, [CLI, 'import', file], {
    env: { PATH: process.env.PATH, DATA_DIR: folder },
  });
}

/** Asks a server for words that one of its articles has. */
function ask(at: readonly LocalPerson[], number: number, which: number): Promise<unknown> {
  const { quote } = makeArticle(number * ARTICLES_EACH + (which % ARTICLES_EACH));
  const somebody = at[number];
  if (!somebody) throw new Error(`there is no server ${number}`);
  return somebody.run('who-said', { words: quote });
}

/** Nine questions of ten go to a tenth of the servers, as in Discord few are busy; the tenth goes to any. */
async function underLoad(
  at: readonly LocalPerson[],
): Promise<{ times: number[]; asked: number; unanswered: number }> {
  const times: number[] = [];
  let unanswered = 0;
  const answers: Promise<void>[] = [];
  const begun = performance.now();
  const all = RATE * SECONDS;
  for (let asked = 0; asked < all; asked++) {
    const number = asked % 10 === 0 ? (asked * 131) % SERVERS : (asked * 17) % (SERVERS / 10);
    answers.push(
      timed(() => ask(at, number, asked)).then(
        (time) => void times.push(time),
        () => void unanswered++,
      ),
    );
    await wait(Math.max(0, begun + ((asked + 1) * 1_000) / RATE - performance.now()));
  }
  await Promise.all(answers);
  return { times, asked: all, unanswered };
}

async function startBot(discord: LocalDiscord, folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: folder,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready as')) resolve();
    });
    child.once('exit', () => reject(new Error(`the bot ended before it was ready: ${said}`)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Linux alone tells; elsewhere NaN. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
