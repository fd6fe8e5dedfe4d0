import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A bench that fails leaves no bot behind. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export interface RunningBot {
  discord: LocalDiscord;
  process: ChildProcess;
  /** Milliseconds from the start of the process to being online with its commands registered. */
  started: number;
}

/** Starts a bot of a file in a process of its own, over a local Discord. */
export async function startBot(
  file: string,
  { dataDir = temporaryFolder(), ...local }: LocalDiscordOptions & { dataDir?: string } = {},
): Promise<RunningBot> {
  const discord = await startLocalDiscord(local);
  const begun = performance.now();
  const child = spawn(process.execPath, [file], {
    // Where no `.env` of whoever runs the bench is read.
    cwd: temporaryFolder(),
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: dataDir,
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

export async function stopBot({ discord, process: child }: RunningBot): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  await discord.close();
}

/** Linux alone tells; elsewhere NaN. */
export function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
