/** Which of the bot's shards run on this machine, as SHARDS, or SHARD_IDS and SHARD_COUNT, say. */
import { z } from 'zod';

/** A process each; more than this on one machine is a slip of the finger. */
const MOST_PROCESSES = 1_000;

/** More than any bot has: 250 million servers. */
const MOST_SHARDS = 100_000;

export interface Sharding {
  /** How many shards the bot has over all machines; `auto`: as many as Discord recommends. */
  count: number | 'auto';
  /** Those of this machine, in order; `all` of them where there is no other. */
  ids: 'all' | readonly number[];
}

const NO_SHARDS = `is neither auto nor a number of shards from 1 to ${MOST_PROCESSES}. Leave it out to run the bot in one process.`;
const NO_IDS =
  'is not a list of shards. Write 0-3, or 0,2,5: the first is 0, and the last one less than SHARD_COUNT.';
const NO_COUNT = `is not a number of shards from 1 to ${MOST_SHARDS}. It says how many shards there are over all machines.`;

const number = (most: number, error: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, error);

/** The variables that say it, as `readSettings` checks them one by one. */
export const shardVariables = {
  SHARDS: z.union([z.literal('auto'), number(MOST_PROCESSES, NO_SHARDS)], NO_SHARDS).optional(),
  SHARD_IDS: z
    .string()
    .regex(/^\d{1,6}(-\d{1,6})?(\s*,\s*\d{1,6}(-\d{1,6})?)*$/, NO_IDS)
    .transform(idsOf)
    .refine((ids) => ids.length >= 1 && ids.length <= MOST_PROCESSES, NO_IDS)
    .optional(),
  SHARD_COUNT: number(MOST_SHARDS, NO_COUNT).optional(),
};

interface Given {
  SHARDS?: number | 'auto' | undefined;
  SHARD_IDS?: readonly number[] | undefined;
  SHARD_COUNT?: number | undefined;
  DATABASE_URL?: string | undefined;
}

/** What is wrong with them together: the variable to name and what to say of it; null where nothing is. */
export function wrongTogether(given: Given): { variable: keyof Given; message: string } | null {
  const { SHARDS, SHARD_IDS, SHARD_COUNT, DATABASE_URL } = given;
  const wrong = (variable: keyof Given, message: string) => ({ variable, message });
  if (SHARDS !== undefined && (SHARD_IDS !== undefined || SHARD_COUNT !== undefined))
    return wrong(
      'SHARDS',
      'is for all shards on this machine, SHARD_IDS with SHARD_COUNT for some of them. Leave out one or the other.',
    );
  if (SHARD_IDS === undefined)
    return SHARD_COUNT === undefined
      ? null
      : wrong(
          'SHARD_COUNT',
          'needs SHARD_IDS, which says which of the shards run here, such as 0-3. To run all of them here, set SHARDS alone.',
        );
  if (SHARD_COUNT === undefined)
    return wrong('SHARD_IDS', 'needs SHARD_COUNT, which says how many shards there are over all machines.');
  if ((SHARD_IDS.at(-1) ?? 0) >= SHARD_COUNT)
    return wrong('SHARD_IDS', 'names a shard that is not there: the last one is one less than SHARD_COUNT.');
  // Without it, whatever is added on one machine would be missing as soon as another one has its server's shard.
  if (SHARD_IDS.length < SHARD_COUNT && DATABASE_URL === undefined)
    return wrong(
      'SHARD_IDS',
      'leaves shards to other machines, and all must keep articles in one place. Set DATABASE_URL to the PostgreSQL database that they share.',
    );
  return null;
}

/** Absent where the bot runs in one process. */
export function shardingOf({ SHARDS, SHARD_IDS, SHARD_COUNT }: Given): Sharding | undefined {
  if (SHARDS !== undefined) return { count: SHARDS, ids: 'all' };
  return SHARD_IDS && SHARD_COUNT !== undefined ? { count: SHARD_COUNT, ids: SHARD_IDS } : undefined;
}

/** Each once, in order; none where there are too many to be meant. */
function idsOf(list: string): number[] {
  const ids = new Set<number>();
  for (const part of list.split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    if (last - first >= MOST_PROCESSES || last < first) return [];
    for (let id = first; id <= last; id++) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}
