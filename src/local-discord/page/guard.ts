import { isIP } from 'node:net';

/** The headers that tell where a request comes from; null where there is none. */
export interface Sent {
  readonly host: string | null;
  readonly origin: string | null;
  /** `Sec-Fetch-Site`: what a browser says of itself. */
  readonly site: string | null;
}

/** @param header reads one of a request's headers, by its name in lower case */
export function sentOf(header: (name: 'host' | 'origin' | 'sec-fetch-site') => string | undefined): Sent {
  return {
    host: header('host') ?? null,
    origin: header('origin') ?? null,
    site: header('sec-fetch-site') ?? null,
  };
}

/** Whether an address reaches this machine alone. */
export const isLoopback = (address: string) =>
  address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));

/**
 * Whether a request names this server as its host. Another site can let its own name lead here (DNS rebinding), and
 * a browser then takes that site and this server for one; so no name counts but those that nobody else can give.
 * @param bound the address or name that the server listens at
 */
export function isOwnHost(host: string | null, bound: string): boolean {
  const name = hostname(host);
  if (name === null) return false;
  if (name === bound.toLowerCase() || name === 'localhost') return true;
  return isLoopback(bound) ? name === '127.0.0.1' || name === '::1' : isIP(name) !== 0;
}

/** Whether a request to act comes from the page itself, or from a program that is no browser. */
export function mayAct(sent: Sent): boolean {
  if (sent.origin === null) return sent.site === null;
  return isFromPage(sent);
}

/** Whether a request comes from the page itself: browsers always say whose a WebSocket is. */
export function mayListen(sent: Sent): boolean {
  return isFromPage(sent);
}

function isFromPage({ host, origin, site }: Sent): boolean {
  return host !== null && origin === `http://${host}` && (site === null || site === 'same-origin');
}

/** Without the port, and an IPv6 address without its brackets; null where it is none. */
function hostname(host: string | null): string | null {
  const match = /^(?:\[([\da-f:.]+)\]|([^\s/?#@:[\]]+))(?::\d{1,5})?$/i.exec(host ?? '');
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
