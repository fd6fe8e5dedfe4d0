import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** How many events are kept for a client that comes back. */
const MOST_KEPT = 1000;

interface Event {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** One identified shard: it outlives its connection, so that nothing is lost while a client comes back. */
export class GatewaySession {
  readonly id = randomBytes(16).toString('hex');
  #socket: WebSocket | null;
  #sequence = 0;
  readonly #events: Event[] = [];

  constructor(
    socket: WebSocket,
    /** Which of how many. */
    readonly shard: readonly [index: number, count: number],
    /** Whether its client wants to hear of servers that come and go. */
    readonly hearsOfServers: boolean,
  ) {
    this.#socket = socket;
  }

  /** The number of the last event. */
  get sequence(): number {
    return this.#sequence;
  }

  get isConnected(): boolean {
    return this.#socket !== null;
  }

  /** Its connection; null while it has none. */
  get socket(): WebSocket | null {
    return this.#socket;
  }

  /** Sends an event, or keeps it until the client is back. */
  dispatch(name: string, payload: unknown): void {
    const event: Event = { op: GatewayOpcodes.Dispatch, t: name, s: ++this.#sequence, d: payload };
    this.#events.push(event);
    if (this.#events.length > MOST_KEPT) this.#events.shift();
    this.#socket?.send(JSON.stringify(event));
  }

  /** Goes on over another connection: what came after `sequence` again, then word that this was all. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket?.terminate();
    this.#socket = socket;
    for (const event of this.#events) if (event.s > sequence) socket.send(JSON.stringify(event));
    this.dispatch('RESUMED', { _trace: [] });
  }

  /** Sends its last events once more, as a gateway does that does not know what has arrived. */
  repeat(last: number): void {
    for (const event of this.#events.slice(-last)) this.#socket?.send(JSON.stringify(event));
  }

  /** Whether this connection was its own, which is gone now. */
  disconnect(socket: WebSocket): boolean {
    if (this.#socket !== socket) return false;
    this.#socket = null;
    return true;
  }

  /** Whether its client has begun another session in place of this one, and does not come back to it. */
  isLeftFor({ shard: [index, count] }: GatewaySession): boolean {
    return !this.isConnected && this.shard[0] === index && this.shard[1] === count;
  }

  /** Whether its client is to be told of something that happens in a server, or in a conversation (null). */
  hears(name: string, guildId: string | null): boolean {
    return this.isFor(guildId) && (this.hearsOfServers || !name.startsWith('GUILD_'));
  }

  /** Whether events of a server, or of conversations (null), belong to this shard. */
  isFor(guildId: string | null): boolean {
    const [index, count] = this.shard;
    return guildId === null ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
  }
}
