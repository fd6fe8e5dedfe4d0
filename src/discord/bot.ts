/**
 * The bot in Discord: a gateway connection with the Guilds intent alone, slash commands, a command in the menu of
 * messages, and the buttons of their replies. It reads no messages but the one in whose menu somebody asks for it, and
 * nothing that it needs to answer is kept in memory but the library.
 */
import { Client, Events, GatewayIntentBits, Options, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import { type Measures, NO_MEASURES } from '../operations/measures.js';
import { Acknowledgements } from './acknowledgements.js';
import { Clocks, followClock } from './clocks.js';
import { logConnection } from './connection-log.js';
import { followDepartures } from './departures.js';
import { Dispatch } from './dispatch.js';
import { endClient } from './end-client.js';
import type { FloodLimits } from './flood/limits.js';
import { guardPackets } from './packets.js';
import { closedForGood } from './refusals.js';
import { registerCommands } from './registration.js';
import { type RestTrying, restOptions } from './rest/rest-options.js';
import type { Services } from './services.js';
import type { StartError } from './start-error.js';
import { waitAndTell } from './waits-asked.js';
import { whenReachable } from './when-reachable.js';

export interface BotOptions {
  token: string;
  /** Without a version and without a slash at the end. */
  apiUrl: string;
  /** Register the commands in this server alone. */
  guildId?: string;
  /** The gateway is told of the bot once they are there. */
  services: Services | Promise<Services>;
  /** How long articles are kept after their server has removed the bot; absent: for good. */
  purgeDays?: number;
  /** Which shard of how many; absent: the only one. Commands are then registered by whoever starts them all. */
  shard?: { id: number; count: number } & Pick<WebSocketOptions, 'buildIdentifyThrottler'>;
  log: Logger;
  /** How long to wait before each further attempt to reach Discord, in seconds. */
  waits?: readonly number[];
  /** How requests are tried again, and who is told of it. */
  rest?: RestTrying;
  /** Told of what happens. */
  measures?: Measures;
  /** What is answered of one user or one scope at once; absent: whatever they ask. */
  flood?: FloodLimits;
}

export interface Bot {
  readonly client: Client<true>;
  /** Resolves, with the reason, when Discord has closed the connection for good; else never. */
  readonly lost: Promise<StartError>;
  /** Finishes what is being answered, eight seconds at most, and disconnects. */
  stop(): Promise<void>;
}

const FINISH_WITHIN_MS = 8_000;

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
 * Resolves when the gateway is ready, and the commands are registered.
 * @throws {StartError} where Discord refuses, or cannot be reached however long one waits
 */
export const startBot = (options: BotOptions): Promise<Bot> => whenReachable(() => connect(options), options);

async function connect(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, guildId, purgeDays, shard, log, rest = {}, measures = NO_MEASURES, flood } = options;
  const acknowledgements = new Acknowledgements(measures);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: CACHES,
    allowedMentions: { parse: [] },
    // All that is sent is made as Discord's API has it: renaming every key again takes a tenth of a question's time.
    jsonTransformer: (made) => made,
    // No answer needs what a server is like, and one that Discord cannot reach would keep all others waiting at start.
    waitGuildTimeout: 0,
    rest: acknowledgements.timed(
      restOptions({ ...rest, apiUrl, rejectOnRateLimit: waitAndTell(log), log, measures }),
    ),
    ...(shard && shardOptions(shard)),
  });
  guardPackets(client, log, measures);
  const clocks = new Clocks(client);
  const unfollowClock = followClock(client, log);
  const lost = new Promise<StartError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(closedForGood(code)));
  });
  client.on(Events.InteractionCreate, acknowledgements.note);
  client.on(Events.ShardReconnecting, (shard) => measures.reconnecting(shard));
  client.on(Events.Error, (err) => log.error({ err }, 'the client failed'));
  logConnection(client, log);
  try {
    client.rest.setToken(token);
    const where = { rest: client.rest, apiUrl, ...(guildId && { guildId }) };
    const registering = shard ? null : registerCommands(where);
    // Awaited below; what fails before that must not end the process meanwhile.
    registering?.catch(() => {});
    const services = await options.services;
    const dispatch = new Dispatch(services, log, { measures, ...(flood && { flood }) });
    client.on(Events.InteractionCreate, dispatch.handle);
    if (registering) log.info(await registering);
    const online = await ready(client, token, lost);
    const { store } = services;
    const unfollow =
      purgeDays === undefined ? () => {} : followDepartures(online, { store, purgeDays, log, clocks });
    return {
      client: online,
      lost,
      stop: async () => {
        unfollow();
        unfollowClock();
        await stop(client, dispatch);
      },
    };
  } catch (error) {
    unfollowClock();
    await endClient(client);
    throw error;
  }
}

function shardOptions({ id, count, buildIdentifyThrottler }: NonNullable<BotOptions['shard']>) {
  return {
    shards: [id],
    shardCount: count,
    ws: { ...(buildIdentifyThrottler && { buildIdentifyThrottler }) },
  };
}

async function ready(client: Client, token: string, lost: Promise<StartError>): Promise<Client<true>> {
  const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const failed = lost.then((error) => Promise.reject(error));
  await Promise.race([client.login(token), failed]);
  return Promise.race([isReady, failed]);
}

async function stop(client: Client, dispatch: Dispatch): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  // What comes in meanwhile is answered too, as long as that does not put off the end.
  const last = performance.now() + FINISH_WITHIN_MS;
  await dispatch.finish(FINISH_WITHIN_MS);
  client.off(Events.InteractionCreate, dispatch.handle);
  await dispatch.finish(last - performance.now());
  await endClient(client);
}
