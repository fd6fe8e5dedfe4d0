import { answerCheck } from '../../../src/answering/checking/check.js';
import { judge } from '../../../src/answering/checking/judge.js';
import { atOnce } from '../../../src/finding/in-slices.js';
import { readPolnear } from '../polnear.js';
import { randomFrom } from '../ranking/random.js';
import { percent, quantile, say, sayTable } from '../table.js';
import { casesFrom, KINDS } from './cases.js';
import { libraryOf } from './library.js';
import { messageOf } from './messages.js';

/** Every so many-th article is left out of the library: what is quoted of it is not there. */
const LEFT_OUT = 10;

const MOST_A_KIND = { train: 400, dev: 250 };

/** How many verdicts on quotes of PolNeAR's articles are right, by what was done to the quote. */
export function measureChecking(data: string, parts: readonly ('train' | 'dev')[] = ['train', 'dev']): void {
  for (const part of parts) {
    const all = readPolnear(data, part);
    const held = all.filter((_, at) => at % LEFT_OUT !== 0);
    const others = all.filter((_, at) => at % LEFT_OUT === 0);
    const scope = libraryOf(held);
    const cases = casesFrom(held, others, { scope, random: randomFrom(5), most: MOST_A_KIND[part] });
    const times: number[] = [];
    const judged = cases.map((one) => {
      const start = performance.now();
      const verdict = judge(scope, one.claim);
      times.push(performance.now() - start);
      return { ...one, verdict };
    });
    const rows = KINDS.map((kind) => {
      const own = judged.filter((one) => one.kind === kind);
      const right = own.filter(({ verdict, right }) => verdict.kind === right);
      const wrong = new Map<string, number>();
      for (const { verdict, right } of own)
        if (verdict.kind !== right) wrong.set(verdict.kind, (wrong.get(verdict.kind) ?? 0) + 1);
      const told = [...wrong].map(([as, count]) => `${as} ${count}`).join(', ');
      return [kind, own.length, percent(right.length / own.length), told];
    });
    const right = judged.filter(({ verdict, right }) => verdict.kind === right).length;
    sayTable(
      `Quotes checked, PolNeAR ${part}: right ${percent(right / judged.length)} of ${judged.length}; ms p50 ${quantile(times, 0.5).toFixed(1)}, p99 ${quantile(times, 0.99).toFixed(1)}`,
      ['case', 'number', 'right, %', 'taken for'],
      rows,
    );
    const random = randomFrom(7);
    const inMessages = cases.filter(({ claim, right }) => {
      const answer = atOnce(answerCheck(scope, messageOf(claim, random)));
      return answer.kind === 'checked' && answer.verdicts[0]?.kind === right;
    });
    say(
      `The same quotes within whole messages, as people write in a chat who said what: right ${percent(inMessages.length / cases.length)}.`,
    );
  }
}
