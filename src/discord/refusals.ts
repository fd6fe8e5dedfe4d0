import { DiscordAPIError, GatewayCloseCodes, HTTPError } from 'discord.js';
import { StartError } from './start-error.js';
import { waitAsked } from './waits-asked.js';

const WRONG_TOKEN =
  'Discord refuses the token. Copy it again into DISCORD_TOKEN from the developer portal: your application, Bot, Reset Token.';

/** What can go wrong on the way to Discord before anything is sent. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What can go wrong between here and Discord and may be over in a moment. */
const PASSING = new Set([
  ...UNSENT,
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** What stands in the way of reaching Discord, in a word or a code; null where waiting does not help. */
export function passingReason(error: unknown): string | null {
  if (error instanceof HTTPError) return `HTTP ${error.status}`;
  // What a proxy says that has waited too long itself; Discord never does.
  if (error instanceof DiscordAPIError && error.status === 408) return 'HTTP 408';
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return 'no answer in time';
  const code = codeOf(error);
  return code !== null && PASSING.has(code) ? code : null;
}

/** Whether Discord surely did not do what was asked: it refused, or asked to wait first, or never heard of it. */
export function isRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError || waitAsked(error) !== null || neverLeft(error);
}

/** Whether a request surely never left, so that nobody can have acted on it. */
export function neverLeft(error: unknown): boolean {
  return UNSENT.has(codeOf(error) ?? '');
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** An error of Discord's REST API at start, in words for whoever runs the bot. */
export function toStartError(
  error: unknown,
  { apiUrl, guildId }: { apiUrl: string; guildId?: string },
): StartError {
  if (error instanceof StartError) return error;
  const cause = { cause: error };
  const passing = passingReason(error);
  if (passing !== null) {
    return new StartError(
      `Discord cannot be reached at ${apiUrl} (${passing}). Check the network, and DISCORD_API_URL if you set it.`,
      1,
      cause,
    );
  }
  const wait = waitAsked(error);
  if (wait !== null) {
    return new StartError(
      `Discord asks to wait ${wait} s before the next request. Try again then.`,
      1,
      cause,
    );
  }
  // JSON was promised, and something else came.
  if (error instanceof SyntaxError) return notDiscord(apiUrl, cause);
  if (error instanceof DiscordAPIError) {
    if (!isOfDiscord(error) && error.status !== 404) {
      return new StartError(
        `What answers at ${apiUrl} refuses with HTTP ${error.status}, and not as Discord does. Check the proxy or firewall on the way, and DISCORD_API_URL if you set it.`,
        2,
        cause,
      );
    }
    if (error.status === 401) return new StartError(WRONG_TOKEN, 2, cause);
    if (guildId && (error.status === 403 || error.status === 404)) {
      return new StartError(
        `Discord does not let the bot register commands in server ${guildId}. Add the bot to that server, or mend DISCORD_GUILD_ID.`,
        2,
        cause,
      );
    }
    if (error.status === 404) return notDiscord(apiUrl, cause);
    return new StartError(`Discord refuses what the bot sends at start: ${oneLineOf(error)}.`, 1, cause);
  }
  return new StartError(`The bot cannot start: ${oneLineOf(error)}.`, 1, cause);
}

/** Discord tells in JSON why it refuses, with a number of its own: 0 where it has none. */
function isOfDiscord({ code }: DiscordAPIError): boolean {
  return typeof code === 'number';
}

/** Something answers at the address, but not as Discord does. */
export function notDiscord(apiUrl: string, options?: ErrorOptions): StartError {
  return new StartError(
    `What answers at ${apiUrl} is not Discord. Mend DISCORD_API_URL, or leave it out.`,
    2,
    options,
  );
}

/** Why Discord closed the gateway for good. */
export function closedForGood(code: number): StartError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new StartError(WRONG_TOKEN, 2);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new StartError(
        `Discord does not allow the bot its one intent, Guilds (gateway code ${code}). Check in the developer portal that the application is in good standing.`,
        2,
      );
    case GatewayCloseCodes.ShardingRequired:
      return new StartError(
        'Discord wants this bot to run in more shards: each holds 2,500 servers at most. Set SHARDS to auto, or have more of them in all.',
        2,
      );
    default:
      return new StartError(`Discord closed the connection for good (gateway code ${code}).`, 1);
  }
}

const oneLineOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').replace(/\.$/, '');
