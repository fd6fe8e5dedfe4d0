import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LocalDiscord } from '../local-discord.js';
import { isOwnHost } from '../own-host.js';
import { mayListen, sentOf } from './guard.js';
import { Listener } from './listener.js';
import type { PageEvent } from './protocol.js';
import type { Stage } from './stage.js';
import { View } from './view.js';

/** How many pages may listen at once. */
const MOST_LISTENERS = 100;

/** Of what a page sends here, in bytes; it has nothing to say. */
const MOST_BYTES = 1024;

interface EventsOptions {
  readonly local: LocalDiscord;
  readonly stage: Stage;
  /** The address or name that the server listens at. */
  readonly host: string;
  /** How long a page may be silent before it is asked, and then again before it is let go. */
  readonly pingEveryMs: number;
  readonly log: Logger;
  toWire(event: PageEvent): string;
}

/** The stream of what happens: WebSockets at `/events`. */
export class Events {
  readonly #options: EventsOptions;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  readonly #listeners = new Map<WebSocket, Listener>();
  readonly #silent = new WeakSet<WebSocket>();
  readonly #timer: NodeJS.Timeout;
  readonly #stopWatching: () => void;

  constructor(server: Server, options: EventsOptions) {
    this.#options = options;
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#timer = setInterval(() => this.#ping(), options.pingEveryMs).unref();
    this.#stopWatching = options.local.watch((change) => {
      for (const [socket, listener] of this.#listeners) this.#orLetGo(socket, () => listener.hear(change));
    });
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stopWatching();
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const refusal = this.#refusalOf(request);
    if (refusal) socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
    else this.#sockets.handleUpgrade(request, socket, head, (accepted) => this.#accept(accepted, request));
  }

  /** The status line's end; null where nothing is wrong. */
  #refusalOf(request: IncomingMessage): string | null {
    const sent = sentOf((name) => request.headers[name]?.toString());
    if (!isOwnHost(sent.host, this.#options.host) || !mayListen(sent)) return '403 Forbidden';
    const isHere =
      request.headers.upgrade?.toLowerCase() === 'websocket' && urlOf(request)?.pathname === '/events';
    if (!isHere) return '400 Bad Request';
    return this.#sockets.clients.size < MOST_LISTENERS ? null : '503 Service Unavailable';
  }

  #accept(socket: WebSocket, request: IncomingMessage): void {
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => this.#silent.delete(socket));
    socket.on('close', () => this.#listeners.delete(socket));
    this.#orLetGo(socket, () => {
      const { stage, toWire } = this.#options;
      const query = urlOf(request)?.searchParams;
      const [as, place, locale] = ['as', 'in', 'locale'].map((name) => query?.get(name) ?? null);
      const person = stage.personWhoLooks({ as: as ?? null, in: place ?? null, locale: locale ?? null });
      this.#listeners.set(socket, new Listener(socket, new View(stage, person), toWire));
    });
  }

  /** A fault in showing must not reach who made the change: the bot's own request may be under way. */
  #orLetGo(socket: WebSocket, tell: () => void): void {
    try {
      tell();
    } catch (err) {
      this.#options.log.error({ err }, 'what happened cannot be shown to a page');
      socket.terminate();
    }
  }

  #ping(): void {
    for (const socket of this.#sockets.clients) {
      if (this.#silent.has(socket)) socket.terminate();
      this.#silent.add(socket);
      socket.ping();
    }
  }
}

function urlOf({ url = '' }: IncomingMessage): URL | null {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : null;
}
