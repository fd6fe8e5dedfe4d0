/**
 * `npm run bench`: the figures that changes are judged by, with the yardsticks beside them. The data of the attribution
 * and ranking benchmarks is not part of this repository; BENCH_DATA says where it is.
 */
import { existsSync } from 'node:fs';
import { measureAttribution } from './attribution.js';
import { measureBots } from './bots.js';
import { measureChecking } from './checking/checking.js';
import { measureCheckingSpeed } from './checking/speed.js';
import { measureConfidence } from './confidence/confidence.js';
import { DATA } from './data.js';
import { measureLargeScopes } from './large.js';
import { measurePage } from './page.js';
import { measureRanking } from './ranking/ranking.js';
import { measureReading } from './reading.js';
import { measureScale } from './scale.js';
import { measureSoak } from './soak.js';
import { say } from './table.js';

if (existsSync(DATA)) {
  measureAttribution(DATA);
  await measureConfidence(DATA);
  measureReading(DATA);
  measureRanking(DATA);
  measureChecking(DATA);
} else {
  say(`No benchmark data at ${DATA}: attribution and ranking are left out. BENCH_DATA names another folder.`);
}
await measureCheckingSpeed();
await measureBots();
await measurePage();
await measureScale();
await measureSoak();
await measureLargeScopes(DATA);
