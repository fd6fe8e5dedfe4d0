/**
 * The bot in Discord: a gateway connection with the Guilds intent alone, slash commands, a command in the menu of
 * messages, and the buttons of their replies. It reads no messages but the one in whose menu somebody asks for it, and
 * nothing that it needs to answer is kept in memory but the library.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Options } from 'discord.js';
import type { Logger } from 'pino';
import { logConnection } from './connection-log.js';
import { followDepartures } from './departures.js';
import { Dispatch } from './dispatch.js';
import { endClient } from './end-client.js';
import { closedForGood, passingReason, toStartError } from './refusals.js';
import { registerCommands } from './registration.js';
import { type RestTrying, restOptions } from './rest/rest-options.js';
import type { Services } from './services.js';
import type { StartError } from './start-error.js';
import { waitAndTell } from './waits-asked.js';

export interface BotOptions {
  token: string;
  /** Without a version and without a slash at the end. */
  apiUrl: string;
  /** Register the commands in this server alone. */
  guildId?: string;
  services: Services;
  /** How long articles are kept after their server has removed the bot; absent: for good. */
  purgeDays?: number;
  log: Logger;
  /** How long to wait before each further attempt to reach Discord, in seconds. */
  waits?: readonly number[];
  /** How requests are tried again, and who is told of it. */
  rest?: RestTrying;
}

export interface Bot {
  readonly client: Client<true>;
  /** Resolves, with the reason, when Discord has closed the connection for good; else never. */
  readonly lost: Promise<StartError>;
  /** Finishes what is being answered, ten seconds at most, and disconnects. */
  stop(): Promise<void>;
}

/** About five minutes in all: longer than Discord or a network usually takes to come back. */
const WAITS = [1, 2, 4, 8, 15, 30, 60, 60, 120];

const FINISH_WITHIN_MS = 10_000;

/** What a guild's data brings along and no answer needs. */
const CACHES = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

/**
 * Resolves when the commands are registered and the gateway is ready.
 * @throws {StartError} where Discord refuses, or cannot be reached however long one waits
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { apiUrl, log, waits = WAITS } = options;
  for (const seconds of waits) {
    try {
      return await connect(options);
    } catch (error) {
      const reason = passingReason(error);
      if (reason === null) throw toStartError(error, options);
      log.warn({ reason }, `Discord cannot be reached at ${apiUrl}; trying again in ${seconds} s`);
      await wait(seconds * 1_000);
    }
  }
  return connect(options).catch((error: unknown) => {
    throw toStartError(error, options);
  });
}

async function connect({
  token,
  apiUrl,
  guildId,
  services,
  purgeDays,
  log,
  rest = {},
}: BotOptions): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: CACHES,
    allowedMentions: { parse: [] },
    // No answer needs what a server is like, and one that Discord cannot reach would keep all others waiting at start.
    waitGuildTimeout: 0,
    rest: restOptions({ ...rest, apiUrl, rejectOnRateLimit: waitAndTell(log), log }),
  });
  const dispatch = new Dispatch(services, log);
  const lost = new Promise<StartError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(closedForGood(code)));
  });
  client.on(Events.InteractionCreate, dispatch.handle);
  client.on(Events.Error, (err) => log.error({ err }, 'the client failed'));
  logConnection(client, log);
  try {
    client.rest.setToken(token);
    log.info(await registerCommands({ rest: client.rest, apiUrl, ...(guildId && { guildId }) }));
    const online = await ready(client, token, lost);
    const { store } = services;
    const unfollow = purgeDays === undefined ? () => {} : followDepartures(online, { store, purgeDays, log });
    return {
      client: online,
      lost,
      stop: async () => {
        unfollow();
        await stop(client, dispatch);
      },
    };
  } catch (error) {
    await endClient(client);
    throw error;
  }
}

async function ready(client: Client, token: string, lost: Promise<StartError>): Promise<Client<true>> {
  const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const failed = lost.then((error) => Promise.reject(error));
  await Promise.race([client.login(token), failed]);
  return Promise.race([isReady, failed]);
}

async function stop(client: Client, dispatch: Dispatch): Promise<void> {
  client.off(Events.InteractionCreate, dispatch.handle);
  client.removeAllListeners(Events.ShardReconnecting);
  await dispatch.finish(FINISH_WITHIN_MS);
  await endClient(client);
}
