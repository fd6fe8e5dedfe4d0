import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';
import { quantile, sayTable } from './table.js';

const WARM_UP = 100;
const ROUNDS = 1000;
const STARTS = 5;

const BARE = {
  file: fileURLToPath(new URL('./bare-bot.mjs', import.meta.url)),
  command: 'ping',
  options: {},
};
const WHO_SAID = {
  file: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  command: 'who-said',
  options: { words: 'trade barriers have been lifted' },
};

/** A round every 25 ms at most: from 50 requests a second on, discord.js itself holds requests back. */
const ROUND = 25;

/** A bench that fails leaves no bot behind. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

interface Running {
  discord: LocalDiscord;
  process: ChildProcess;
  /** Milliseconds from the start of the process to being online with its commands registered. */
  started: number;
}

/**
 * Times the bot beside the least bot that discord.js makes, each in a process of its own, over the local Discord,
 * taking turns so that both meet the same machine.
 */
export async function measureBots(): Promise<void> {
  const starts = { bare: [] as number[], whoSaid: [] as number[] };
  for (let round = 0; round < STARTS; round++) {
    for (const [bot, times] of [[BARE, starts.bare] as const, [WHO_SAID, starts.whoSaid] as const]) {
      const running = await start(bot.file);
      times.push(running.started);
      await stop(running);
    }
  }
  const bare = await start(BARE.file);
  const whoSaid = await start(WHO_SAID.file);
  const times = { bare: [] as number[], whoSaid: [] as number[] };
  const person = { bare: bare.discord.person(), whoSaid: whoSaid.discord.person() };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const isCounted = round >= WARM_UP;
    const one = await timed(() => person.bare.run(BARE.command, BARE.options));
    const other = await timed(() => person.whoSaid.run(WHO_SAID.command, WHO_SAID.options));
    if (isCounted) {
      times.bare.push(one);
      times.whoSaid.push(other);
    }
    await wait(Math.max(0, ROUND - one - other));
  }
  const memory = { bare: residentMegabytes(bare.process), whoSaid: residentMegabytes(whoSaid.process) };
  await Promise.all([stop(bare), stop(whoSaid)]);

  const row = (name: string, a: number, b: number, unit: string) => [
    name,
    `${a.toFixed(unit === 'ms' ? 2 : 0)} ${unit}`,
    `${b.toFixed(unit === 'ms' ? 2 : 0)} ${unit}`,
    (b / a).toFixed(2),
  ];
  sayTable(
    `The bot beside a bare discord.js bot, ${ROUNDS} commands each in turn, ${STARTS} starts each (median)`,
    ['', 'bare bot', 'Who Said', 'ratio'],
    [
      row('acknowledgement, p50', quantile(times.bare, 0.5), quantile(times.whoSaid, 0.5), 'ms'),
      row('acknowledgement, p99', quantile(times.bare, 0.99), quantile(times.whoSaid, 0.99), 'ms'),
      row(
        'start to online, commands registered',
        quantile(starts.bare, 0.5),
        quantile(starts.whoSaid, 0.5),
        'ms ',
      ),
      row('resident memory after it', memory.bare, memory.whoSaid, 'MB'),
    ],
  );
}

async function start(file: string): Promise<Running> {
  const discord = await startLocalDiscord();
  const begun = performance.now();
  const child = spawn(process.execPath, [file], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: temporaryFolder(),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.add(child);
  await untilReady(file, child);
  return { discord, process: child, started: performance.now() - begun };
}

/** Both bots say so on standard error once they are online with their commands registered. */
function untilReady(file: string, child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`${file} ended before it was ready: ${said}`)));
  });
}

async function stop({ discord, process: child }: Running): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  await discord.close();
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Linux alone tells; elsewhere NaN. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
