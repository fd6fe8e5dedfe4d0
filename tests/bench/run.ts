/**
 * `npm run bench`: the figures that changes are judged by, with the yardsticks beside them. The data of the attribution
 * and ranking benchmarks is not part of this repository; BENCH_DATA says where it is.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureAttribution } from './attribution.js';
import { measureBots } from './bots.js';
import { measureRanking } from './ranking.js';
import { say } from './table.js';

const data = process.env.BENCH_DATA ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url));

if (existsSync(data)) {
  await measureAttribution(data);
  await measureRanking(data);
} else {
  say(`No benchmark data at ${data}: attribution and ranking are left out. BENCH_DATA names another folder.`);
}
await measureBots();
