import { isIP } from 'node:net';
import { z } from 'zod';
import {
  type Sharding,
  shardingOf,
  shardVariables,
  wrongTogether,
} from './operations/shards/shard-settings.js';

/** A setting that cannot be used; the message names the variable and the fix. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Discord's own address; DISCORD_API_URL points elsewhere, such as at a proxy. */
const DISCORD_API = 'https://discord.com/api';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const NO_PORT = 'is not a port. Use a number from 0 to 65535; 0 takes any port that is free.';

const PAGE_PORT = 3000;
/** This machine alone sees what is there. */
const LOOPBACK = '127.0.0.1';

/** Where articles are kept: a folder of this project's that no tool looks at. */
const DATA_FOLDER = '.data';

/** A whole number; the message says what of, and what it is where it is left out. */
const count = (what: string, fallback: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is not a number of ${what}. Use a whole number, or leave it out for ${fallback}.`)
    .transform(Number)
    .refine(
      (number) => number >= 1 && number <= most,
      `is not a number of ${what} from 1 to ${most}. Leave it out for ${fallback}.`,
    )
    .default(fallback);

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** A host, or with an exclamation mark a host that is forbidden. */
const HOST_RULE = /^!?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?$/;

const PORT = z
  .string()
  .regex(/^\d{1,5}$/, NO_PORT)
  .transform(Number)
  .refine((port) => port <= 65_535, NO_PORT);

/** An address, or a name of this machine. */
const host = (fallback: string) =>
  z
    .string()
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1'))
    .refine(
      (host) => isIP(host) !== 0 || /^(?![\d.]+$)[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(host),
      `is neither an address nor a name of this machine. Leave it out for ${fallback}, which this machine alone can reach.`,
    )
    .default(fallback);

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
  ...shardVariables,
  PORT: PORT.default(PAGE_PORT),
  PAGE_HOST: host(LOOPBACK),
  HEALTH_PORT: PORT.optional(),
  HEALTH_HOST: host(LOOPBACK),
  DATA_DIR: z.string().default(DATA_FOLDER),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error:
        'is not the address of a PostgreSQL database. Write it like postgres://user:password@host/database, or leave it out to keep articles in DATA_DIR.',
    })
    .optional(),
  INDEX_MEMORY_MB: count('megabytes', 256, 1_000_000),
  PURGE_DAYS: count('days', 30, 3_650),
  ARTICLES_MOST: count('articles', 200, 100_000),
  ARTICLE_MOST_KB: count('kilobytes', 200, 5_000),
  SCOPE_MOST_KB: count('kilobytes', 10_000, 10_000_000),
  ADDITIONS_AN_HOUR: count('additions an hour', 60, 1_000_000),
  QUESTIONS_A_MINUTE: count('questions a minute', 180, 1_000_000),
  IMPORT_HOSTS: z
    .string()
    .transform((hosts) =>
      hosts
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((host) => host !== ''),
    )
    .refine(
      (hosts) => hosts.every((host) => HOST_RULE.test(host)),
      'is not a list of hosts. Write example.org to allow it and nothing else, !example.org to forbid it, with commas between them.',
    )
    .default([]),
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
  /** Which shards run here, in a process each; absent: the bot is one process. */
  sharding?: Sharding;
  /** Of the try-out's page; 0: any that is free. */
  pagePort: number;
  /** The address or name of this machine at which the try-out's page listens. */
  pageHost: string;
  /** Where it is told whether the bot is well; 0: any that is free, absent: nowhere. */
  healthPort?: number;
  healthHost: string;
  /** The folder of what is kept on this machine. */
  dataFolder: string;
  /** Of PostgreSQL, where articles are kept there; holds a password. */
  databaseUrl?: string;
  /** Bytes that the articles in memory may take. */
  indexBytes: number;
  /** How long the articles of a server that the bot is out of are kept. */
  purgeDays: number;
  /** Articles a scope. */
  mostArticles: number;
  /** Bytes of an article's text. */
  mostArticleBytes: number;
  /** Bytes of all its articles' texts a scope. */
  mostScopeBytes: number;
  mostAdditionsAnHour: number;
  /** Questions and presses of one user, in the long run. */
  mostQuestionsAMinute: number;
  /** Hosts that may be imported from, and after an exclamation mark those that may not; empty: all may. */
  importHosts: readonly string[];
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
  const { data } = checked;
  const wrong = wrongTogether(data);
  if (wrong) throw new SettingsError(`${wrong.variable} ${wrong.message}`);
  const sharding = shardingOf(data);
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DATABASE_URL, HEALTH_PORT, LOG_LEVEL } = data;
  return {
    ...(DISCORD_TOKEN && { discordToken: DISCORD_TOKEN }),
    ...(DISCORD_GUILD_ID && { discordGuildId: DISCORD_GUILD_ID }),
    discordApiUrl: data.DISCORD_API_URL,
    ...(sharding && { sharding }),
    pagePort: data.PORT,
    pageHost: data.PAGE_HOST,
    ...(HEALTH_PORT !== undefined && { healthPort: HEALTH_PORT }),
    healthHost: data.HEALTH_HOST,
    dataFolder: data.DATA_DIR,
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    indexBytes: data.INDEX_MEMORY_MB * MEGABYTE,
    purgeDays: data.PURGE_DAYS,
    mostArticles: data.ARTICLES_MOST,
    mostArticleBytes: data.ARTICLE_MOST_KB * KILOBYTE,
    mostScopeBytes: data.SCOPE_MOST_KB * KILOBYTE,
    mostAdditionsAnHour: data.ADDITIONS_AN_HOUR,
    mostQuestionsAMinute: data.QUESTIONS_A_MINUTE,
    importHosts: data.IMPORT_HOSTS,
    ...(LOG_LEVEL && { logLevel: LOG_LEVEL }),
  };
}
