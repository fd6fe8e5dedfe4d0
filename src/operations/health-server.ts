/** Tells whoever watches over the bot, such as a container orchestrator, whether it is well. It serves nobody else. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { StartError } from '../discord/start-error.js';

/** What is told. */
export interface Told {
  /** What is missing for the bot to answer, and whatever else there is to know; nothing missing: it is ready. */
  readiness(): Promise<{ missing: readonly string[] }>;
  /** In Prometheus' text format. */
  metrics(): Promise<{ text: string; contentType: string }>;
}

export interface HealthServer {
  /** The one that was taken, where any was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

interface HealthServerOptions extends Told {
  /** 0: any that is free. */
  port: number;
  host: string;
}

/** Those who ask have no more to say than a path. */
const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
};
const MOST_CONNECTIONS = 100;

/** @throws {StartError} where the port or the host cannot be used */
export async function startHealthServer({ port, host, ...told }: HealthServerOptions): Promise<HealthServer> {
  const server = createServer(LIMITS, (request, response) => {
    answer(request, response, told).catch(() => {
      if (!response.headersSent) send(request, response, 500, 'text/plain', 'It could not be told.\n');
      else response.destroy();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw notListening(error, port, host);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, told: Told): Promise<void> {
  const path = request.url?.replace(/\?.*$/s, '') ?? '';
  const tell = TELLING.get(path);
  if (!tell) return send(request, response, 404, 'text/plain', 'There are /healthz, /readyz and /metrics.\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(request, response, 405, 'text/plain', 'Only GET and HEAD.\n');
  }
  const { status, type, body } = await tell(told);
  send(request, response, status, type, body);
}

const TELLING = new Map<string, (told: Told) => Promise<{ status: number; type: string; body: string }>>([
  // Whatever else may be wrong, it runs: a start anew would not help.
  ['/healthz', async () => ({ status: 200, type: 'text/plain', body: 'alive\n' })],
  [
    '/readyz',
    async (told) => {
      const readiness = await told.readiness();
      const isReady = readiness.missing.length === 0;
      const body = `${JSON.stringify({ ready: isReady, ...readiness })}\n`;
      return { status: isReady ? 200 : 503, type: 'application/json', body };
    },
  ],
  [
    '/metrics',
    async (told) => {
      const { text, contentType } = await told.metrics();
      return { status: 200, type: contentType, body: text };
    },
  ],
]);

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
): void {
  response.writeHead(status, {
    'content-type': type.includes('charset') ? type : `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // What somebody sends along with it is not read.
    ...(request.method !== 'GET' && request.method !== 'HEAD' && { connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function notListening(error: unknown, port: number, host: string): StartError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const cause = { cause: error };
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `HEALTH_PORT ${port} is taken by another program. Set it to another one, to 0 for any that is free, or leave it out.`,
        2,
        cause,
      );
    case 'EACCES':
      return new StartError(
        `HEALTH_PORT ${port} may not be used by this user. Set it to one from 1024 on.`,
        2,
        cause,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `HEALTH_HOST ${host} is no address of this machine. Leave it out for 127.0.0.1, which this machine alone can reach.`,
        2,
        cause,
      );
    default:
      return new StartError(
        `HEALTH_PORT ${port} at ${host} cannot be listened to (${code}). Set another one, or leave it out.`,
        2,
        cause,
      );
  }
}
