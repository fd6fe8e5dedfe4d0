/**
 * The try-out's page: a small web server in front of the local Discord, on this machine alone unless it is told
 * otherwise. A browser on it sees and does what the given people see and do; `protocol.ts` says how.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { isIPv6 } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Logger, pino } from 'pino';
import type { LocalDiscord, LocalPerson } from '../local-discord.js';
import { withOwnAttachments } from './attachments.js';
import { readBuiltPage } from './built-page.js';
import { Events } from './events.js';
import { type ListenOptions, listen } from './listen.js';
import { createRoutes } from './routes.js';
import { Stage } from './stage.js';

export interface PageOptions extends ListenOptions {
  /** Where faults are told; nowhere where absent. */
  readonly log?: Logger;
  /** How long a page may be silent until it is asked whether it is there, and as long again until it is let go. */
  readonly pingEveryMs?: number;
  /** How long a request's headers may take, in milliseconds. */
  readonly headersWithinMs?: number;
}

export interface RunningPage {
  /** Where a browser finds it. */
  readonly url: string;
  close(): Promise<void>;
}

const PING_EVERY_MS = 30_000;
const HEADERS_WITHIN_MS = 10_000;

/**
 * Serves the page to whoever can reach it.
 * @param people whose eyes one can look with; the first is whom the page opens as
 * @throws {PageError} where the page is not built, or cannot be served at that port and host
 */
export async function startPage(
  local: LocalDiscord,
  people: readonly LocalPerson[],
  options: PageOptions,
): Promise<RunningPage> {
  const { host, log = pino({ level: 'silent' }) } = options;
  const { headersWithinMs = HEADERS_WITHIN_MS, pingEveryMs = PING_EVERY_MS } = options;
  const discord = new URL(local.apiUrl).origin;
  const stage = new Stage(local, people);
  const routes = createRoutes({ stage, files: readBuiltPage(), discord, host, log });
  const server = createServer(
    {
      headersTimeout: headersWithinMs,
      connectionsCheckingInterval: headersWithinMs / 2,
    },
    getRequestListener(routes.fetch),
  );
  const port = await listen(server, options);
  const toWire = withOwnAttachments(discord);
  const events = new Events(server, { local, stage, host, pingEveryMs, log, toWire });
  return {
    url: `http://${reachable(host)}:${port}/`,
    close: async () => {
      if (!server.listening) return;
      events.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The host as it stands in an address; what stands for every address of this machine becomes one of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIPv6(host) ? `[${host}]` : host;
}
