import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LOG_LEVELS, Settings } from '../settings.js';
import { loggedError } from './logged-error.js';
import { secretsOf, withoutSecrets } from './secrets.js';

type Level = (typeof LOG_LEVELS)[number];

/** Whatever is called so is not told at all. */
const NEVER_TOLD = ['token', '*.token', 'password', '*.password'];

/**
 * The log: one JSON object a line, on standard error so that standard output stays with answers. No secrets are in it,
 * wherever they may have come from.
 * @param stream where to write instead, for tests
 * @param secrets what is known to be secret; what looks like a secret is taken out in any case
 */
export function createLog(level: Level, stream?: DestinationStream, secrets: readonly string[] = []): Logger {
  const to = stream ?? standardError();
  const clean = withoutSecrets(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: NEVER_TOLD, censor: '(secret)' },
      serializers: { err: loggedError },
    },
    { write: (line) => to.write(clean(line)) },
  );
}

/** As much is kept of what cannot be written for now, in characters. */
const MOST_UNWRITTEN = 1_000_000;

/** Where it cannot be written, as when its disk is full, the bot goes on; it is written again once it can be. */
function standardError(): DestinationStream {
  const to = destination({ fd: 2, sync: true, maxLength: MOST_UNWRITTEN });
  to.on('error', () => {});
  return to;
}

/** The log as the settings have it, in colours and for people where somebody sits at a terminal. */
export async function openLog(
  settings: Pick<Settings, 'logLevel' | 'discordToken' | 'databaseUrl'>,
  fallback: Level,
): Promise<Logger> {
  const level = settings.logLevel ?? fallback;
  return createLog(level, process.stderr.isTTY ? await forPeople() : undefined, secretsOf(settings));
}

/** Loaded where it is needed alone: every other start is quicker without. */
async function forPeople(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true, colorize: true, translateTime: 'SYS:HH:MM:ss' });
}
