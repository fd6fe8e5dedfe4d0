import type { Told } from '../health-server.js';
import { mergeMetrics } from './merge-metrics.js';
import type { ReadinessTold } from './messages.js';
import type { ShardProcess } from './shard-process.js';

/** In Prometheus' text format, where no shard tells one. */
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** What the processes of shards tell of themselves, put together. */
export class ToldByShards implements Told {
  #processes: readonly ShardProcess[] | null = null;
  #isEnding = false;

  /** From now on there are processes. */
  watch(processes: readonly ShardProcess[]): void {
    this.#processes = processes;
  }

  /** From now on none of them is ready any more. */
  end(): void {
    this.#isEnding = true;
  }

  /** Ready where all shards of this machine are. */
  async readiness(): Promise<{ missing: string[]; shards: ReadinessTold['shards'] }> {
    const told = await Promise.all(
      (this.#processes ?? []).map(async (shard) => ({ id: shard.id, told: await shard.readiness() })),
    );
    const missing = told.flatMap(({ id, told }) =>
      told ? told.missing.map((what) => `shard ${id}: ${what}`) : [`shard ${id}`],
    );
    if (!this.#processes) missing.push('shards');
    if (this.#isEnding) missing.push('time: the bot is ending');
    const shards = told.flatMap(({ id, told }) =>
      told?.shards.length ? told.shards : [{ id, state: 'disconnected', pingSeconds: null }],
    );
    return { missing, shards };
  }

  async metrics(): Promise<{ text: string; contentType: string }> {
    const processes = this.#processes ?? [];
    const told = await Promise.all(
      processes.map(async (shard) => ({ id: shard.id, told: await shard.metrics() })),
    );
    const texts = new Map(told.flatMap(({ id, told }) => (told ? [[id, told.text] as const] : [])));
    const contentType = told.find(({ told }) => told)?.told?.contentType ?? CONTENT_TYPE;
    return { text: [ownMetrics(processes), mergeMetrics(texts)].join('\n'), contentType };
  }
}

/** What the process of all shards counts itself. */
function ownMetrics(processes: readonly ShardProcess[]): string {
  const lines = (name: string, value: (shard: ShardProcess) => number) =>
    processes.map((shard) => `${name}{shard="${shard.id}"} ${value(shard)}`);
  return [
    '# HELP who_said_shard_ready Whether the process of a shard has come online',
    '# TYPE who_said_shard_ready gauge',
    ...lines('who_said_shard_ready', ({ isReady }) => Number(isReady)),
    '',
    '# HELP who_said_shard_starts_total How often the process of a shard has been started',
    '# TYPE who_said_shard_starts_total counter',
    ...lines('who_said_shard_starts_total', ({ starts }) => starts),
    '',
  ].join('\n');
}
