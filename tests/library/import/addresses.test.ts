import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImporter } from '../../../src/library/import/create-importer.js';
import { isPublicAddress } from '../../../src/library/import/public-address.js';
import { type Serving, serve } from './serving.js';

const lookup = vi.spyOn(dns, 'lookup');
syncBuiltinESMExports();
afterAll(() => {
  lookup.mockRestore();
  syncBuiltinESMExports();
});

/** What names resolve to; a name that is asked twice may resolve to something else the second time. */
function resolveTo(...answers: string[][]) {
  let asked = 0;
  lookup.mockImplementation(((_: string, __: object, done: (...result: unknown[]) => void) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as never);
}

const readSource = vi.fn();
const importer = (hosts: string[] = [], pageOrigins: string[] = []) =>
  createImporter({ reader: { readSource, languageOf: vi.fn() }, mostTextBytes: 200_000, hosts, pageOrigins });

/** Nothing listens there, so that what gets through is not reachable rather than refused. */
const TRICKS = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://127.0.0.1./',
  'http://0/',
  'http://0.0.0.0/',
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://localhost../',
  'http://a.localhost/',
  'http://ｌｏｃａｌｈｏｓｔ/',
  'http://１２７.０.０.１/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http://%6c%6f%63%61%6c%68%6f%73%74/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://2852039166/',
  'http://100.64.0.1/',
  'http://100.100.100.200/latest/meta-data/',
  'http://168.63.129.16/machine?comp=goalstate',
  'http://192.0.0.192/opc/v2/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://240.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b::169.254.169.254]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a9fe:a9fe::1]/',
  'http://[2001:0:7f00:1::]/',
  'http://[fd00:ec2::254]/',
  'http://[fc00::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://router.lan/',
  'http://printer.local/',
  'http://intranet/',
  'http://1.0.0.127.in-addr.arpa/',
];

const NO_WEB_ADDRESSES = [
  'file:///etc/passwd',
  'ftp://example.org/',
  'gopher://127.0.0.1:6379/_INFO',
  'data:text/html,<p>hello',
  'javascript:alert(1)',
  'blob:https://example.org/1',
  'http://user@example.org/',
  'http://example.org:password@127.0.0.1/',
  'https://example.org:22/',
  'http://example.org:443/',
  'https://example.org:8443/',
  'http://127.0.0.1:6379/',
  'http://[fe80::1%25eth0]/',
  'http://exa mple.org/',
  '//example.org/',
  'example.org',
  '',
];

describe('a link', () => {
  let site: Serving;
  beforeAll(async () => {
    site = await serve({
      '/to': (response, { url = '' }) => {
        const at = new URL(url, 'http://localhost').searchParams.get('at') ?? '';
        response.writeHead(302, { location: Buffer.from(at).toString('latin1') }).end();
      },
    });
  });
  afterAll(() => site.close());
  beforeEach(() => {
    readSource.mockReset();
    lookup.mockReset();
    resolveTo(['127.0.0.1']);
  });

  it.each(TRICKS)('into a network that is not the internet is refused: %s', async (link) => {
    const refused = { reason: { kind: 'private-address' } };
    await expect(importer().fromLink(link)).rejects.toMatchObject(refused);
    await expect(importer().fromLink(link.replace('http:', 'https:'))).rejects.toMatchObject(refused);
    const redirect = `${site.origin}/to?at=${encodeURIComponent(link)}`;
    await expect(importer([], [site.origin]).fromLink(redirect)).rejects.toMatchObject(refused);
    expect(lookup).not.toHaveBeenCalled();
    expect(readSource).not.toHaveBeenCalled();
  });

  it.each(NO_WEB_ADDRESSES)('that is no web address on the usual port is refused: %s', async (link) => {
    await expect(importer().fromLink(link)).rejects.toMatchObject({ reason: { kind: 'no-web-address' } });
    expect(lookup).not.toHaveBeenCalled();
  });

  it.each([
    [['127.0.0.1']],
    [['10.0.0.7']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::a00:1']],
    [['fd12::1']],
    [['93.184.216.34', '192.168.0.1']],
    [['2606:2800:220:1::1', 'fe80::1']],
  ])('whose name resolves to %j is refused', async (addresses) => {
    resolveTo(addresses);
    for (const scheme of ['http', 'https']) {
      await expect(importer().fromLink(`${scheme}://rebind.example.org/`)).rejects.toMatchObject({
        reason: { kind: 'private-address' },
      });
    }
  });

  it('is not resolved a second time to connect to it, when its name may resolve to something else', async () => {
    resolveTo(['127.0.0.1'], ['93.184.216.34']);
    await expect(importer().fromLink('http://rebind.example.org/')).rejects.toMatchObject({
      reason: { kind: 'private-address' },
    });
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it('is followed three times', async () => {
    const onward = (times: number): string =>
      `${site.origin}/to?at=${encodeURIComponent(times === 0 ? `${site.origin}/nowhere` : onward(times - 1))}`;
    const read = (times: number) => importer([], [site.origin]).fromLink(onward(times - 1));
    await expect(read(3)).rejects.toMatchObject({ reason: { kind: 'page-missing' } });
    await expect(read(4)).rejects.toMatchObject({ reason: { kind: 'too-many-redirects' } });
  });

  it.each([
    [['example.org'], 'http://example.org/', 'private-address'],
    [['example.org'], 'http://news.example.org/', 'private-address'],
    [['example.org'], 'http://example.org./', 'private-address'],
    [['example.org'], 'http://example.net/', 'host-not-allowed'],
    [['example.org'], 'http://badexample.org/', 'host-not-allowed'],
    [['example.org'], 'http://example.org.evil.net/', 'host-not-allowed'],
    [['example.org'], 'http://93.184.216.34/', 'host-not-allowed'],
    [['!example.org'], 'http://EXAMPLE.org/', 'host-not-allowed'],
    [['!example.org'], 'http://a.example.org./', 'host-not-allowed'],
    [['!example.org'], 'http://example.net/', 'private-address'],
    [['example.org', '!ads.example.org'], 'http://x.ads.example.org/', 'host-not-allowed'],
  ])('of %j, %s is taken as far as: %s', async (hosts, link, kind) => {
    await expect(importer(hosts).fromLink(link)).rejects.toMatchObject({ reason: { kind } });
    const redirect = `${site.origin}/to?at=${encodeURIComponent(link)}`;
    await expect(importer(hosts, [site.origin]).fromLink(redirect)).rejects.toMatchObject({
      reason: { kind },
    });
  });
});

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.15.255.255', '172.32.0.1', '2606:2800:220:1::1', '2a00:1450::1'])(
    'of the internet is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each(['', 'example.org', '1.2.3', '::ffff:8.8.8.8', '2001:db8::1', '203.0.113.9'])(
    'of the internet is not %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});
