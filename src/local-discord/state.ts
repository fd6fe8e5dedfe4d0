import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIUser } from 'discord.js';
import { GATEWAY_LIMITS, type GatewayLimits } from './gateway/limits.js';
import { Interactions } from './interactions.js';
import type { StoredMessage } from './messages.js';
import { BOT_PERMISSIONS } from './permissions.js';
import { createSnowflakes, snowflakeAt } from './snowflake.js';

/** A server, with its one text channel. */
export interface LocalGuild {
  readonly id: string;
  readonly name: string;
  readonly channelId: string;
}

/** Where people and the bot meet: a server's text channel, a conversation with the bot, or one without it. */
export interface LocalChannel {
  readonly id: string;
  readonly place: Place;
  /** The server whose channel it is; null for conversations. */
  readonly guild: LocalGuild | null;
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

/** A file that somebody sent. */
export interface StoredFile {
  readonly name: string;
  /** Its media type; empty where it is not known. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that came with a request. */
export interface UploadedFile extends StoredFile {
  /** What the request's JSON names it by: the `n` of `files[n]`. */
  readonly key: string;
}

/** Everything that this Discord knows; in memory, gone when it stops. */
export interface LocalState {
  /** Where it is: `http://127.0.0.1` and the port; the gateway is at the same port. Empty until it listens. */
  origin: string;
  readonly token: string;
  readonly answerWithinMs: number;
  /** The time that it tells with its answers, in milliseconds since 1970. */
  readonly now: () => number;
  readonly gateway: GatewayLimits;
  readonly applicationId: string;
  readonly bot: APIUser;
  /** At least one. */
  readonly guilds: readonly [LocalGuild, ...LocalGuild[]];
  readonly privateChannel: LocalChannel;
  readonly channels: Map<string, LocalChannel>;
  readonly users: Map<string, APIUser>;
  /** Ids of the servers that the bot is not in. */
  readonly withoutBot: Set<string>;
  /** Ids of the servers that cannot be reached for now. */
  readonly outages: Set<string>;
  /** Ids of the users who have installed the bot for themselves, and so bring it along wherever they are. */
  readonly installs: Set<string>;
  /** What users may do in servers, in Discord's bits, by their ids. */
  readonly permissions: Map<string, bigint>;
  /** By server id, and by `global`. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  readonly interactions: Interactions;
  readonly messages: Map<string, StoredMessage>;
  /** By the path under which each is served, oldest first. */
  readonly files: Map<string, StoredFile>;
  /** How many bytes of files are kept; the oldest go first. */
  readonly mostFileBytes: number;
  readonly refusals: RefusedRequest[];
  readonly events: EventEmitter<StateEvents>;
  nextId(): string;
}

/** What those who watch are told of. */
export type LocalChange =
  /** It came, changed or went. */
  | { readonly kind: 'message'; readonly id: string }
  | { readonly kind: 'commands' }
  | { readonly kind: 'bot'; readonly isOnline: boolean };

interface StateEvents {
  /** Something for the bot: the event's name, its payload, the server it belongs to or null. */
  dispatch: [event: string, payload: unknown, guildId: string | null];
  change: [change: LocalChange];
  close: [];
}

/** How long Discord waits for a first answer, in milliseconds. */
const ANSWER_WITHIN_MS = 3000;

/** Of all files together, in bytes: more than two whole requests bring. */
const MOST_KEPT_BYTES = 256 * 1024 * 1024;

/** A user as Discord describes one: a bot's username is free, people's is not, and shown only where they have no other. */
export function createUser(id: string, name: string, isBot: boolean): APIUser {
  return {
    id,
    // A bot's may have capitals and spaces.
    username: isBot ? name : name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
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

/** The name of the only server, where no others are asked for. */
const SERVER = 'This machine';

/** What a server is made of: its name, and its id where that is to be a certain one. */
export type ServerOption = string | { readonly name: string; readonly id: string };

/**
 * A Discord with one application, servers with a channel each, and one conversation without the bot.
 * @throws {RangeError} where two servers have one id
 */
export function createState(options: {
  token?: string;
  answerWithinMs?: number;
  now?: () => number;
  gateway?: Partial<GatewayLimits>;
  servers?: readonly ServerOption[];
  mostFileBytes?: number;
}): LocalState {
  const nextId = createSnowflakes();
  const applicationId = nextId();
  const bot = createUser(applicationId, 'Who Said', true);
  const [name = SERVER, ...others] = options.servers ?? [];
  // Servers are of different milliseconds, by which they fall to different shards.
  let foundedAt = Date.now() - others.length - 1;
  const guild = (option: ServerOption): LocalGuild => ({
    id: snowflakeAt(foundedAt++).toString(),
    ...(typeof option === 'string' ? { name: option } : option),
    channelId: nextId(),
  });
  const guilds: LocalState['guilds'] = [guild(name), ...others.map(guild)];
  if (new Set(guilds.map(({ id }) => id)).size < guilds.length)
    throw new RangeError('two servers have the same id');
  const events = new EventEmitter<StateEvents>();
  // Each interaction that waits for an answer listens to the end.
  events.setMaxListeners(0);
  const channels = guilds.map(
    (one): LocalChannel => ({ id: one.channelId, place: 'guild', guild: one, recipients: [] }),
  );
  const privateChannel: LocalChannel = {
    id: nextId(),
    place: 'private-channel',
    guild: null,
    recipients: [],
  };
  return {
    origin: '',
    token: options.token ?? createToken(applicationId),
    answerWithinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
    now: options.now ?? Date.now,
    gateway: { ...GATEWAY_LIMITS, ...options.gateway },
    applicationId,
    bot,
    guilds,
    privateChannel,
    channels: new Map([...channels, privateChannel].map((channel) => [channel.id, channel])),
    users: new Map([[bot.id, bot]]),
    withoutBot: new Set(),
    outages: new Set(),
    installs: new Set(),
    permissions: new Map([[bot.id, BOT_PERMISSIONS]]),
    commands: new Map(),
    interactions: new Interactions(),
    messages: new Map(),
    files: new Map(),
    mostFileBytes: options.mostFileBytes ?? MOST_KEPT_BYTES,
    refusals: [],
    events,
    nextId,
  };
}

/** The server of an id; undefined where the bot is in none of that id. */
export const guildOf = (state: LocalState, id: string | undefined) =>
  state.guilds.find((guild) => guild.id === id && isBotIn(state, guild));

export const isBotIn = (state: LocalState, { id }: LocalGuild) => !state.withoutBot.has(id);
