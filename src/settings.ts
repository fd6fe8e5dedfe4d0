import { isIP } from 'node:net';
import { z } from 'zod';

/** A setting that cannot be used; the message names the variable and the fix. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Discord's own address; DISCORD_API_URL points elsewhere, such as at a proxy. */
const DISCORD_API = 'https://discord.com/api';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const NO_PORT = 'is not a port. Use a number from 0 to 65535; 0 takes any port that is free.';

/** Where the try-out's page is: this machine alone sees it. */
const PAGE_PORT = 3000;
const PAGE_HOST = '127.0.0.1';

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.-]+$/,
      'is not a bot token: it holds spaces or other characters that no token has. Copy it again from the developer portal: your application, Bot, Reset Token.',
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      'is not a server id. Turn on Developer Mode in Discord, right-click the server, Copy Server ID.',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: `is not a web address. Leave it out for ${DISCORD_API}.` })
    .transform((url) => url.replace(/\/+$/, ''))
    .default(DISCORD_API),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, NO_PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, NO_PORT)
    .default(PAGE_PORT),
  PAGE_HOST: z
    .string()
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1'))
    .refine(
      (host) => isIP(host) !== 0 || /^(?![\d.]+$)[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(host),
      `is neither an address nor a name of this machine. Leave it out for ${PAGE_HOST}, which this machine alone can reach.`,
    )
    .default(PAGE_HOST),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is not a log level. Use one of ${LOG_LEVELS.join(', ')}.`).optional(),
});

/** The names of all variables that are read. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape);

export interface Settings {
  discordToken?: string;
  /** Where commands are registered: this server alone, or everywhere. */
  discordGuildId?: string;
  /** Without a version and without a slash at the end. */
  discordApiUrl: string;
  /** Of the try-out's page; 0: any that is free. */
  pagePort: number;
  /** The address or name of this machine at which the try-out's page listens. */
  pageHost: string;
  /** Absent: the caller's own default. */
  logLevel?: (typeof LOG_LEVELS)[number];
}

/**
 * Checks the environment once; an empty variable counts as absent.
 * @throws {SettingsError} naming the first variable that is wrong; its value, which may be a secret, is not repeated
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const checked = schema.safeParse(given);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new SettingsError(`${issue?.path[0]?.toString()} ${issue?.message}`);
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, PORT, PAGE_HOST, LOG_LEVEL } = checked.data;
  return {
    ...(DISCORD_TOKEN && { discordToken: DISCORD_TOKEN }),
    ...(DISCORD_GUILD_ID && { discordGuildId: DISCORD_GUILD_ID }),
    discordApiUrl: DISCORD_API_URL,
    pagePort: PORT,
    pageHost: PAGE_HOST,
    ...(LOG_LEVEL && { logLevel: LOG_LEVEL }),
  };
}
