import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { APIApplicationCommand } from 'discord.js';
import { CHANNEL_NAME } from './channels.js';
import { commandsOf } from './commands.js';
import { Gateway, type GatewayDrop, type OnlineSession } from './gateway/gateway.js';
import type { GatewayLimits } from './gateway/limits.js';
import { type InjectedInteraction, inject } from './injected.js';
import { addBot, removeBot, setOutage } from './membership.js';
import { createIdentity, type Identity } from './people/identity.js';
import { nameOf } from './people/local-message.js';
import { LocalPerson } from './people/person.js';
import { Faults } from './rest/faults.js';
import type { RateLimit } from './rest/rate-limits.js';
import { createRest } from './rest/rest.js';
import {
  createState,
  createUser,
  type LocalChange,
  type LocalChannel,
  type LocalState,
  type Place,
  type RefusedRequest,
  type ServerOption,
} from './state.js';

export { DidNotRespond, ModalShown, NotSent } from './people/errors.js';
export type { LocalMessage } from './people/local-message.js';
export type { LocalPerson } from './people/person.js';
export type { LocalFile } from './people/sent-file.js';
export type { Mishap } from './rest/faults.js';
export type { LocalChange } from './state.js';

export interface LocalDiscordOptions {
  /** 0, and where absent: any that is free. */
  port?: number;
  /** The only token that is accepted; where absent: a new one. */
  token?: string;
  /** Its servers: a name, or a name with an id that is the same at every start; where absent: one server. */
  servers?: readonly ServerOption[];
  /** How long a first answer may take, in milliseconds; where absent: 3000, as in Discord. */
  answerWithinMs?: number;
  /** The time that it tells with its answers, in milliseconds since 1970; where absent: this machine's. */
  now?: () => number;
  /** What the bot is told of shards and sessions, and is held to; where absent: a small bot's, one shard. */
  gateway?: Partial<GatewayLimits>;
  /**
   * How many bytes of files are kept, at least those of one request; where absent: 256 MiB. What no message shows any
   * more goes first, then the oldest.
   */
  mostFileBytes?: number;
  /**
   * What each bucket of its REST interface takes, which clients are told in any case; where absent nobody is held to one.
   */
  rateLimit?: RateLimit;
}

interface PersonOptions {
  name?: string;
  /** Where it is to be the same at every start; where absent: a new one. */
  id?: string;
  /** Whether they may delete others' messages in the server. */
  managesMessages?: boolean;
  /** Whether they manage the servers, and so their messages too. */
  managesServers?: boolean;
  /**
   * Whether they have installed the bot for themselves too: then they bring it along, to servers that do not have it as
   * well. Who stands in a conversation without the bot has.
   */
  installs?: boolean;
  /** In the first server's channel (where absent), in a conversation with the bot, or in one of people without it. */
  where?: Place;
  /** As Discord names them; where absent: en-US. */
  locale?: string;
}

/** A server, with its one text channel. */
interface LocalServer {
  readonly id: string;
  readonly name: string;
  readonly channelId: string;
  readonly channelName: string;
}

/**
 * A Discord on this machine, for one bot: REST and gateway version 10 on 127.0.0.1, with people who use the bot.
 * It refuses what Discord refuses: wrong tokens, bodies over the limits, answers that are late or given twice.
 * Of the gateway's events it sends READY, RESUMED, GUILD_CREATE, GUILD_DELETE and INTERACTION_CREATE. Other intents than the one for
 * servers are taken, but nothing comes of them: no MESSAGE_CREATE, MESSAGE_UPDATE or MESSAGE_DELETE, no reactions, no
 * typing. So what people say reaches the bot only with a command on a message, or where it reads the channel itself.
 * Members, roles, threads and other channels are not there: the bot does without them.
 */
export interface LocalDiscord {
  /** What a client takes as `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The first server's. */
  readonly guildId: string;
  /** At least one. */
  readonly servers: readonly LocalServer[];
  readonly bot: { readonly id: string; readonly name: string };
  /** Whether the bot is connected to the gateway. */
  readonly isBotOnline: boolean;
  /** The bot's sessions that have a connection, by shard: another id is another session. */
  readonly sessions: readonly OnlineSession[];
  /** What was refused to the bot, oldest first: the last 1,000. */
  readonly refusals: readonly RefusedRequest[];
  /** What goes wrong with requests to it; nothing, until it is asked for. */
  readonly faults: Faults;
  /** The commands registered for a server, or where absent: everywhere. */
  commands(guildId?: string): APIApplicationCommand[];
  /** @throws {RangeError} where somebody has the id already */
  person(options?: PersonOptions): LocalPerson;
  /** Takes somebody out again, with their conversation with the bot. */
  forget(person: LocalPerson): void;
  /**
   * Takes the bot out of a server, as those who manage it do: it gets word, where it is online, and can do nothing more
   * there. Nothing happens where it is out already.
   * @throws {RangeError} where there is no server of that id
   */
  removeBot(serverId: string): void;
  /** Lets it in again. */
  addBot(serverId: string): void;
  /**
   * Tells of whatever changes: once for each change, when it is complete.
   * @returns what ends it
   */
  watch(listener: (change: LocalChange) => void): () => void;
  /** Takes a server off the net, as a failure of Discord's does, or brings it back: the bot stays in it. */
  setOutage(serverId: string, isOut: boolean): void;
  /**
   * Sends the bot an interaction as it is given, as nobody's Discord would; what makes it one (its id, its token, whose it
   * is) is added. `kind` is the number that Discord has for what it claims to be.
   */
  inject(kind: number, interaction: object): InjectedInteraction;
  /** Lets go of the gateway's clients, or of one shard's alone: cut off without a word, where absent. */
  dropGateway(how?: GatewayDrop, shard?: number): void;
  /** Sends the gateway's clients their last events once more, with the same numbers. */
  repeatEvents(last: number): void;
  /** Is gone without a word: every connection is cut, and nothing answers at its port. Sessions outlive it. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a Discord on this machine.
 * @example
 * const discord = await startLocalDiscord();
 * // … log a client in with `rest: { api: discord.apiUrl }` and discord.token, register /ping …
 * const answer = await discord.person().run('ping');
 * @throws {Error} where the port is taken
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const state = createState(options);
  const faults = new Faults();
  const { rateLimit } = options;
  const server = createServer(getRequestListener(createRest(state, { faults, rateLimit }).fetch));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const gateway = new Gateway(state, server);
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${state.origin}/api`,
    token: state.token,
    applicationId: state.applicationId,
    guildId: state.guilds[0].id,
    servers: state.guilds.map((guild) => ({ ...guild, channelName: CHANNEL_NAME })),
    bot: { id: state.bot.id, name: nameOf(state.bot) },
    get isBotOnline() {
      return gateway.isBotOnline;
    },
    get sessions() {
      return gateway.online;
    },
    refusals: state.refusals,
    faults,
    commands: (guildId) => structuredClone(commandsOf(state, guildId)),
    person: (given) => createPerson(state, given ?? {}),
    forget: (person) => forgetPerson(state, person),
    removeBot: (serverId) => removeBot(state, serverId),
    addBot: (serverId) => addBot(state, serverId),
    watch: (listener) => {
      state.events.on('change', listener);
      return () => state.events.off('change', listener);
    },
    setOutage: (serverId, isOut) => setOutage(state, serverId, isOut),
    inject: (kind, interaction) => inject(state, kind, interaction),
    dropGateway: (how, shard) => gateway.drop(how ?? 'cut', shard),
    repeatEvents: (last) => gateway.repeat(last),
    goAway: () => stopListening(gateway, server),
    comeBack: async () => {
      server.listen(Number(new URL(state.origin).port), '127.0.0.1');
      await once(server, 'listening');
    },
    close: () => close(state, gateway, server),
  };
}

function createPerson(state: LocalState, options: PersonOptions): LocalPerson {
  const { id = state.nextId(), name = `Person ${state.users.size}` } = options;
  if (state.users.has(id)) throw new RangeError(`there is somebody with the id ${id}`);
  const user = createUser(id, name, false);
  const { managesMessages = false, managesServers = false, locale = 'en-US' } = options;
  const { installs = options.where === 'private-channel' } = options;
  const identity = createIdentity(state, user, { managesMessages, managesServers, installs });
  const channel = channelFor(state, options.where ?? 'guild', identity);
  return new LocalPerson(state, identity, { channel, locale });
}

function forgetPerson(state: LocalState, { id, directChannelId }: LocalPerson): void {
  state.users.delete(id);
  state.permissions.delete(id);
  state.installs.delete(id);
  state.channels.delete(directChannelId);
  for (const [key, { channel }] of state.messages)
    if (channel.id === directChannelId) state.messages.delete(key);
  for (const path of state.files.keys())
    if (path.startsWith(`/attachments/${directChannelId}/`)) state.files.delete(path);
}

/** @throws {Error} where the first server has no channel, which cannot be */
function channelFor(state: LocalState, place: Place, identity: Identity): LocalChannel {
  if (place === 'bot-dm') return identity.direct;
  if (place === 'private-channel') {
    state.privateChannel.recipients.push(identity.user);
    return state.privateChannel;
  }
  const channel = state.channels.get(state.guilds[0].channelId);
  if (!channel) throw new Error('the first server has no channel');
  return channel;
}

async function close(state: LocalState, gateway: Gateway, server: Server): Promise<void> {
  state.events.emit('close');
  gateway.close();
  await stopListening(gateway, server);
}

async function stopListening(gateway: Gateway, server: Server): Promise<void> {
  if (!server.listening) return;
  gateway.drop('cut');
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
