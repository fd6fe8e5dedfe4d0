import { type Soaked, soak } from './soak/soaking.js';
import { percent, say, sayTable } from './table.js';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 1);
const A_SECOND = 50;

/** What a process that has run for a minute still grows by, until everything has been used once. */
const MOST_GROWTH = MINUTES < 10 ? 0.15 : 0.04;
/** Latency is noisier than memory. */
const MOST_SLOWING = MINUTES < 10 ? 1 : 0.3;

/** Asks 50 questions a second for `SOAK_MINUTES`: neither memory nor latency may grow over the second half. */
export async function measureSoak(): Promise<void> {
  const soaked = await soak({ minutes: MINUTES, aSecond: A_SECOND });
  sayTable(
    `A soak of ${MINUTES} min at ${A_SECOND} questions a second, in tenths`,
    ['tenth', 'memory', 'p50', 'p99', 'asked', 'unanswered'],
    soaked.tenths.map(({ megabytes, p50, p99, asked, unanswered }, at) => [
      at + 1,
      `${megabytes.toFixed(0)} MB`,
      `${p50.toFixed(1)} ms`,
      `${p99.toFixed(1)} ms`,
      asked,
      unanswered,
    ]),
  );
  const failed = failures(soaked);
  say(
    `\nOver the second half memory grew by ${percent(soaked.memoryGrowth)} %, latency by ${percent(soaked.latencyGrowth)} %.`,
  );
  for (const what of failed) say(`FAIL: ${what}`);
  if (failed.length > 0) process.exitCode = 1;
}

function failures({ unanswered, memoryGrowth, latencyGrowth }: Soaked): string[] {
  return [
    ...(unanswered > 0 ? [`${unanswered} questions had no answer within 3 s`] : []),
    ...(memoryGrowth > MOST_GROWTH ? ['memory grows'] : []),
    ...(latencyGrowth > MOST_SLOWING ? ['answers take longer and longer'] : []),
  ];
}
