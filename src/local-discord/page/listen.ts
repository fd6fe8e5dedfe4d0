import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PageError } from './page-error.js';

/** How many ports after the first are tried. */
const FURTHER_PORTS = 20;

/** Ports that browsers refuse to open: the list of the Fetch standard. */
const CLOSED_TO_BROWSERS = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

export interface ListenOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  /** Told for each port that is taken, with the one that is tried next. */
  onTaken?(port: number, next: number): Promise<void>;
}

/**
 * Listens at the port, or where that is taken at one of the next twenty.
 * @returns the port
 * @throws {PageError} naming the setting to mend
 */
export async function listen(server: Server, { port, host, onTaken }: ListenOptions): Promise<number> {
  if (CLOSED_TO_BROWSERS.has(port))
    throw new PageError(`Browsers do not open port ${port}. Set PORT to another one, such as 3000.`);
  const last = Math.min(port + FURTHER_PORTS, 65_535);
  for (let at = port; ; ) {
    const error = await tryToListen(server, at, host);
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE') throw new PageError(told(error, at, host), { cause: error });
    let next = at + 1;
    while (CLOSED_TO_BROWSERS.has(next)) next++;
    if (next > last) throw new PageError(allTaken(port, at), { cause: error });
    await onTaken?.(at, next);
    at = next;
  }
}

async function tryToListen(
  server: Server,
  port: number,
  host: string,
): Promise<NodeJS.ErrnoException | null> {
  server.listen({ port, host });
  try {
    await once(server, 'listening');
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

const allTaken = (first: number, last: number) =>
  `${first === last ? `Port ${first} is` : `The ports ${first} to ${last} are all`} taken. ` +
  'Set PORT to one that is free, or to 0 for any.';

function told({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `Port ${port} is not for this account to use. Set PORT to one over 1023, or to 0 for any.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
      return `PAGE_HOST ${host} is no address of this machine. Leave it out for 127.0.0.1, this machine alone.`;
    default:
      return `The page cannot be served at ${host}, port ${port} (${message}). Mend PORT or PAGE_HOST.`;
  }
}
