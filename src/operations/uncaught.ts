import type { Logger } from 'pino';
import { StartError } from '../discord/start-error.js';

/** What can be ended cleanly has so long to end, in milliseconds. */
const END_WITHIN_MS = 5_000;

/**
 * Resolves when something has gone wrong that nothing has caught: nobody knows what state the process is in, so it is to
 * end, and whoever watches over it starts another. It ends in any case, with code 1, a few seconds later.
 */
export function whenUncaught(log: Logger): Promise<StartError> {
  return new Promise((resolve) => {
    const take = (err: unknown) => {
      process.exitCode = 1;
      log.fatal({ err }, 'something went wrong that nothing has caught; the bot ends');
      setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
      resolve(
        new StartError('The bot has ended since something went wrong that nothing has caught: see above.', 1),
      );
    };
    process.on('uncaughtException', take);
    process.on('unhandledRejection', take);
  });
}
