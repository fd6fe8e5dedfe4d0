/**
 * Resolves when the process is asked to end. On its own and imported among the first, so that whoever asks while the
 * rest is being loaded is heard.
 */
export const asked = new Promise<void>((resolve) => {
  process.once('SIGTERM', () => resolve());
  process.once('SIGINT', () => resolve());
});
