import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  formOf,
  type PageUnderTest,
  raw,
  standing,
  startPageUnderTest,
  statusOfSocket,
} from './page-under-test.js';

let under: PageUnderTest;
let url: string;
let origin: string;
let host: string;
beforeAll(async () => {
  under = await startPageUnderTest({ page: { headersWithinMs: 200 } });
  url = under.page.url;
  ({ origin, host } = new URL(url));
});
afterAll(() => under.close());

/** A plain message of Ben's, as a form. */
const saying = (text: string) => formOf(JSON.stringify({ ...standing(under.ben), do: 'say', text }));

/** Where the same server is under another name. */
const named = (name: string) => `${name}:${new URL(url).port}`;

describe('the server answers only under its own name', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('%s', async (name) => {
    expect((await raw(url, { headers: { host: named(name) } })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost.evil.example', '192.168.0.1'])('not %s', async (name) => {
    for (const path of ['', 'attachments/1/2/a.png', 'nowhere'])
      expect((await raw(`${url}${path}`, { headers: { host: named(name) } })).status).toBe(403);
    const own = { host: named(name), origin: `http://${named(name)}` };
    const { headers, body } = saying('not said');
    expect((await raw(`${url}act`, { method: 'POST', headers: { ...headers, ...own }, body })).status).toBe(
      403,
    );
    expect(await statusOfSocket(`${url}events`, own)).toBe(403);
    expect(under.ben.messages.map(({ content }) => content)).not.toContain('not said');
  });
});

describe('nobody acts but the page', () => {
  const post = (more: Record<string, string>, text: string) => {
    const { headers, body } = saying(text);
    return raw(`${url}act`, { method: 'POST', headers: { ...headers, ...more }, body });
  };
  const said = () => under.ben.messages.map(({ content }) => content);

  test('the page itself may, and a program that is no browser', async () => {
    const page = await post({ origin, 'sec-fetch-site': 'same-origin' }, 'by the page');
    expect([page.status, (await post({}, 'by a program')).status]).toEqual([200, 200]);
    expect(said()).toEqual(expect.arrayContaining(['by the page', 'by a program']));
  });

  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site in an old browser', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a browser that does not say from where', { 'sec-fetch-site': 'cross-site' }],
  ])('%s may not', async (_who, headers) => {
    const { status, body } = await post(headers, 'by another');
    expect([status, JSON.parse(body)]).toEqual([403, { message: expect.stringContaining('page itself') }]);
    expect(said()).not.toContain('by another');
  });
});

describe('nobody listens but the page', () => {
  test('the page itself may', async () => {
    expect(await statusOfSocket(`${url}events`, { origin })).toBe(101);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['one who does not say from where', {}],
  ])('%s may not', async (_who, headers) => {
    expect(await statusOfSocket(`${url}events`, headers as Record<string, string>)).toBe(403);
  });

  test('there is nothing to listen to elsewhere', async () => {
    for (const path of ['', 'act', 'events/x', '/events'])
      expect(await statusOfSocket(`${url}${path}`, { origin })).toBe(400);
  });

  test('an upgrade to anything else is refused, not kept waiting', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n`);
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    await once(socket, 'close');
  });

  test('one who is refused is let go, even where they hold on', async () => {
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n`);
    await once(socket.resume(), 'end');
    socket.on('error', () => {});
    let error: Error | null | undefined;
    while (!error) error = await new Promise((resolve) => socket.write('still here', resolve));
  });
});

describe('the browser is told', () => {
  const policyOf = async (path: string) =>
    (await raw(`${url}${path}`)).headers['content-security-policy']?.toString().split('; ') ?? [];

  test('that the page is its own script, style, pictures and connections, and nothing else', async () => {
    expect(await policyOf('')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]);
  });

  test('that what was sent does nothing', async () => {
    expect(await policyOf('attachments/1/2/a.html')).toEqual([
      "default-src 'none'",
      "frame-ancestors 'none'",
      'sandbox',
    ]);
  });

  test.each(['', 'nowhere', 'act', 'attachments/1/2/a.png'])(
    'to keep itself to itself, with every answer: /%s',
    async (path) => {
      for (const named of [host, 'evil.example'])
        expect((await raw(`${url}${path}`, { headers: { host: named } })).headers).toMatchObject({
          'cache-control': 'no-store',
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('camera=()'),
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
    },
  );

  test('nothing of what runs here', async () => {
    const { headers } = await raw(url);
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the page’s files', () => {
  test('the page is never kept, what it is made of for ever', async () => {
    const page = await raw(url);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    const assets = [...page.body.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(assets.map((path) => path?.replace(/.*\./, '')).sort()).toEqual(['css', 'js', 'svg']);
    for (const path of assets)
      expect(await raw(`${url}${path}`)).toMatchObject({
        status: 200,
        headers: {
          'content-type': expect.stringMatching(/^(text\/(javascript|css); charset=utf-8|image\/svg\+xml)$/),
          'cache-control': 'public, max-age=31536000, immutable',
        },
      });
  });

  test.each([
    '..%2f..%2fpackage.json',
    'assets/..%2f..%2f..%2fpackage.json',
    'assets/',
    '%00',
    'package.json',
  ])('nothing beside them can be had: %s', async (path) => {
    const { status, body } = await raw(`${url}${path}`);
    expect([status, body]).toEqual([404, '{"message":"There is nothing here."}']);
  });
});

describe('limits', () => {
  test('an act over 64 KiB is refused', async () => {
    const { headers, body } = saying('x'.repeat(64 * 1024));
    expect((await raw(`${url}act`, { method: 'POST', headers, body })).status).toBe(413);
  });

  test('a request larger than ten files is refused before it is read', async () => {
    const headers = { ...saying('').headers, 'content-length': '200000000' };
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /act HTTP/1.1\r\n${lines.join('')}\r\n--x`);
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('a page that says more than a little to the stream is let go', async () => {
    const { socket, hears } = await under.listen(under.ben).then((one) => ({
      socket: one.socket,
      hears: one.hears.bind(one),
    }));
    await hears('snapshot');
    socket.send('x'.repeat(2000));
    const [code] = await once(socket, 'close');
    expect(code).toBe(1009);
  });

  test('a request that does not come to the end of its headers is let go', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n`);
    socket.resume();
    await once(socket, 'close');
  });

  test('a hundred pages listen, one more does not, and one that leaves makes room', async () => {
    const sockets = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const socket = new WebSocket(`${url.replace('http', 'ws')}events`, { headers: { origin } });
        await once(socket, 'message');
        return socket;
      }),
    );
    expect(await statusOfSocket(`${url}events`, { origin })).toBe(503);
    sockets[0]?.terminate();
    await expect.poll(() => statusOfSocket(`${url}events`, { origin })).toBe(101);
    for (const socket of sockets) socket.terminate();
  });
});
