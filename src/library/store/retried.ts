import { setTimeout as pause } from 'node:timers/promises';

/** How long others may be in the way, in milliseconds. */
const LONGEST = 3_000;

/** Does something again, a moment later each time, for as long as it fails because others were in the way. */
export async function retried<Result>(
  work: () => Promise<Result>,
  wasInTheWay: (error: unknown) => boolean,
): Promise<Result> {
  const end = performance.now() + LONGEST;
  for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
    try {
      return await work();
    } catch (error) {
      if (!wasInTheWay(error) || performance.now() > end) throw error;
    }
    // Two who were in each other's way do not come back at the same moment.
    await pause(wait * (0.5 + Math.random()));
  }
}
