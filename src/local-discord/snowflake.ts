/** Milliseconds since 1970 at which Discord's ids begin: the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** The lowest id of Discord's form of a moment, in milliseconds since 1970: 42 bits of time, then 22 that tell apart. */
export const snowflakeAt = (moment: number): bigint => (BigInt(moment) - DISCORD_EPOCH) << 22n;

/**
 * Makes ids of Discord's form, which sort by time.
 * @returns a function that gives another id at each call, in decimal
 */
export function createSnowflakes(): () => string {
  let last = 0n;
  return () => {
    const now = snowflakeAt(Date.now());
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
