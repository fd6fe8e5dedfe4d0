import { StoreUnavailable } from '../library/store/store.js';

/** Discord waits 3 s for what cannot be put off, choices and forms; they take their time on the way, too. */
const IN_TIME_MS = 2_000;

/**
 * What choices or a form need to be shown.
 * @throws {StoreUnavailable} where it takes so long that Discord would not take them any more
 */
export async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('It took longer than Discord waits.')), IN_TIME_MS);
  });
  try {
    return await Promise.race([work, isLate]);
  } finally {
    clearTimeout(timer);
  }
}
