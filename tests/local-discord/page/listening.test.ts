import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../../../src/local-discord/page/listen.js';
import { PageError } from '../../../src/local-discord/page/page-error.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function server(): Server {
  const one = createServer();
  servers.push(one);
  return one;
}

async function takenPort(): Promise<number> {
  const one = server();
  one.listen(0, '127.0.0.1');
  await once(one, 'listening');
  return (one.address() as AddressInfo).port;
}

const host = '127.0.0.1';

describe('listening', () => {
  test('takes the port that is asked for', async () => {
    const free = server();
    const port = await listen(free, { port: 0, host });
    free.close();
    await once(free, 'close');
    expect(await listen(server(), { port, host })).toBe(port);
  });

  test('tells of a port that is taken and takes the next', async () => {
    const taken = await takenPort();
    const told: [number, number][] = [];
    const onTaken = async (port: number, next: number) => void told.push([port, next]);
    const port = await listen(server(), { port: taken, host, onTaken });
    expect(port).toBeGreaterThan(taken);
    expect(told[0]).toEqual([taken, taken + 1]);
    expect(told.at(-1)?.[1]).toBe(port);
  });

  test('gives up where the last port there is is taken', async () => {
    const last = server();
    last.listen(65_535, host);
    await once(last, 'listening');
    await expect(listen(server(), { port: 65_535, host })).rejects.toThrow(
      'Port 65535 is taken. Set PORT to one that is free, or to 0 for any.',
    );
  });

  test.each([
    ['a port that browsers do not open', { port: 6000, host }, /^Browsers do not open port 6000\. Set PORT/],
    ['such a port of the system', { port: 25, host }, /^Browsers do not open port 25\. Set PORT/],
    [
      'an address of another machine',
      { port: 0, host: '192.0.2.1' },
      /^PAGE_HOST 192\.0\.2\.1 is no address/,
    ],
  ])('names what to mend: %s', async (_what, options, message) => {
    const error = await listen(server(), options).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PageError);
    expect(error.message).toMatch(message);
  });

  test('passes over the ports that browsers do not open', async () => {
    const before = server();
    before.listen(5059, host);
    await once(before, 'listening');
    expect(await listen(server(), { port: 5059, host })).toBeGreaterThan(5061);
  });
});
