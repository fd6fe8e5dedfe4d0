import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImporter } from '../../../src/library/import/create-importer.js';
import type { Imported } from '../../../src/library/import/imported.js';
import { readSource } from '../../../src/library/import/read-source.js';
import type { Source } from '../../../src/library/reader/reader.js';
import { type Answers, type Serving, serve } from './serving.js';

const TEXT = 'The ministers met in Sela on Thursday to talk about the herring and the new ferry.';
const PAGE = `<!doctype html><html><head><title>Talks in Sela</title></head><body><p>${TEXT}</p></body></html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

const answer =
  (headers: Record<string, string>, body: string | Uint8Array = PAGE, status = 200) =>
  (response: ServerResponse) => {
    response.writeHead(status, headers).end(body);
  };
const packed = (encoding: string, body: string | Uint8Array) =>
  answer({ ...html, 'content-encoding': encoding }, body);
const failing = (status: number, headers = {}) => answer({ ...html, ...headers }, 'No.', status);

const ANSWERS: Answers = {
  '/page': answer(html),
  '/gzip': packed('gzip', gzipSync(PAGE)),
  '/br': packed('BR', brotliCompressSync(PAGE)),
  '/deflate': packed('deflate', deflateSync(PAGE)),
  '/no-gzip': packed('gzip', PAGE),
  '/half-a-gzip': packed('gzip', gzipSync(PAGE.repeat(50)).subarray(0, 60)),
  '/constructor': packed('constructor', PAGE),
  '/twice-packed': packed('gzip, gzip', gzipSync(gzipSync(PAGE))),
  '/bomb': packed('gzip', gzipSync(Buffer.alloc(50_000_000))),
  '/br-bomb': packed('br', brotliCompressSync(Buffer.alloc(50_000_000))),
  '/said-large': (response) => {
    response.writeHead(200, { ...html, 'content-length': '3000001' });
    response.flushHeaders();
  },
  '/endless': (response) => {
    response.writeHead(200, html);
    const more = () => {
      while (!response.destroyed && response.write('<p>more</p>'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  },
  '/silent': () => {},
  '/drip': (response) => {
    response.writeHead(200, html);
    const dripping = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(dripping));
  },
  '/broken-off': (response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' });
    response.write('half');
    setImmediate(() => response.destroy());
  },
  '/without-length': (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${PAGE}`);
  },
  '/two-types': answer({ 'content-type': 'text/html; charset=utf-8, text/html' }),
  '/same-types': answer({ 'content-type': 'text/html,text/html' }),
  '/charset-as-packing': packed('UTF-8', PAGE),
  '/picture': answer({ 'content-type': 'image/png' }, '\u0089PNG'),
  '/pdf': answer({ 'content-type': 'application/pdf' }, '%PDF-1.7'),
  '/pdf-as-page': answer(html, '%PDF-1.7 and so on'),
  '/notes.md': answer({ 'content-type': 'text/plain' }, `# Talks\n\n*${TEXT}*`),
  '/notes.txt': answer({ 'content-type': 'text/plain' }, `*Talks*\n\n${TEXT}`),
  '/notes': answer({ 'content-type': 'text/markdown' }, `**${TEXT}**`),
  '/latin': answer(
    { 'content-type': 'text/html; charset="ISO-8859-9"' },
    Buffer.from(`<p>${TEXT} \xdeule`, 'latin1'),
  ),
  '/large': answer(
    html,
    `<article>${Array.from({ length: 300 }, (_, day) => `<p>${TEXT} It was day ${day}.</p>`).join('')}</article>`,
  ),
  '/401': failing(401),
  '/402': failing(402),
  '/403': failing(403),
  '/404': failing(404),
  '/410': failing(410),
  '/429': failing(429),
  '/451': failing(451),
  '/500': failing(500),
  '/503': failing(503),
  '/challenge': failing(503, { 'cf-mitigated': 'challenge' }),
  '/304': failing(304),
  '/attachments/1/2/talks-in-sela.txt': answer({ 'content-type': 'text/plain; charset=utf-8' }, TEXT),
  '/attachments/1/2/talks.html': answer({}, PAGE),
  '/attachments/1/2/onward.txt': answer({ location: '/page' }, '', 302),
  '/attachments/1/2/large.txt': answer({}, 'x'.repeat(3_000_001)),
  '/attachments/1/2/binary.txt': answer({}, Buffer.from([1, 2, 3, 0, 0, 7, 9, 1, 255, 3])),
};

let site: Serving;
let read: Source[];
const reader = {
  readSource: vi.fn(async (source: Source): Promise<Imported> => {
    read.push(source);
    return readSource(source);
  }),
  languageOf: async (_: string, stated: string) => stated,
};
beforeAll(async () => {
  site = await serve(ANSWERS);
});
afterAll(() => site.close());
beforeEach(() => {
  read = [];
});

const importer = ({ mostTextBytes = 20_000 } = {}) =>
  createImporter({
    reader,
    mostTextBytes,
    hosts: [],
    fileOrigins: [site.origin],
    pageOrigins: [site.origin],
    withinMs: 400,
  });
const link = (path: string) => importer().fromLink(`${site.origin}${path}`);
const sent = (name: string, size = 100) =>
  importer().fromFile({ url: `${site.origin}/attachments/1/2/${name}`, name, size });

describe('a link', () => {
  it('comes as title, text and source, and says honestly who asks, without cookies', async () => {
    expect(await link('/page?utm_source=x#part')).toEqual({
      title: 'Talks in Sela',
      source: `${site.origin}/page?utm_source=x`,
      language: 'en',
      text: TEXT,
      dropped: [],
    });
    const headers = site.asked.at(-1)?.headers ?? {};
    expect(headers['user-agent']).toMatch(/^WhoSaidBot\/\S+ \(Discord bot;/);
    expect(Object.keys(headers).sort()).toEqual(
      ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].sort(),
    );
  });

  it('is taken apart by the reader alone, from its bytes as they came', async () => {
    await link('/latin');
    expect(read).toEqual([
      {
        kind: 'page',
        bytes: Buffer.from(`<p>${TEXT} \xdeule`, 'latin1'),
        charset: 'ISO-8859-9',
        url: `${site.origin}/latin`,
      },
    ]);
  });

  it.each(['/gzip', '/br', '/deflate'])('may come packed: %s', async (path) => {
    expect((await link(path)).text).toBe(TEXT);
  });

  it.each(['/without-length', '/two-types', '/same-types', '/charset-as-packing'])(
    'may come with less or more in its head than there should be: %s',
    async (path) => {
      expect((await link(path)).text).toBe(TEXT);
    },
  );

  it('to a text or to Markdown is a file with an address', async () => {
    const source = (path: string) => ({ source: `${site.origin}${path}` });
    expect(await link('/notes.md')).toMatchObject({
      title: 'Talks',
      text: `Talks\n\n${TEXT}`,
      ...source('/notes.md'),
    });
    expect(await link('/notes.txt')).toMatchObject({ title: '*Talks*', text: `*Talks*\n\n${TEXT}` });
    expect(await link('/notes')).toMatchObject({ title: 'notes', text: TEXT });
  });

  it.each([
    ['/no-gzip', 'not-reachable'],
    ['/half-a-gzip', 'not-reachable'],
    ['/constructor', 'no-text'],
    ['/twice-packed', 'no-text'],
    ['/bomb', 'download-too-large'],
    ['/br-bomb', 'download-too-large'],
    ['/said-large', 'download-too-large'],
    ['/endless', 'download-too-large'],
    ['/silent', 'too-slow'],
    ['/drip', 'too-slow'],
    ['/broken-off', 'not-reachable'],
    ['/picture', 'no-text'],
    ['/pdf', 'no-text'],
    ['/pdf-as-page', 'no-text'],
    ['/large', 'text-too-large'],
    ['/401', 'paywall'],
    ['/402', 'paywall'],
    ['/403', 'robots-blocked'],
    ['/404', 'page-missing'],
    ['/410', 'page-missing'],
    ['/429', 'robots-blocked'],
    ['/451', 'robots-blocked'],
    ['/challenge', 'robots-blocked'],
    ['/500', 'http-error'],
    ['/503', 'http-error'],
    ['/304', 'http-error'],
  ])('to %s is refused: %s', async (path, kind) => {
    await expect(link(path)).rejects.toMatchObject({ name: 'ImportRefused', reason: { kind } });
  });

  it('whose connection is reset before the end is refused, also where nothing tells its length', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${PAGE}`));
      // Not before it has come: what comes together with a reset looks like a usual end.
      const reset = () => setImmediate(() => socket.resetAndDestroy());
      subscribe('http.client.response.finish', reset);
      socket.on('close', () => unsubscribe('http.client.response.finish', reset));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const importing = createImporter({ reader, mostTextBytes: 20_000, hosts: [], pageOrigins: [origin] });
    await expect(importing.fromLink(origin)).rejects.toMatchObject({ reason: { kind: 'not-reachable' } });
    server.close();
  });

  it('to a server that is not there is refused', async () => {
    const gone = await serve({});
    await gone.close();
    const importing = createImporter({ reader, mostTextBytes: 1, hosts: [], pageOrigins: [gone.origin] });
    await expect(importing.fromLink(gone.origin)).rejects.toMatchObject({
      reason: { kind: 'not-reachable' },
    });
  });
});

describe('a file', () => {
  it('is a text as it is, called by its name where nothing better is known', async () => {
    expect(await sent('talks-in-sela.txt')).toEqual({
      title: 'talks in sela',
      language: 'en',
      text: TEXT,
      dropped: [],
    });
  });

  it('is a web page where its name says so', async () => {
    expect(await sent('talks.html')).toEqual({
      title: 'Talks in Sela',
      language: 'en',
      text: TEXT,
      dropped: [],
    });
  });

  it.each([
    ['talks.pdf', 'file-type'],
    ['talks', 'file-type'],
    ['talks.txt.exe', 'file-type'],
    ['large.txt', 'download-too-large'],
    ['binary.txt', 'no-text'],
    ['onward.txt', 'too-many-redirects'],
    ['missing.txt', 'page-missing'],
  ])('%s is refused: %s', async (name, kind) => {
    await expect(sent(name)).rejects.toMatchObject({ reason: { kind } });
  });

  it('is not asked for where Discord says that it is too large', async () => {
    const before = site.asked.length;
    await expect(sent('talks-in-sela.txt', 3_000_001)).rejects.toMatchObject({
      reason: { kind: 'download-too-large' },
    });
    expect(site.asked).toHaveLength(before);
  });

  it.each([
    'https://example.org/attachments/1/2/a.txt',
    'http://cdn.discordapp.com/attachments/1/2/a.txt',
    'https://cdn.discordapp.com.example.org/attachments/1/2/a.txt',
    'https://cdn.discordapp.com@example.org/attachments/1/2/a.txt',
    'https://me@cdn.discordapp.com/attachments/1/2/a.txt',
    'https://cdn.discordapp.com:8443/attachments/1/2/a.txt',
    'https://cdn.discordapp.com/avatars/1/2.txt',
    'https://cdn.discordapp.com/attachments/../avatars/1.txt',
    'file:///etc/passwd.txt',
    'a.txt',
  ])('is taken from where Discord keeps what people send, and not from %s', async (url) => {
    await expect(importer().fromFile({ url, name: 'a.txt', size: 10 })).rejects.toMatchObject({
      reason: { kind: 'private-address' },
    });
  });
});

describe('a pasted text', () => {
  const paste = (form: { title?: string; text?: string; source?: string }) =>
    importer().fromText({ title: '', text: TEXT, source: '', ...form });

  it('stays as it is, with a title of its own, of its first line or of its first words', async () => {
    expect(await paste({ title: '  Talks\nin Sela ', source: ' https://example.org/talks#top ' })).toEqual({
      title: 'Talks in Sela',
      source: 'https://example.org/talks',
      language: 'en',
      text: TEXT,
      dropped: [],
    });
    expect((await paste({ source: 'http://example.org./' })).source).toBe('http://example.org/');
    expect((await paste({ text: `Talks in Sela\n\n${TEXT}` })).title).toBe('Talks in Sela');
    expect((await paste({})).title).toBe(
      'The ministers met in Sela on Thursday to talk about the herring and the new',
    );
  });

  it.each([
    [{ text: ' \u200b\u202e\n ' }, 'empty'],
    [{ text: '…!' }, 'empty'],
    [{ text: 'ş'.repeat(10_001) }, 'text-too-large'],
    [{ text: 'a'.repeat(10_000_000) }, 'text-too-large'],
    [{ source: 'http://192.168.0.1/talks' }, 'private-address'],
    [{ source: 'talks' }, 'no-web-address'],
  ])(
    'is refused where nothing is in it, it is too large or its source is no address: %#',
    async (form, kind) => {
      await expect(paste(form)).rejects.toMatchObject({ reason: { kind } });
    },
  );
});
