/** The shard that a process is, where the process of all shards on this machine has started it. */
export interface OwnShard {
  id: number;
  /** How many there are over all machines. */
  count: number;
}

/** What the environment says of shards to us, or to discord.js, which reads two of them in a way of its own. */
const OF_SHARDS = ['SHARDS', 'SHARD_IDS', 'SHARD_COUNT', 'SHARDING_MANAGER', 'SHARDING_MANAGER_MODE'];

/** Whether the process that has started this one is that of all shards. */
export const isShard = (): boolean => process.env.SHARDING_MANAGER === 'true' && process.send !== undefined;

/**
 * Takes out of the environment what is said of shards there, so that discord.js takes nothing of it for itself.
 * @returns which shard this process is, null where it is none, and what settings are to be read from
 */
export function takeShard(environment: NodeJS.ProcessEnv): {
  shard: OwnShard | null;
  environment: NodeJS.ProcessEnv;
} {
  const given = { ...environment };
  const shard = isShard() ? { id: Number(given.SHARDS), count: Number(given.SHARD_COUNT) } : null;
  for (const name of OF_SHARDS) delete environment[name];
  if (!shard) return { shard, environment: given };
  for (const name of OF_SHARDS) delete given[name];
  return { shard, environment: given };
}
