import { isIP } from 'node:net';

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

/** Without the port, and an IPv6 address without its brackets; null where it is none. */
function hostname(host: string | null): string | null {
  const match = /^(?:\[([\da-f:.]+)\]|([^\s/?#@:[\]]+))(?::\d{1,5})?$/i.exec(host ?? '');
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
