import { percent, sayTable } from '../table.js';
import { reliability } from './reliability.js';

/** Prints what confidences promise beside what is right. */
export function sayReliability(name: string, judged: readonly { chance: number; isRight: boolean }[]): void {
  sayTable(
    `What confidences mean, ${name}`,
    ['confidence', 'statements', 'predicted right, %', 'right, %'],
    reliability(judged)
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, predicted, right }) => [
        `${from} to ${to}`,
        count,
        percent(predicted),
        percent(right),
      ]),
  );
}
