/** The way to a PostgreSQL server, which can be cut between a change's commit and its confirmation. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttingRelay {
  /** The server's address by this way. */
  url: string;
  /** Whether no commit of a change is heard of again, though the server has made it. */
  isCutting: boolean;
  close(): Promise<void>;
}

/** As PostgreSQL's protocol has it: a simple query ends with a zero. */
const BEGIN = 'begin\0';
const COMMIT = 'commit\0';

export async function startCuttingRelay(serverUrl: string): Promise<CuttingRelay> {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const listening = createServer((client) => {
    const server = connect(Number(port), hostname);
    let isChanging = false;
    let isCut = false;
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(end);
      end.on('error', () => {});
      end.on('close', () => other.destroy());
    }
    client.on('data', (sent) => {
      if (sent.includes(BEGIN)) isChanging = true;
      if (sent.includes(COMMIT)) {
        isCut = isChanging && relay.isCutting;
        isChanging = false;
      }
      server.write(sent);
    });
    server.on('data', (answered) => {
      if (isCut) client.destroy();
      else client.write(answered);
    });
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const url = new URL(serverUrl);
  url.port = String((listening.address() as AddressInfo).port);
  const relay: CuttingRelay = {
    url: url.href,
    isCutting: false,
    async close() {
      for (const socket of sockets) socket.destroy();
      listening.close();
      await once(listening, 'close');
    },
  };
  return relay;
}
