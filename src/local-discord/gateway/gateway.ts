import type { IncomingMessage, Server } from 'node:http';
import { APIVersion, GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { isBotIn, type LocalState } from '../state.js';
import { guildPayload } from './guild.js';
import { IdentifyTurns } from './limits.js';
import { GatewaySession } from './session.js';

/** Discord's figure for one payload of a client, in bytes. */
const MOST_BYTES = 4096;
/** Intents that an application must be granted; this one is not. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

const payload = z.object({ op: z.int(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

/**
 * How the gateway lets go of its clients. `cut`: without a word. `silence`: the connection stays, but nothing comes over it
 * any more, nor any answer. `reconnect`: it asks them to come back (op 7). `resume`: it wants their session told again over
 * the same connection (op 9, resumable). `invalidate`: it forgets them (op 9). A number: with this close code.
 */
export type GatewayDrop = 'cut' | 'silence' | 'reconnect' | 'resume' | 'invalidate' | number;

export interface OnlineSession {
  readonly id: string;
  readonly shard: readonly [index: number, count: number];
}

/** Discord's gateway, version 10, JSON without compression, on the same port as REST. */
export class Gateway {
  readonly #state: LocalState;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #turns: IdentifyTurns;
  /** Connections that get no word any more. */
  readonly #silent = new WeakSet<WebSocket>();
  /** As it was last told. */
  #wasOnline = false;

  constructor(state: LocalState, server: Server) {
    this.#state = state;
    this.#turns = new IdentifyTurns(state.gateway);
    this.#server = new WebSocketServer({ server, maxPayload: MOST_BYTES });
    this.#server.on('connection', (socket, request) => this.#greet(socket, request));
    state.events.on('dispatch', (name, data, guildId) => {
      for (const session of this.#sessions.values())
        if (session.hears(name, guildId)) session.dispatch(name, data);
    });
  }

  /** Whether the bot hears what happens: some session of its has a connection. */
  get isBotOnline(): boolean {
    return [...this.#sessions.values()].some(({ isConnected }) => isConnected);
  }

  /** The sessions that have a connection, by shard. */
  get online(): OnlineSession[] {
    return [...this.#sessions.values()]
      .filter(({ isConnected }) => isConnected)
      .map(({ id, shard }) => ({ id, shard }))
      .toSorted((a, b) => a.shard[0] - b.shard[0]);
  }

  /** Lets go of all clients, or of one shard's alone. */
  drop(how: GatewayDrop, shard?: number): void {
    const sessions = [...this.#sessions.values()].filter(
      (session) => shard === undefined || session.shard[0] === shard,
    );
    const sockets =
      shard === undefined ? [...this.#server.clients] : sessions.flatMap(({ socket }) => socket ?? []);
    for (const session of sessions) {
      if (how === 'invalidate') this.#sessions.delete(session.id);
      else if ((how === 'silence' || how === 'resume') && session.socket) session.disconnect(session.socket);
    }
    for (const socket of sockets) {
      if (how === 'cut') socket.terminate();
      else if (how === 'silence') this.#silent.add(socket);
      else if (how === 'reconnect') send(socket, GatewayOpcodes.Reconnect, null);
      else if (how === 'resume') send(socket, GatewayOpcodes.InvalidSession, true);
      else if (how === 'invalidate') send(socket, GatewayOpcodes.InvalidSession, false);
      else socket.close(how);
    }
    this.#tellWhetherOnline();
  }

  /** Sends each session's last events once more. */
  repeat(last: number): void {
    for (const session of this.#sessions.values()) session.repeat(last);
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #tellWhetherOnline(): void {
    const isOnline = this.isBotOnline;
    if (isOnline === this.#wasOnline) return;
    this.#wasOnline = isOnline;
    this.#state.events.emit('change', { kind: 'bot', isOnline });
  }

  #greet(socket: WebSocket, request: IncomingMessage): void {
    socket.on('error', () => socket.terminate());
    const refusal = refusalOf(new URL(request.url ?? '', 'ws://localhost').searchParams);
    if (refusal) {
      socket.close(refusal);
      return;
    }
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#state.gateway.heartbeatMs, _trace: [] });
    let session: GatewaySession | null = null;
    socket.on('message', (data) => {
      if (!this.#silent.has(socket)) session = this.#receive(socket, session, data.toString());
    });
    socket.on('close', (code) => {
      // A client that says goodbye in the regular way does not come back to its session.
      if (session?.disconnect(socket) && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#tellWhetherOnline();
    });
  }

  /** @returns the connection's session after this message; null as long as it has none */
  #receive(socket: WebSocket, session: GatewaySession | null, text: string): GatewaySession | null {
    const message = parsed(text);
    switch (message?.op) {
      case GatewayOpcodes.Heartbeat:
        send(socket, GatewayOpcodes.HeartbeatAck, null);
        return session;
      case GatewayOpcodes.Identify:
      case GatewayOpcodes.Resume:
        if (session?.socket === socket) socket.close(GatewayCloseCodes.AlreadyAuthenticated);
        else if (message.op === GatewayOpcodes.Identify) return this.#identify(socket, message.d);
        else return this.#resume(socket, message.d);
        return session;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (!session) socket.close(GatewayCloseCodes.NotAuthenticated);
        return session;
      default:
        socket.close(message ? GatewayCloseCodes.UnknownOpcode : GatewayCloseCodes.DecodeError);
        return session;
    }
  }

  #identify(socket: WebSocket, data: unknown): GatewaySession | null {
    const given = identify.safeParse(data);
    const refusal = given.success ? this.#refusal(given.data) : GatewayCloseCodes.DecodeError;
    if (!given.success || refusal) {
      socket.close(refusal ?? undefined);
      return null;
    }
    if (!this.#turns.take(given.data.shard[0])) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return null;
    }
    const hearsOfServers = (given.data.intents & GatewayIntentBits.Guilds) !== 0;
    const session = new GatewaySession(socket, given.data.shard, hearsOfServers);
    for (const old of this.#sessions.values()) if (old.isLeftFor(session)) this.#sessions.delete(old.id);
    this.#sessions.set(session.id, session);
    const { applicationId, bot } = this.#state;
    const guilds = this.#state.guilds.filter(
      (guild) => isBotIn(this.#state, guild) && session.isFor(guild.id),
    );
    session.dispatch('READY', {
      v: Number(APIVersion),
      user: { ...bot, verified: true, mfa_enabled: false, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gatewayUrl(this.#state),
      shard: session.shard,
      application: { id: applicationId, flags: 0 },
      _trace: [],
    });
    if (hearsOfServers)
      for (const guild of guilds.filter(({ id }) => !this.#state.outages.has(id)))
        session.dispatch('GUILD_CREATE', guildPayload(this.#state, guild));
    this.#tellWhetherOnline();
    return session;
  }

  #refusal({ token, intents, shard }: z.infer<typeof identify>): GatewayCloseCodes | null {
    if (token !== this.#state.token) return GatewayCloseCodes.AuthenticationFailed;
    if (shard[0] >= shard[1]) return GatewayCloseCodes.InvalidShard;
    if (intents & ~ALL_INTENTS) return GatewayCloseCodes.InvalidIntents;
    if (intents & PRIVILEGED) return GatewayCloseCodes.DisallowedIntents;
    return null;
  }

  #resume(socket: WebSocket, data: unknown): GatewaySession | null {
    const given = resume.safeParse(data);
    if (!given.success) socket.close(GatewayCloseCodes.DecodeError);
    else if (given.data.token !== this.#state.token) socket.close(GatewayCloseCodes.AuthenticationFailed);
    else {
      const session = this.#sessions.get(given.data.session_id);
      if (!session) send(socket, GatewayOpcodes.InvalidSession, false);
      else if (given.data.seq > session.sequence) socket.close(GatewayCloseCodes.InvalidSeq);
      else {
        session.resume(socket, given.data.seq);
        this.#tellWhetherOnline();
        return session;
      }
    }
    return null;
  }
}

/** Where clients connect. */
export const gatewayUrl = ({ origin }: LocalState) => origin.replace(/^http/, 'ws');

/** Why a connection cannot be served; null where it can. */
function refusalOf(query: URLSearchParams): GatewayCloseCodes | null {
  if ((query.get('v') ?? APIVersion) !== APIVersion) return GatewayCloseCodes.InvalidAPIVersion;
  const isJson = (query.get('encoding') ?? 'json') === 'json' && !query.has('compress');
  return isJson ? null : GatewayCloseCodes.DecodeError;
}

function send(socket: WebSocket, op: GatewayOpcodes, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function parsed(text: string): z.infer<typeof payload> | null {
  try {
    return payload.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
