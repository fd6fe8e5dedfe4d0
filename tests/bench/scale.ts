import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DidNotRespond, type LocalDiscord } from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type RunningBot, residentMegabytes, startBot, stopBot } from './running-bot.js';
import { fill, seedOf } from './scale/filled.js';
import { randomFrom, storyOf } from './scale/stories.js';
import { quantile, say, sayTable } from './table.js';

const WHO_SAID = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What one process is to hold: as many servers as Discord gives it. */
const SERVERS = 2_500;
const ARTICLES_EACH = 20;

const STARTS = 5;
const FIRST_QUESTIONS = 200;
const WARM_UP = 300;
const LATER_QUESTIONS = 1_000;
/** Of which the later ones are asked: their libraries are in memory all together. */
const LATER_SERVERS = 50;

/** Milliseconds between two questions that come one after the other. */
const PAUSE = 5;

/** The rush: of so many questions, one is the first to a server. */
const A_SECOND = 100;
const SECONDS = 20;
const FIRST_EVERY = 50;

/**
 * Asks one process about the articles of very many servers: how long a question takes where they are in memory and where
 * they are not, whether any is left unanswered in a rush, and what it takes of memory and of time to start.
 */
export async function measureScale(servers = SERVERS): Promise<void> {
  const names = Array.from({ length: servers }, (_, at) => ({
    name: `Server ${at}`,
    id: String(100_000_000_000_000_000n + BigInt(at) * 4_194_304n),
  }));
  const dataDir = temporaryFolder();
  const began = performance.now();
  await fill(
    dataDir,
    names.map(({ id }) => id),
    ARTICLES_EACH,
  );
  say(
    `\n${servers * ARTICLES_EACH} articles written in ${((performance.now() - began) / 1000).toFixed(0)} s.`,
  );

  const starts = { empty: [] as number[], full: [] as number[] };
  for (let round = 0; round < STARTS; round++) {
    const empty = await startBot(WHO_SAID, { servers: names });
    starts.empty.push(empty.started);
    await stopBot(empty);
    const full = await startBot(WHO_SAID, { servers: names, dataDir });
    starts.full.push(full.started);
    if (round < STARTS - 1) await stopBot(full);
    else await measureQuestions(full, starts);
  }
}

async function measureQuestions(bot: RunningBot, starts: { empty: number[]; full: number[] }): Promise<void> {
  const { discord, process: child } = bot;
  const ask = askerOf(discord);
  const random = randomFrom(7);
  const servers = discord.servers.length;

  // The code is compiled as it comes to be used, which is no matter of how many servers there are.
  for (let at = 0; at < WARM_UP; at++) await ask(at % LATER_SERVERS, at);
  const first: number[] = [];
  for (let at = 0; at < Math.min(FIRST_QUESTIONS, servers - LATER_SERVERS); at++) {
    first.push(await timed(() => ask(LATER_SERVERS + at, at)));
    await wait(PAUSE);
  }
  for (let at = 0; at < LATER_SERVERS; at++) await ask(at, at);
  const later: number[] = [];
  for (let at = 0; at < LATER_QUESTIONS; at++) {
    later.push(await timed(() => ask(Math.floor(random() * LATER_SERVERS), at)));
    await wait(PAUSE);
  }

  // Each server that is not in memory is new: none is asked of in this way twice.
  const rush: Promise<number | null>[] = [];
  let next = LATER_SERVERS + FIRST_QUESTIONS;
  const began = performance.now();
  for (let at = 0; at < A_SECOND * SECONDS; at++) {
    await wait(Math.max(0, began + (1000 / A_SECOND) * at - performance.now()));
    const isFirst = at % FIRST_EVERY === 0;
    const server = isFirst ? next++ % servers : Math.floor(random() * LATER_SERVERS);
    rush.push(timed(() => ask(server, at)).catch(unanswered));
  }
  const rushed = await Promise.all(rush);
  const answered = rushed.filter((time) => time !== null);
  const memory = residentMegabytes(child);
  await stopBot(bot);

  const ms = (times: readonly number[], share: number) => `${quantile(times, share).toFixed(1)} ms`;
  sayTable(
    `${servers} servers with ${ARTICLES_EACH} articles each, in one process`,
    ['', 'asked for', 'measured'],
    [
      ['first question to a server, p50', '', ms(first, 0.5)],
      ['first question to a server, p99', 'under 500 ms', ms(first, 0.99)],
      ['later questions, p50', '', ms(later, 0.5)],
      ['later questions, p99', 'under 20 ms', ms(later, 0.99)],
      [
        `unanswered of ${rushed.length} at ${A_SECOND} a second, one in ${FIRST_EVERY} a first one`,
        'none',
        `${rushed.length - answered.length} (p50 ${ms(answered, 0.5)}, p99 ${ms(answered, 0.99)})`,
      ],
      ['resident memory after it', 'under 1 GB', `${memory.toFixed(0)} MB`],
      ['start to online, median', `as with no articles: ${ms(starts.empty, 0.5)}`, ms(starts.full, 0.5)],
    ],
  );
}

/** Asks in a server for words of one of its stories. */
function askerOf(discord: LocalDiscord): (server: number, number: number) => Promise<void> {
  const person = discord.person();
  return async (server, number) => {
    const { channelId = '' } = discord.servers[server] ?? {};
    const words = storyOf(seedOf(server, ARTICLES_EACH) + (number % ARTICLES_EACH))
      .text.split(' ')
      .slice(5, 10)
      .join(' ');
    await person.at({ channelId }).run('who-said', { words });
  };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function unanswered(error: unknown): null {
  if (error instanceof DidNotRespond) return null;
  throw error;
}
