import { describe, expect, test } from 'vitest';
import { isOwnHost } from '../../../src/local-discord/own-host.js';
import { mayAct, mayListen } from '../../../src/local-discord/page/guard.js';

describe('a host is this server’s own', () => {
  test.each([
    ['localhost:3000', '127.0.0.1'],
    ['LOCALHOST', '127.0.0.1'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['[::1]:3000', '127.0.0.1'],
    ['[::1]', '::1'],
    ['127.0.0.2:80', '127.0.0.2'],
    ['192.168.1.7:3000', '0.0.0.0'],
    ['[fe80::1]:3000', '::'],
    ['localhost:8080', '0.0.0.0'],
    ['Box.local:3000', 'box.local'],
    ['10.0.0.1', 'box.local'],
  ])('%s, bound to %s', (host, bound) => expect(isOwnHost(host, bound)).toBe(true));
});

describe('a host is somebody else’s', () => {
  test.each([
    [null, '127.0.0.1'],
    ['', '127.0.0.1'],
    ['evil.example:3000', '127.0.0.1'],
    ['localhost.evil.example', '127.0.0.1'],
    ['127.0.0.1.evil.example', '127.0.0.1'],
    ['evil.example#localhost', '127.0.0.1'],
    ['user@localhost', '127.0.0.1'],
    ['localhost/evil', '127.0.0.1'],
    ['localhost, evil.example', '127.0.0.1'],
    ['192.168.1.7', '127.0.0.1'],
    ['0.0.0.0:3000', '127.0.0.1'],
    ['[::1', '127.0.0.1'],
    ['evil.example', '0.0.0.0'],
    ['evil.example', 'box.local'],
  ])('%s, bound to %s', (host, bound) => expect(isOwnHost(host, bound)).toBe(false));
});

describe('who may act and listen', () => {
  const host = 'localhost:3000';
  test.each([
    ['the page', { host, origin: 'http://localhost:3000', site: 'same-origin' }, true, true],
    [
      'the page in a browser that does not tell',
      { host, origin: 'http://localhost:3000', site: null },
      true,
      true,
    ],
    ['a program that is no browser may act', { host, origin: null, site: null }, true, false],
    ['another site', { host, origin: 'https://evil.example', site: 'cross-site' }, false, false],
    [
      'another port of this machine',
      { host, origin: 'http://localhost:8080', site: 'same-site' },
      false,
      false,
    ],
    [
      'another name of this machine',
      { host, origin: 'http://127.0.0.1:3000', site: 'cross-site' },
      false,
      false,
    ],
    ['a frame without an origin', { host, origin: 'null', site: 'cross-site' }, false, false],
    ['a browser that hides the origin', { host, origin: null, site: 'cross-site' }, false, false],
    [
      'one that only says it is the page',
      { host, origin: 'http://localhost:3000', site: 'same-site' },
      false,
      false,
    ],
    ['one who names no host', { host: null, origin: 'http://null', site: null }, false, false],
  ])('%s', (_who, sent, acts, listens) => {
    expect([mayAct(sent), mayListen(sent)]).toEqual([acts, listens]);
  });
});
