import { quantile } from '../table.js';

export const ROUNDS = 3;

/** Rounds before those that count: the first runs are slower, before the code is compiled. */
const WARM_UP = 1;

/** What each contender does in one turn; they stand in the same order in every turn. */
export type Turn = readonly (() => unknown)[];

/**
 * Times contenders turn by turn, so that all meet the same machine, and in changing order, since the one that goes
 * after another may pay for collecting its garbage.
 * @returns for each contender, what `summary` makes of its turns' milliseconds, the median over the rounds
 */
export function race<Name extends string>(
  turns: readonly Turn[],
  summary: Record<Name, (times: readonly number[]) => number>,
): Record<Name, number[]> {
  const contenders = turns[0]?.length ?? 0;
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => timesOf(turns, contenders, round));
  const counted = rounds.slice(WARM_UP);
  const medians = (summarize: (times: readonly number[]) => number) =>
    Array.from({ length: contenders }, (_, contender) =>
      quantile(
        counted.map((times) => summarize(times[contender] ?? [])),
        0.5,
      ),
    );
  const names = Object.keys(summary) as Name[];
  return Object.fromEntries(names.map((name) => [name, medians(summary[name])])) as Record<Name, number[]>;
}

/** Milliseconds of each contender's turns. */
function timesOf(turns: readonly Turn[], contenders: number, round: number): number[][] {
  const times = Array.from({ length: contenders }, (): number[] => []);
  turns.forEach((turn, at) => {
    for (let step = 0; step < contenders; step++) {
      const contender = (at + round + step) % contenders;
      const begun = performance.now();
      turn[contender]?.();
      times[contender]?.push(performance.now() - begun);
    }
  });
  return times;
}
