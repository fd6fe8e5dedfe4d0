import { describe, expect, it } from 'vitest';
import { takeShard } from '../../../src/operations/shards/own-shard.js';

describe('a process that no process of all shards has started', () => {
  it('is no shard, and its settings say which shards it starts', () => {
    const environment = { SHARD_IDS: '0-3', SHARD_COUNT: '16', HEALTH_PORT: '9090' };
    expect(takeShard({ ...environment })).toEqual({ shard: null, environment });
  });

  it('leaves nothing of it to discord.js, which reads an empty SHARDS as an error, and SHARD_COUNT as its own', () => {
    const environment: NodeJS.ProcessEnv = { SHARDS: '', SHARD_COUNT: '16', PATH: '/bin' };
    takeShard(environment);
    expect(environment).toEqual({ PATH: '/bin' });
  });
});
