import { type APIGatewayBotInfo, type REST, Routes } from 'discord.js';
import { notDiscord } from '../../discord/refusals.js';
import { StartError } from '../../discord/start-error.js';

/** What Discord says of shards to this bot. */
export interface GatewayBot {
  /** How many it recommends. */
  shards: number;
  /** How many may begin a session at once. */
  maxConcurrency: number;
  /** How many sessions may still begin today. */
  sessionsLeft: number;
  /** When there are more again, in milliseconds from now. */
  moreInMs: number;
}

/** @throws the REST client's errors; {StartError} where what answers is not Discord */
export async function askGatewayBot(rest: REST, apiUrl: string): Promise<GatewayBot> {
  const told = (await rest.get(Routes.gatewayBot())) as Partial<APIGatewayBotInfo> | null;
  const { shards, session_start_limit: limit } = told ?? {};
  if (typeof shards !== 'number' || !limit) throw notDiscord(apiUrl);
  return {
    shards,
    maxConcurrency: limit.max_concurrency,
    sessionsLeft: limit.remaining,
    moreInMs: limit.reset_after,
  };
}

/** @throws {StartError} where there are not enough sessions left today for so many shards */
export function assertSessionsLeft({ sessionsLeft, moreInMs }: GatewayBot, shards: number): void {
  if (sessionsLeft >= shards) return;
  const when = new Date(Date.now() + moreInMs).toISOString();
  throw new StartError(
    `Discord lets the bot begin no more than ${sessionsLeft} sessions until ${when}, and it needs one for each of its shards: ${shards}. Start it again then, and find out what has restarted it so often.`,
    1,
  );
}
