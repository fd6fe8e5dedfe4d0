/** Why the bot cannot start or go on, in words for whoever runs it. */
export class StartError extends Error {
  override name = 'StartError';

  constructor(
    message: string,
    /** What the process ends with: 2 where a setting is to be mended, 1 for anything else. */
    readonly exitCode: 1 | 2,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
