import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A proxy for Discord's REST interface, as some put before their bots. */
export interface RestProxy {
  /** What the bot takes as `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** Method, path and status of each request, in order. */
  readonly seen: string[];
  /** Answers the next request whose path fits by itself: to wait so many seconds. */
  askToWait(path: RegExp, seconds: number): void;
}

/** What concerns the connection and not what is sent over it. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'host',
]);

/**
 * Passes everything on, headers too, and takes its time.
 * @param target without a slash at the end, as `https://discord.com/api`
 */
export async function startRestProxy(target: string, delayMs: number): Promise<RestProxy> {
  const seen: string[] = [];
  let asked: { path: RegExp; seconds: number } | null = null;
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '' } = request;
    const path = url.replace(/^\/discord\/api/, '');
    const body = await bodyOf(request);
    await wait(delayMs);
    if (asked?.path.test(path)) {
      const { seconds } = asked;
      asked = null;
      seen.push(`${method} ${path} 429`);
      const headers = { 'content-type': 'application/json', 'retry-after': `${seconds}` };
      response.writeHead(429, headers).end(JSON.stringify({ retry_after: seconds, global: false }));
      return;
    }
    const answer = await fetch(`${target}${path}`, {
      method,
      headers: Object.entries(request.headers).flatMap(([name, value]) =>
        OF_THE_CONNECTION.has(name) || typeof value !== 'string' ? [] : [[name, value] as [string, string]],
      ),
      ...(body.length > 0 && { body }),
    });
    seen.push(`${method} ${path} ${answer.status}`);
    const headers = [...answer.headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
    response
      .writeHead(answer.status, Object.fromEntries(headers))
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/discord/api`,
    seen,
    askToWait: (path, seconds) => {
      asked = { path, seconds };
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
