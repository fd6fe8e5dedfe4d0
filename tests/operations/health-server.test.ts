import { afterEach, describe, expect, it } from 'vitest';
import { DatabaseCheck } from '../../src/operations/database-check.js';
import { type HealthServer, startHealthServer, type Told } from '../../src/operations/health-server.js';
import { Metrics } from '../../src/operations/metrics.js';

const open: HealthServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start(told: Partial<Told> = {}) {
  const server = await startHealthServer({
    port: 0,
    host: '127.0.0.1',
    readiness: async () => ({ missing: [] }),
    metrics: async () => ({ text: 'a 1\n', contentType: 'text/plain; version=0.0.4; charset=utf-8' }),
    ...told,
  });
  open.push(server);
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init);
}

describe('the health server', () => {
  it('says that the process is alive, whatever is missing', async () => {
    const get = await start({ readiness: async () => ({ missing: ['database'] }) });
    expect((await get('/healthz')).status).toBe(200);
  });

  it('says that the bot is ready, or what is missing', async () => {
    const missing: string[] = [];
    const get = await start({ readiness: async () => ({ missing }) });
    expect((await get('/readyz?verbose')).status).toBe(200);
    missing.push('gateway');
    const answer = await get('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ready: false, missing: ['gateway'] });
  });

  it('says nothing but that it could not, where that goes wrong', async () => {
    const get = await start({ metrics: () => Promise.reject(new Error('secret')) });
    const answer = await get('/metrics');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  it('knows no other paths, and lets nobody write', async () => {
    const get = await start();
    expect((await get('/')).status).toBe(404);
    expect((await get('/healthz/../metrics/x')).status).toBe(404);
    const written = await get('/readyz', { method: 'POST', body: 'x'.repeat(100_000) });
    expect(written.status).toBe(405);
    expect(written.headers.get('allow')).toBe('GET, HEAD');
  });

  it('answers HEAD without a body', async () => {
    const answer = await (await start())('/metrics', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe('4');
    expect(await answer.text()).toBe('');
  });

  it('takes no other than the port that it is given', async () => {
    await start();
    const port = open[0]?.port ?? 0;
    const taken = startHealthServer({
      port,
      host: '127.0.0.1',
      readiness: async () => ({ missing: [] }),
      metrics: async () => ({ text: '', contentType: 'text/plain' }),
    });
    await expect(taken).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(new RegExp(`^HEALTH_PORT ${port} is taken .* 0 for any that is free`)),
    });
  });
});

describe('a database that does not answer in time', () => {
  it('is missing, and is asked once however many want to know', async () => {
    let asked = 0;
    const check = new DatabaseCheck({ revision: () => new Promise(() => asked++) }, 5);
    expect(await Promise.all([check.answers(), check.answers()])).toEqual([false, false]);
    expect(asked).toBe(1);
  });

  it('is there again once it answers', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve(0)];
    for (const answer of answers) answer.catch(() => {});
    const check = new DatabaseCheck({ revision: () => answers.shift() ?? Promise.resolve(0) });
    expect([await check.answers(), await check.answers()]).toEqual([false, true]);
  });
});

describe('metrics', () => {
  it('have labels from closed sets alone: whatever else comes is "other"', async () => {
    const observed = { inMemory: () => ({ libraries: 2, bytes: 300 }), shards: () => [], servers: () => 1 };
    const metrics = new Metrics({ observed, commands: ['ask'], outcomes: ['found'] });
    metrics.answered('ask', 'found');
    metrics.answered('what somebody typed', 'who they are');
    metrics.requestRetried('ECONNRESET');
    metrics.requestRetried('https://example.org');
    const text = await metrics.text();
    expect(text).toContain('who_said_questions_total{command="ask",outcome="found"} 1');
    expect(text).toContain('who_said_questions_total{command="other",outcome="other"} 1');
    expect(text).toContain('who_said_rest_retries_total{reason="other"} 1');
    expect(text).toContain('who_said_index_bytes 300');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/somebody|they are|example/);
  });
});
