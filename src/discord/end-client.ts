import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Status } from 'discord.js';

const CONNECT_WITHIN_MS = 2_000;
const END_WITHIN_MS = 1_000;

const ON_ITS_WAY: ReadonlySet<Status> = new Set([
  Status.Connecting,
  Status.Reconnecting,
  Status.WaitingForGuilds,
  Status.Identifying,
  Status.Resuming,
]);

/**
 * Ends a client, in three seconds at most. Discord.js does not come to an end where it is ended while it connects: what
 * waits for the connection ends it once more, each replaces the other's listener, and the first waits for good. So it is
 * left to connect first, and is not waited for where it still does not end.
 */
export async function endClient(client: Client): Promise<void> {
  // It has been ended already.
  if (client.token === null) return;
  const last = performance.now() + CONNECT_WITHIN_MS;
  while (client.ws.shards.some(({ status }) => ON_ITS_WAY.has(status)) && performance.now() < last)
    await wait(20);
  await Promise.race([client.destroy(), wait(END_WITHIN_MS, undefined, { ref: false })]);
}
