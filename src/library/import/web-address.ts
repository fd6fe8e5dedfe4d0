import { isIP } from 'node:net';
import { ImportRefused } from './import-refused.js';
import { isPublicAddress } from './public-address.js';

/** Names that no server on the internet has: of this machine, and of networks' own. */
const OWN_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|onion|test)$/;

/**
 * A web address that may be asked for a page, as far as it tells by itself: what its name resolves to is checked when it
 * is connected to.
 * @param hosts hosts that alone may be asked, and after "!" hosts that may not, each with its subdomains
 * @throws {ImportRefused}
 */
export function toWebAddress(link: string, hosts: readonly string[]): URL {
  const url = URL.canParse(link.trim()) ? new URL(link.trim()) : null;
  if (
    !url ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username !== '' ||
    url.password !== '' ||
    url.port !== ''
  ) {
    throw new ImportRefused({ kind: 'no-web-address' });
  }
  url.hash = '';
  // A name with a dot at its end is the same name.
  url.hostname = url.hostname.replace(/\.$/, '');
  const host = url.hostname;
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const isOfInternet =
    isIP(address) === 0 ? isFullName(host) && !OWN_NAMES.test(host) : isPublicAddress(address);
  if (!isOfInternet) throw new ImportRefused({ kind: 'private-address' });
  if (!isAllowed(host, hosts)) throw new ImportRefused({ kind: 'host-not-allowed', host });
  return url;
}

/** Of at least two parts, and no part is empty. */
const isFullName = (host: string) => /^[^.]+(?:\.[^.]+)+$/.test(host);

function isAllowed(host: string, rules: readonly string[]): boolean {
  const fits = (rule: string) => host === rule || host.endsWith(`.${rule}`);
  const forbidden = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1));
  const allowed = rules.filter((rule) => !rule.startsWith('!'));
  return !forbidden.some(fits) && (allowed.length === 0 || allowed.some(fits));
}
