import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers as it is told, and notes what it was asked. */
export interface Serving {
  origin: string;
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export type Answers = Record<string, (response: ServerResponse, request: IncomingMessage) => void>;

export async function serve(answers: Answers): Promise<Serving> {
  const asked: Serving['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const answer = answers[new URL(path, 'http://localhost').pathname];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
