import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { AskedToWait } from '../../../src/discord/rest/asked-to-wait.js';
import { PATIENCE } from '../../../src/discord/rest/patience.js';
import { patientRequests, type Retry } from '../../../src/discord/rest/patient-requests.js';
import { RefusedRequests } from '../../../src/discord/rest/refused-requests.js';
import { isRepeatable, kindOf, routeOf } from '../../../src/discord/rest/request.js';
import { answeringServer } from '../answering-server.js';
import { IMPATIENT } from './impatient.js';

const FOLLOW_UP = '/webhooks/123456789012345678/aW50ZXJh';
const FIRST = '/interactions/123456789012345678/aW50ZXJh/callback';

/** What sends to an address. */
function sending(apiUrl: string, patience = IMPATIENT) {
  const retries: Retry[] = [];
  const send = patientRequests({
    apiUrl,
    patience,
    refused: new RefusedRequests(() => {}),
    onRetry: (retry) => retries.push(retry),
  });
  return { send, retries };
}

/** An address at which nobody listens. */
async function nowhere(): Promise<string> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

describe('a request is known by its method and path', () => {
  it.each([
    ['POST', FIRST, 'first-answer', '/interactions/:id/:token/callback', true],
    ['POST', `${FOLLOW_UP}?wait=true`, 'follow-up', '/webhooks/:id/:token', false],
    [
      'PATCH',
      `${FOLLOW_UP}/messages/@original`,
      'later-answer',
      '/webhooks/:id/:token/messages/@original',
      true,
    ],
    [
      'DELETE',
      `${FOLLOW_UP}/messages/123456789012345678`,
      'later-answer',
      '/webhooks/:id/:token/messages/:id',
      true,
    ],
    ['PUT', '/applications/123456789012345678/commands', 'other', '/applications/:id/commands', true],
    ['POST', '/channels/123456789012345678/messages', 'other', '/channels/:id/messages', false],
  ] as const)('%s %s', (method, path, kind, route, mayBeRepeated) => {
    expect(kindOf(method, path)).toBe(kind);
    expect(routeOf(path)).toBe(route);
    expect(isRepeatable(method, kind)).toBe(mayBeRepeated);
  });
});

describe('a message that may be there once', () => {
  it('is sent again as long as it never left', async () => {
    const apiUrl = await nowhere();
    const { send, retries } = sending(apiUrl);
    const sent = send(`${apiUrl}/v10${FOLLOW_UP}`, { method: 'POST', body: '{}' });
    await expect(sent).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(retries.map(({ reason }) => reason)).toEqual(
      Array(PATIENCE['follow-up'].attempts - 1).fill('ECONNREFUSED'),
    );
  });
});

describe('a wait that is asked for', () => {
  const wait = (headers: Record<string, string>, body = '<h1>Too many requests</h1>') =>
    answeringServer(429, { 'content-type': 'text/html', ...headers }, body);
  const toldBy = async (apiUrl: string) => {
    const answer = await sending(apiUrl).send(`${apiUrl}/v10/gateway/bot`, { method: 'GET' });
    return Number(answer.headers.get('retry-after'));
  };

  it.each([
    ['a number of seconds', { 'retry-after': '2.5' }, 2.5],
    ['nothing', {}, 1],
    ['something else', { 'retry-after': 'later' }, 1],
  ])('is always said in seconds, where %s is told', async (_, headers: Record<string, string>, seconds) => {
    expect(await toldBy(await wait(headers))).toBe(seconds);
  });

  it('is always said in seconds, where a time of day is told', async () => {
    const until = new Date(Date.now() + 90_000).toUTCString();
    const seconds = await toldBy(await wait({ 'retry-after': until }));
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThanOrEqual(90);
  });

  it('is always said in seconds and for whom, where the body alone tells it', async () => {
    const json = { 'content-type': 'application/json' };
    const apiUrl = await wait(json, JSON.stringify({ retry_after: 7.5, global: true }));
    const answer = await sending(apiUrl).send(`${apiUrl}/v10/gateway/bot`, { method: 'GET' });
    expect(answer.headers.get('retry-after')).toBe('7.5');
    expect(answer.headers.get('x-ratelimit-global')).toBe('true');
    expect(await answer.json()).toEqual({ retry_after: 7.5, global: true });
  });

  it('longer than Discord takes the answer ends it at once', async () => {
    for (const [path, seconds] of [
      [FIRST, 4],
      [FOLLOW_UP, 1_000],
    ] as const) {
      const apiUrl = await wait({ 'retry-after': `${seconds}` });
      const sent = sending(apiUrl).send(`${apiUrl}/v10${path}`, { method: 'POST', body: '{}' });
      await expect(sent).rejects.toThrow(new AskedToWait(seconds * 1_000));
    }
  });

  it('is told as one of all waits of a request, which end with what Discord accepts', async () => {
    const apiUrl = await wait({ 'retry-after': '0.2' });
    const { send } = sending(apiUrl, {
      ...IMPATIENT,
      'first-answer': { ...IMPATIENT['first-answer'], acceptedMs: 300 },
    });
    const headers = {};
    const again = () => send(`${apiUrl}/v10${FIRST}`, { method: 'POST', body: '{}', headers });
    expect((await again()).status).toBe(429);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await expect(again()).rejects.toThrow(AskedToWait);
  });
});

describe('refused requests', () => {
  const answer = (status: number, scope?: string) => ({
    status,
    headers: new Headers(scope ? { 'x-ratelimit-scope': scope } : {}),
  });

  it('are those that Discord counts: not allowed, or too many by this bot’s own fault', () => {
    const tell = vi.fn();
    const refused = new RefusedRequests(tell, 3);
    for (const status of [200, 204, 400, 404, 500]) refused.count(answer(status));
    refused.count(answer(429, 'shared'));
    refused.count(answer(401));
    refused.count(answer(403));
    expect(refused.pauseMs).toBe(0);
    expect(tell).not.toHaveBeenCalled();
    refused.count(answer(429, 'user'));
    expect(refused.pauseMs).toBeGreaterThan(0);
    expect(tell).toHaveBeenCalledExactlyOnceWith({ count: 3, pauseMs: expect.any(Number) });
  });

  it('are forgotten after ten minutes', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const refused = new RefusedRequests(() => {}, 2);
      refused.count(answer(401));
      vi.advanceTimersByTime(10 * 60_000);
      refused.count(answer(401));
      expect(refused.pauseMs).toBe(0);
      refused.count(answer(401));
      expect(refused.pauseMs).toBe(10 * 60_000);
      vi.advanceTimersByTime(10 * 60_000);
      expect(refused.pauseMs).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
