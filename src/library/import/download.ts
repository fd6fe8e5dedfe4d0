import type { LookupAddress } from 'node:dns';
import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, Agent as PlainAgent, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { ImportRefused } from './import-refused.js';
import { isPublicAddress } from './public-address.js';
import { toWebAddress } from './web-address.js';

/** What was fetched. */
export interface Download {
  bytes: Uint8Array;
  /** The media type, in lower case and without parameters; empty where the server names none. */
  type: string;
  charset?: string;
  /** Where it was found, after redirects. */
  url: string;
}

export interface DownloadOptions {
  /** As for `toWebAddress`. */
  hosts: readonly string[];
  /** Origins such as `http://127.0.0.1:8080` that may be asked though they are not of the internet. */
  trustedOrigins: readonly string[];
  /** 3 where it is not given. */
  mostRedirects?: number;
  /** Milliseconds for all of it, redirects too; 5,000 where it is not given. */
  withinMs?: number;
}

const WITHIN_MS = 5_000;
export const MOST_BYTES = 3_000_000;
const MOST_REDIRECTS = 3;

const HEADERS = {
  'user-agent': 'WhoSaidBot/0.1 (Discord bot; reads one page when a person asks for it)',
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9',
  'accept-encoding': 'gzip, br',
  'accept-language': 'en, *;q=0.5',
};

/**
 * Fetches a page or file from the internet: no other network can be reached, whatever a name resolves to and wherever a
 * server redirects to; within 5 s, 3 MB and 3 redirects.
 * @throws {ImportRefused}
 */
export async function download(link: string, options: DownloadOptions): Promise<Download> {
  const { mostRedirects = MOST_REDIRECTS, withinMs = WITHIN_MS } = options;
  const signal = AbortSignal.timeout(withinMs);
  let url = link;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const asked = allowed(url, options);
    const response = await ask(asked, isTrusted(asked, options), signal);
    const next = redirectOf(response, asked);
    if (next === null) return await received(response, asked.href, signal);
    response.destroy();
    url = next;
  }
  throw new ImportRefused({ kind: 'too-many-redirects' });
}

const isTrusted = ({ origin }: URL, { trustedOrigins }: DownloadOptions) => trustedOrigins.includes(origin);

function allowed(link: string, options: DownloadOptions): URL {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || !isTrusted(url, options)) return toWebAddress(link, options.hosts);
  url.hash = '';
  return url;
}

/** The name is resolved once, and it is what it resolved to that is connected to. */
const lookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    if (found.length === 0 || found.some(({ address }) => !isPublicAddress(address)))
      return callback(new PrivateAddress(), '', 0);
    const [first] = found;
    if (options.all) callback(null, found);
    else callback(null, first?.address ?? '', first?.family);
  });
};

class PrivateAddress extends Error {
  override name = 'PrivateAddress';
}

function ask(url: URL, trusted: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const request = isSecure ? requestHttps : requestHttp;
  const filtering = isSecure ? new RequestFilteringHttpsAgent() : new RequestFilteringHttpAgent();
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      trusted
        ? { headers: HEADERS, signal, agent: new PlainAgent() }
        : { headers: HEADERS, signal, agent: filtering, lookup },
      resolve,
    );
    if (!trusted) asked.on('socket', (socket) => socket.once('connect', () => refusePrivate(socket)));
    asked.on('error', (error) => reject(refusalOf(error, url)));
    asked.end();
  });
}

/** Where a connection leads is what counts in the end. */
function refusePrivate(socket: Socket): void {
  if (!isPublicAddress(socket.remoteAddress ?? '')) socket.destroy(new PrivateAddress());
}

function refusalOf(error: Error, { hostname }: URL): ImportRefused {
  const cause = { cause: error };
  const code = 'code' in error ? error.code : undefined;
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new ImportRefused({ kind: 'too-slow' }, cause);
  if (error instanceof PrivateAddress || /is not allowed\. Because/.test(error.message))
    return new ImportRefused({ kind: 'private-address' }, cause);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
    return new ImportRefused({ kind: 'host-unknown', host: hostname }, cause);
  return new ImportRefused({ kind: 'not-reachable' }, cause);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  // Headers are read byte by byte; servers write addresses in UTF-8 there.
  const location = Buffer.from(headers.location, 'latin1').toString();
  if (!URL.canParse(location, url.href)) throw new ImportRefused({ kind: 'not-reachable' });
  return new URL(location, url.href).href;
}

async function received(response: IncomingMessage, url: string, signal: AbortSignal): Promise<Download> {
  const refusal = refusedBy(response);
  if (refusal) {
    response.destroy();
    throw new ImportRefused(refusal);
  }
  // Some servers name a type twice.
  const [types = '', ...parameters] = (response.headers['content-type'] ?? '').split(';');
  const [type = ''] = types.split(',');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*(?:,|$)/i.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  const reset = resetOf(response);
  try {
    const bytes = await bytesOf(response, signal);
    if (reset.error && !tellsItsEnd(response)) throw reset.error;
    return { bytes, type: type.trim().toLowerCase(), ...(charset !== undefined && { charset }), url };
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw refusalOf(signal.aborted ? signal.reason : (error as Error), new URL(url));
  } finally {
    response.destroy();
  }
}

/** Node takes a connection that is reset for the end of what has no length. */
function resetOf({ socket }: IncomingMessage): { error: Error | null } {
  const reset: { error: Error | null } = { error: socket.errored };
  socket.on('error', (error) => {
    reset.error ??= error;
  });
  return reset;
}

const tellsItsEnd = ({ headers }: IncomingMessage) =>
  'content-length' in headers || /\bchunked\b/i.test(headers['transfer-encoding'] ?? '');

function refusedBy({ statusCode = 0, headers }: IncomingMessage): ImportRefused['reason'] | null {
  if (statusCode >= 200 && statusCode < 300) return null;
  if (statusCode === 401 || statusCode === 402) return { kind: 'paywall' };
  if ([403, 429, 451].includes(statusCode) || 'cf-mitigated' in headers) return { kind: 'robots-blocked' };
  if (statusCode === 404 || statusCode === 410) return { kind: 'page-missing' };
  return { kind: 'http-error', status: statusCode };
}

const UNPACKING: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** What some servers say of what is not packed. */
const NOT_PACKED = /^(?:|identity|none|binary|[78]bit|utf-?8|us-ascii|iso-8859-\d+)$/;

/** As unpacked; what is larger than it says, or grows when it is unpacked, is not read further. */
async function bytesOf(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = () => new ImportRefused({ kind: 'download-too-large', most: MOST_BYTES });
  if (Number(response.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(response, signal) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage, signal: AbortSignal): Readable {
  const packed = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (NOT_PACKED.test(packed)) return response;
  const unpack = UNPACKING.get(packed);
  if (!unpack) throw new ImportRefused({ kind: 'no-text' });
  const stream = unpack();
  signal.addEventListener('abort', () => stream.destroy(), { once: true });
  response.on('error', () => stream.destroy());
  response.on('aborted', () => stream.destroy());
  return response.pipe(stream);
}
