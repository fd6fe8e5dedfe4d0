import type { PageEvent } from '../protocol.js';
import type { Viewpoint } from './page.js';

interface Listener {
  onEvent(event: PageEvent): void;
  onConnected(isConnected: boolean): void;
}

/** How long to wait before connecting again, in milliseconds. */
const AGAIN_AFTER_MS = 1000;

/** The stream of what happens, as one person sees it in one channel; comes back by itself when it is cut off. */
export class Connection {
  readonly #url: URL;
  readonly #listener: Listener;
  #socket: WebSocket | null = null;
  #timer = 0;

  constructor(viewpoint: Viewpoint | null, listener: Listener) {
    this.#url = new URL('/events', location.href);
    this.#url.protocol = this.#url.protocol.replace('http', 'ws');
    this.#url.searchParams.set('locale', viewpoint?.locale ?? navigator.language);
    if (viewpoint) {
      this.#url.searchParams.set('as', viewpoint.personId);
      this.#url.searchParams.set('in', viewpoint.channelId);
    }
    this.#listener = listener;
    this.#connect();
  }

  close(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    // The browser reports it as an error where one is closed before it is open.
    if (socket?.readyState === WebSocket.CONNECTING) socket.addEventListener('open', () => socket.close());
    else socket?.close();
  }

  #connect(): void {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    const isCurrent = () => this.#socket === socket;
    socket.addEventListener('open', () => isCurrent() && this.#listener.onConnected(true));
    socket.addEventListener('message', ({ data }) => {
      if (isCurrent()) this.#listener.onEvent(JSON.parse(data));
    });
    socket.addEventListener('close', () => {
      if (!isCurrent()) return;
      this.#listener.onConnected(false);
      this.#timer = window.setTimeout(() => this.#connect(), AGAIN_AFTER_MS);
    });
  }
}
