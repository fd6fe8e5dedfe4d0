import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { mergeMetrics } from '../../../src/operations/shards/merge-metrics.js';

/** The metrics of a shard that has answered so many questions. */
async function metricsOf(shard: number, questions: number): Promise<string> {
  const registers = [new Registry()];
  const counter = new Counter({
    name: 'questions_total',
    help: 'Questions, by "command" {and} outcome',
    labelNames: ['command'],
    registers,
  });
  counter.inc({ command: 'who "said" {it}, \n shard=' }, questions);
  new Gauge({ name: 'bytes', help: 'Bytes', registers }).set(1e21);
  new Gauge({ name: 'state', help: 'State', labelNames: ['shard'], registers }).set({ shard }, 1);
  new Histogram({ name: 'seconds', help: 'Seconds', buckets: [1], registers }).observe(0.5);
  return (await registers[0]?.metrics()) ?? '';
}

describe('the metrics of several shards', () => {
  it('are one text, in which each value says whose it is, and each metric is described once', async () => {
    const merged = mergeMetrics(
      new Map([
        [0, await metricsOf(0, 2)],
        [7, await metricsOf(7, 3)],
      ]),
    );
    expect(merged.split('\n')).toEqual([
      '# HELP questions_total Questions, by "command" {and} outcome',
      '# TYPE questions_total counter',
      'questions_total{shard="0",command="who \\"said\\" {it}, \\n shard="} 2',
      'questions_total{shard="7",command="who \\"said\\" {it}, \\n shard="} 3',
      '',
      '# HELP bytes Bytes',
      '# TYPE bytes gauge',
      'bytes{shard="0"} 1e+21',
      'bytes{shard="7"} 1e+21',
      '',
      '# HELP state State',
      '# TYPE state gauge',
      'state{shard="0"} 1',
      'state{shard="7"} 1',
      '',
      '# HELP seconds Seconds',
      '# TYPE seconds histogram',
      'seconds_bucket{shard="0",le="1"} 1',
      'seconds_bucket{shard="0",le="+Inf"} 1',
      'seconds_sum{shard="0"} 0.5',
      'seconds_count{shard="0"} 1',
      'seconds_bucket{shard="7",le="1"} 1',
      'seconds_bucket{shard="7",le="+Inf"} 1',
      'seconds_sum{shard="7"} 0.5',
      'seconds_count{shard="7"} 1',
      '',
    ]);
  });

  it('are none where no shard tells any', () => {
    expect(mergeMetrics(new Map())).toBe('');
  });
});
