import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../../src/local-discord/local-discord.js';
import { type RunningPage, startPage } from '../../../src/local-discord/page/page-server.js';
import { formOf, raw, standing } from './page-under-test.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A page whose world or people may have something wrong with them, and what its log says. */
async function startPageOf(
  worldOf: (discord: LocalDiscord) => LocalDiscord,
  peopleOf: (ada: LocalPerson) => LocalPerson = (ada) => ada,
): Promise<{ page: RunningPage; ada: LocalPerson; logged: string[] }> {
  const discord = await startLocalDiscord();
  closing.push(() => discord.close());
  const ada = discord.person({ name: 'Ada' });
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void logged.push(line) });
  const page = await startPage(worldOf(discord), [peopleOf(ada)], { port: 0, host: '127.0.0.1', log });
  closing.push(() => page.close());
  return { page, ada, logged };
}

const faulty = (): never => {
  throw new Error('a fault of this program');
};

async function listening(page: RunningPage): Promise<WebSocket> {
  const { origin } = new URL(page.url);
  return new WebSocket(`${origin.replace('http', 'ws')}/events`, { origin });
}

test('a fault while acting is told in the log, and to the page in plain words without its trace', async () => {
  const { page, ada, logged } = await startPageOf(
    (discord) => discord,
    () =>
      ({
        get id() {
          return faulty();
        },
      }) as unknown as LocalPerson,
  );
  const form = formOf(JSON.stringify({ ...standing(ada), do: 'say', text: 'hello' }));
  const { status, body } = await raw(`${page.url}act`, { method: 'POST', ...form });
  expect([status, JSON.parse(body)]).toEqual([
    500,
    { message: 'Something went wrong here. The program’s log says what.' },
  ]);
  expect(logged).toEqual([expect.stringContaining('a fault of this program')]);
});

test('a request that breaks off is no fault, and not told in the log', async () => {
  const { page, logged } = await startPageOf((discord) => discord);
  const { host, port } = new URL(page.url);
  const { headers } = formOf('');
  const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
  const type = `Content-Type: ${headers['content-type']}`;
  socket.write(
    `POST /act HTTP/1.1\r\nHost: ${host}\r\n${type}\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n--\r\n`,
  );
  // It is being read when this is answered.
  await raw(page.url);
  socket.write('no length\r\n');
  const [answer] = await once(socket, 'data');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  await raw(page.url);
  expect(logged).toEqual([]);
});

test('a fault while showing is told in the log, lets the page go and reaches nobody else', async () => {
  let isFaulty = false;
  const { page, ada, logged } = await startPageOf((discord) => ({
    ...discord,
    get isBotOnline() {
      return isFaulty ? faulty() : true;
    },
  }));
  const before = await listening(page);
  await once(before, 'message');
  isFaulty = true;
  const after = await listening(page);
  const [code] = await once(after, 'close');
  expect(code).toBe(1006);
  expect(logged).toEqual([expect.stringContaining('a fault of this program')]);
  const said = ada.say('hello');
  const [data] = await once(before, 'message');
  expect(JSON.parse(data.toString())).toMatchObject({ kind: 'message', message: { id: said.id } });
});

test('a page that does not read what it is sent is let go', async () => {
  const { page, ada } = await startPageOf((discord) => discord);
  const slow = await listening(page);
  await once(slow, 'message');
  slow.pause();
  const quick = await listening(page);
  let heard = 0;
  quick.on('message', () => heard++);
  await once(quick, 'message');
  const count = 600;
  for (let said = 1; said <= count; said++) {
    // Each word is a node of its own, which makes the most of a message.
    ada.say('*a* '.repeat(500));
    if (said % 20 === 0) while (heard < said) await once(quick, 'message');
  }
  slow.resume();
  const [code] = await once(slow, 'close');
  expect(code).toBe(1006);
  expect(quick.readyState).toBe(WebSocket.OPEN);
});
