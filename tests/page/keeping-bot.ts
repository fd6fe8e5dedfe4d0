import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBot } from '../../src/discord/bot.js';
import { createLog } from '../../src/operations/log.js';
import { openServices } from '../../src/services.js';
import { readSettings } from '../../src/settings.js';
import { temporaryFolder } from '../temporary-folder.js';
import type { StartBot } from './try-out.js';

/**
 * The bot itself with all that it keeps and imports, over a database of its own.
 * @param pageOrigins where pages may be imported from, beside the internet
 */
export const keepingBot =
  (...pageOrigins: readonly string[]): StartBot =>
  async ({ token, apiUrl }) => {
    const services = await openServices({
      settings: readSettings({}),
      store: { dataDir: temporaryFolder() },
      fileOrigins: [new URL(apiUrl).origin],
      pageOrigins,
    });
    const bot = await startBot({ token, apiUrl, services, log: createLog('silent') });
    return {
      async stop() {
        await bot.stop();
        await services.close();
      },
    };
  };

/** Some web pages on this machine, by their paths. */
export async function servePages(pages: Readonly<Record<string, string>>) {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
