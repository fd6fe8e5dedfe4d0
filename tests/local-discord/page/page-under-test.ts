import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { WebSocket } from 'ws';
import type { LocalDiscordOptions, LocalPerson } from '../../../src/local-discord/local-discord.js';
import {
  type PageOptions,
  type RunningPage,
  startPage,
} from '../../../src/local-discord/page/page-server.js';
import type { Act, Outcome, PageEvent } from '../../../src/local-discord/page/protocol.js';
import { type Handler, type MiniBot, startMiniBot } from '../mini-bot.js';

type WithoutActor<One> = One extends unknown ? Omit<One, 'as' | 'in' | 'locale'> : never;

type Doing = WithoutActor<Act>;

/** Of one kind. */
export type Kind<Name extends PageEvent['kind']> = PageEvent & { kind: Name };

export interface PageUnderTest {
  readonly bot: MiniBot;
  readonly page: RunningPage;
  /** Manages the servers. */
  readonly ada: LocalPerson;
  readonly ben: LocalPerson;
  /** Acts as the page does; where that is refused, fails with its status and message. */
  act(who: LocalPerson, doing: Doing, files?: Record<string, readonly File[]>): Promise<Outcome>;
  /** Listens as the page does, from where this person stands. */
  listen(who: LocalPerson | null): Promise<Listening>;
  close(): Promise<void>;
}

/** A small discord.js bot on a Discord with two servers, and the page in front of it. */
export async function startPageUnderTest(
  options: LocalDiscordOptions & { handler?: Handler; page?: Partial<PageOptions> } = {},
): Promise<PageUnderTest> {
  const bot = await startMiniBot({ servers: ['First', 'Second'], ...options });
  const ada = bot.discord.person({ name: 'Ada', managesServers: true });
  const ben = bot.discord.person({ name: 'Ben' });
  const page = await startPage(bot.discord, [ada, ben], { port: 0, host: '127.0.0.1', ...options.page });
  const listening: Listening[] = [];
  return {
    bot,
    page,
    ada,
    ben,
    act: (who, doing, files) => act(page.url, { ...standing(who), ...doing } as Act, files),
    listen: async (who) => {
      const query = who ? new URLSearchParams(standing(who)) : '';
      const one = new Listening(await open(`${page.url}events?${query}`));
      listening.push(one);
      return one;
    },
    close: async () => {
      for (const one of listening) one.socket.terminate();
      await page.close();
      await bot.close();
    },
  };
}

export const standing = ({ id, channelId, locale }: LocalPerson) => ({ as: id, in: channelId, locale });

async function act(url: string, what: Act, files: Record<string, readonly File[]> = {}): Promise<Outcome> {
  const form = new FormData();
  form.set('act', JSON.stringify(what));
  for (const [name, given] of Object.entries(files))
    for (const file of given) form.append(`file:${name}`, file, file.name);
  const response = await fetch(`${url}act`, { method: 'POST', body: form });
  const answer = (await response.json()) as Outcome & { message: string };
  if (!response.ok) throw new Error(`${response.status} ${answer.message}`);
  return answer;
}

/** A WebSocket of the page's own, before anything has come through it. */
function open(url: string, headers: Record<string, string> = {}): WebSocket {
  return new WebSocket(url.replace('http', 'ws'), { headers: { origin: new URL(url).origin, ...headers } });
}

/** What one page hears, oldest first. */
export class Listening {
  readonly socket: WebSocket;
  readonly heard: PageEvent[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('error', () => socket.terminate());
    socket.on('close', () => socket.emit('heard'));
    socket.on('message', (data) => {
      this.heard.push(JSON.parse(data.toString()));
      socket.emit('heard');
    });
  }

  /** The first of a kind that fits, heard before or still to come; fails where the stream ends before. */
  async hears<Name extends PageEvent['kind']>(
    kind: Name,
    fits: (event: Kind<Name>) => boolean = () => true,
  ): Promise<Kind<Name>> {
    for (;;) {
      const event = this.heard.find((one): one is Kind<Name> => one.kind === kind && fits(one as Kind<Name>));
      if (event) return event;
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error(`it is over, without any ${kind}`);
      await once(this.socket, 'heard');
    }
  }
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with exactly these headers, which `fetch` would see to itself. */
export async function raw(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<RawAnswer> {
  const { method = 'GET', headers = {}, body } = options;
  const asking = request(url, { method, headers, setHost: !('host' in headers), agent: false });
  asking.end(body);
  const [answer] = await once(asking, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() };
}

/** What a server makes of a WebSocket with these headers: 101 where it takes it. */
export async function statusOfSocket(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(url.replace('http', 'ws'), { headers });
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (_, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.on('error', reject);
  });
}

/** Node takes no boundary of fewer than 27 characters. */
const BOUNDARY = 'a-boundary-between-parts-of-a-form';

/** A form with one part, byte by byte: its body and the header that goes with it. */
export function formOf(part: string | Uint8Array, name = 'act') {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: Buffer.concat([Buffer.from(head), Buffer.from(part), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  };
}
