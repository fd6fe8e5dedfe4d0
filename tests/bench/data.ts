import { fileURLToPath } from 'node:url';

/** The folder of the benchmark data, which is not part of this repository. */
export const DATA =
  process.env.BENCH_DATA ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url));
