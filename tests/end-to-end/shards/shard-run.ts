/** The bot in shards, as processes of their own, over a local Discord. */
import { readFileSync } from 'node:fs';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.js';
import { BotProcess } from '../bot-process.js';

/** Starts the process of all shards, with these settings alone. */
export function startShards({ token, apiUrl }: LocalDiscord, settings: Record<string, string>): BotProcess {
  return BotProcess.launch({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...settings });
}

/** The processes of its shards; Linux alone tells. */
export const shardsOf = ({ pid }: BotProcess): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
