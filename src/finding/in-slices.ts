import { performance } from 'node:perf_hooks';
import { setImmediate as letOthersIn } from 'node:timers/promises';

/** How long work goes on before what came in meanwhile is seen to, in milliseconds. */
const SLICE_MS = 8;

/** Runs steps through to their result, and lets other work in between every few milliseconds. */
export async function inSlices<Result>(steps: Iterator<undefined, Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await letOthersIn();
    until = performance.now() + SLICE_MS;
  }
}

/** Runs steps through at once. */
export function atOnce<Result>(steps: Iterator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
