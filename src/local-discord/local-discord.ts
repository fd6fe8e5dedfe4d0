import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { APIApplicationCommand } from 'discord.js';
import { commandsOf } from './commands.js';
import { Gateway, type GatewayDrop } from './gateway/gateway.js';
import { LocalPerson } from './people/person.js';
import { createRest } from './rest/rest.js';
import {
  createState,
  createUser,
  type LocalChannel,
  type LocalState,
  type Place,
  type RefusedRequest,
} from './state.js';

export { DidNotRespond, ModalShown, NotSent } from './people/errors.js';
export type { LocalMessage } from './people/local-message.js';
export type { LocalPerson } from './people/person.js';

export interface LocalDiscordOptions {
  /** 0, and where absent: any that is free. */
  port?: number;
  /** The only token that is accepted; where absent: a new one. */
  token?: string;
  /** How long a first answer may take, in milliseconds; where absent: 3000, as in Discord. */
  answerWithinMs?: number;
}

interface PersonOptions {
  name?: string;
  /** Whether they may delete others' messages in the server. */
  managesMessages?: boolean;
  /** In the server's channel (where absent), in a conversation with the bot, or in one of people without it. */
  where?: Place;
  /** As Discord names them; where absent: en-US. */
  locale?: string;
}

/**
 * A Discord on this machine, for one bot: REST and gateway version 10 on 127.0.0.1, with people who use the bot.
 * It refuses what Discord refuses: wrong tokens, bodies over the limits, answers that are late or given twice.
 * Messages of people are not there, nor are members, roles and other channels: the bot does without them.
 */
export interface LocalDiscord {
  /** What a client takes as `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** Everything that was refused to the bot, oldest first. */
  readonly refusals: readonly RefusedRequest[];
  /** The commands registered for a server, or where absent: everywhere. */
  commands(guildId?: string): APIApplicationCommand[];
  person(options?: PersonOptions): LocalPerson;
  /** Lets go of the gateway's clients: cut off without a word, where absent. */
  dropGateway(how?: GatewayDrop): void;
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
  const server = createServer(getRequestListener(createRest(state).fetch));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const gateway = new Gateway(state, server);
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${state.origin}/api`,
    token: state.token,
    applicationId: state.applicationId,
    guildId: state.guildId,
    refusals: state.refusals,
    commands: (guildId) => structuredClone(commandsOf(state, guildId)),
    person: (given) => createPerson(state, given ?? {}),
    dropGateway: (how) => gateway.drop(how ?? 'cut'),
    close: () => close(state, gateway, server),
  };
}

function createPerson(
  state: LocalState,
  { name, managesMessages, where, locale }: PersonOptions,
): LocalPerson {
  const user = createUser(state.nextId(), name ?? `Person ${state.users.size}`, false);
  state.users.set(user.id, user);
  const channel = channelFor(state, where ?? 'guild', user);
  return new LocalPerson(state, user, channel, {
    managesMessages: managesMessages ?? false,
    locale: locale ?? 'en-US',
  });
}

function channelFor(state: LocalState, place: Place, user: LocalChannel['recipients'][number]): LocalChannel {
  if (place === 'guild') return state.guildChannel;
  if (place === 'private-channel') {
    state.privateChannel.recipients.push(user);
    return state.privateChannel;
  }
  const channel: LocalChannel = { id: state.nextId(), place, recipients: [user] };
  state.channels.set(channel.id, channel);
  return channel;
}

async function close(state: LocalState, gateway: Gateway, server: Server): Promise<void> {
  if (!server.listening) return;
  state.events.emit('close');
  gateway.close();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
