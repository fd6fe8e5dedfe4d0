import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIUser } from 'discord.js';
import type { LocalInteraction } from './interaction.js';
import type { StoredMessage } from './messages.js';
import { createSnowflakes } from './snowflake.js';

/** Where people and the bot meet: a server's text channel, a conversation with the bot, or one without it. */
export interface LocalChannel {
  readonly id: string;
  readonly place: Place;
  /** Who the conversation is with; nobody in a server. */
  readonly recipients: APIUser[];
}

export type Place = 'guild' | 'bot-dm' | 'private-channel';

/** A request that was refused, as the bot was told. */
export interface RefusedRequest {
  readonly method: string;
  /** Below `/api`, without its query. */
  readonly path: string;
  readonly status: number;
  /** Discord's own code; 0 where it has none. */
  readonly code: number;
  /** With the fields that were wrong. */
  readonly message: string;
}

/** A file that came with a message. */
export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything that this Discord knows; in memory, gone when it stops. */
export interface LocalState {
  /** Where it is: `http://127.0.0.1` and the port; the gateway is at the same port. Empty until it listens. */
  origin: string;
  readonly token: string;
  readonly answerWithinMs: number;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guildId: string;
  readonly guildChannel: LocalChannel;
  readonly privateChannel: LocalChannel;
  readonly channels: Map<string, LocalChannel>;
  readonly users: Map<string, APIUser>;
  /** By server id, and by `global`. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  readonly interactions: Map<string, LocalInteraction>;
  readonly messages: Map<string, StoredMessage>;
  /** By the path under which each is served. */
  readonly files: Map<string, StoredFile>;
  readonly refusals: RefusedRequest[];
  readonly events: EventEmitter<StateEvents>;
  nextId(): string;
}

interface StateEvents {
  /** Something for the bot: the event's name, its payload, the server it belongs to or null. */
  dispatch: [event: string, payload: unknown, guildId: string | null];
  close: [];
}

/** How long Discord waits for a first answer, in milliseconds. */
const ANSWER_WITHIN_MS = 3000;

/** A user as Discord describes one. */
export function createUser(id: string, name: string, isBot: boolean): APIUser {
  return {
    id,
    username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
    global_name: isBot ? null : name,
    discriminator: '0',
    avatar: null,
    bot: isBot,
  };
}

/** A token of the form of Discord's: the application's id, a time, a secret. */
function createToken(applicationId: string): string {
  const id = Buffer.from(applicationId).toString('base64url');
  return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(28).toString('base64url')}`;
}

/** A Discord with one application, one server with one channel, and one conversation without the bot. */
export function createState(options: { token?: string; answerWithinMs?: number }): LocalState {
  const nextId = createSnowflakes();
  const applicationId = nextId();
  const bot = createUser(applicationId, 'Who Said', true);
  const guildChannel: LocalChannel = { id: nextId(), place: 'guild', recipients: [] };
  const events = new EventEmitter<StateEvents>();
  // Each interaction that waits for an answer listens to the end.
  events.setMaxListeners(0);
  const privateChannel: LocalChannel = { id: nextId(), place: 'private-channel', recipients: [] };
  return {
    origin: '',
    token: options.token ?? createToken(applicationId),
    answerWithinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
    applicationId,
    bot,
    guildId: nextId(),
    guildChannel,
    privateChannel,
    channels: new Map([guildChannel, privateChannel].map((channel) => [channel.id, channel])),
    users: new Map([[bot.id, bot]]),
    commands: new Map(),
    interactions: new Map(),
    messages: new Map(),
    files: new Map(),
    refusals: [],
    events,
    nextId,
  };
}
