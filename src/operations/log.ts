import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LOG_LEVELS } from '../settings.js';

/** Parts of Discord's errors that carry tokens of interactions or what users typed. */
const SECRET = ['err.url', 'err.requestBody', 'err.rawError.errors', 'token', '*.token'];

/**
 * The log: one JSON object a line, on standard error so that standard output stays with answers.
 * @param stream where to write instead, for tests
 */
export function createLog(level: (typeof LOG_LEVELS)[number], stream?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET, censor: '(secret)' },
    },
    stream ?? destination({ fd: 2, sync: true }),
  );
}
