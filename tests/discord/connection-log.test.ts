import { EventEmitter } from 'node:events';
import { Client, Events } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logConnection } from '../../src/discord/connection-log.js';
import { createLog } from '../../src/operations/log.js';

let client: Client;
let log: string[];
/** Discord.js's own object for a shard; it tells of each end of its connection. */
let shard: EventEmitter;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  log = [];
  client = new Client({ intents: [] });
  shard = new EventEmitter();
  client.ws.shards.set(0, shard as never);
  logConnection(client, createLog('debug', { write: (line: string) => log.push(line) }));
  client.emit(Events.ShardReady, 0, undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

function fail(code: number, error?: string): void {
  if (error) client.emit(Events.ShardError, new Error(error), 0);
  shard.emit('close', { code });
  client.emit(Events.ShardReconnecting, 0);
}

const lines = () => log.map((line) => JSON.parse(line));

it('an hour without a connection is a dozen lines at most, each later than the one before', () => {
  const at: number[] = [];
  for (let attempt = 0; attempt < 7_200; attempt++) {
    const before = log.length;
    fail(1006);
    if (log.length > before) at.push(Math.round(performance.now() / 1_000));
    vi.advanceTimersByTime(500);
  }
  expect(at.map((second) => second - (at[0] ?? 0))).toEqual([
    0, 10, 30, 70, 150, 310, 630, 1_230, 1_830, 2_430, 3_030,
  ]);
  client.emit(Events.ShardReady, 0, undefined);
  expect(lines().at(-1)).toMatchObject({
    level: 30,
    msg: 'the connection to Discord is back',
    seconds: 3_600,
  });
});

it('the reason is the error where there is one, and else what the code says', () => {
  fail(1006, 'Unexpected server response: 503');
  client.emit(Events.ShardResume, 0, 0);
  fail(4008);
  client.emit(Events.ShardResume, 0, 0);
  fail(4_999);
  expect(lines().flatMap(({ reason }) => reason ?? [])).toEqual([
    'Unexpected server response: 503',
    'RateLimited',
    'gateway code 4999',
  ]);
});

it('a start is no return', () => {
  expect(log).toEqual([]);
});
