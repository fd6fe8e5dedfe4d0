import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { onTestFinished } from 'vitest';

/** Something that answers every request alike, until the test ends; its address. */
export async function answeringServer(
  status: number,
  headers: Record<string, string>,
  body: string,
): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(body));
  onTestFinished(() => closed(server));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

/** Discord's answer to those who ask too often. */
export const askingToWait = (seconds: number) =>
  answeringServer(
    429,
    { 'content-type': 'application/json', 'retry-after': `${seconds}`, 'x-ratelimit-scope': 'shared' },
    JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global: false }),
  );

async function closed(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
