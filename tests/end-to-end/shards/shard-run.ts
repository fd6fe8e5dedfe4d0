/** The bot in shards, as processes of their own, over a local Discord. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface ShardRun {
  /** The process of all shards. */
  readonly process: ChildProcess;
  /** Resolves when it has ended, with all that it and its shards have said. */
  readonly ended: Promise<{ code: number | null; said: string }>;
  /** What has been logged so far, oldest first. */
  readonly log: () => Record<string, unknown>[];
  /** The processes of its shards. */
  readonly pids: () => number[];
}

/** Starts the bot as it was built, with these settings alone. */
export function startShards(discord: LocalDiscord, settings: Record<string, string>): ShardRun {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  return {
    process: child,
    ended: once(child, 'close').then(([code]) => ({ code, said })),
    log: () =>
      said
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    pids: () => childrenOf(child.pid),
  };
}

/** Linux alone tells. */
const childrenOf = (pid: number | undefined) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
