/** Milliseconds since 1970 at which Discord's ids begin: the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * Makes ids of Discord's form: 42 bits of milliseconds, then a counter of 12 bits, so that they sort by time.
 * @returns a function that gives another id at each call, in decimal
 */
export function createSnowflakes(): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
