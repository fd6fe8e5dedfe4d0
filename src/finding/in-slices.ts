import { performance } from 'node:perf_hooks';

/** How long work goes on before what came in meanwhile is seen to, in milliseconds. */
const SLICE_MS = 8;

/** Works that wait for their next slice. */
const waiting: (() => void)[] = [];

/**
 * Runs steps through to their result, and lets other work in between every few milliseconds. However many works are
 * under way, there is one slice of one of them at a time.
 */
export async function inSlices<Result>(steps: Iterator<undefined, Result>): Promise<Result> {
  for (;;) {
    await turn();
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

/** Runs steps through at once. */
export function atOnce<Result>(steps: Iterator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(giveTurn);
  });
}

/** To whoever has waited longest; the next is given once all that came in meanwhile is seen to. */
function giveTurn(): void {
  const [next] = waiting;
  // It stays in its place until its slice is over, so that nobody who asks meanwhile gives a turn beside this one.
  setImmediate(() => {
    waiting.shift();
    if (waiting.length > 0) giveTurn();
  });
  next?.();
}
