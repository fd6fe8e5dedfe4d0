import { REST } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';

const open: LocalDiscord[] = [];
afterEach(async () => {
  for (const discord of open.splice(0)) await discord.close();
});

async function start(options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord(options);
  open.push(discord);
  const path = `/applications/${discord.applicationId}/commands`;
  const register = (name: string) =>
    fetch(`${discord.apiUrl}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, description: 'One.' }),
    });
  const names = () => discord.commands().map(({ name }) => name);
  return { discord, path, register, names };
}

describe('a fault that is asked for', () => {
  it('meets the next request that fits, so often as it says, and no other', async () => {
    const { discord, path, register, names } = await start();
    discord.faults.next({ kind: 'status', status: 500, method: 'POST', path: /\/commands$/, times: 2 });
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    expect(await rest.get(path as `/${string}`)).toEqual([]);
    expect((await register('one')).status).toBe(500);
    expect((await register('one')).status).toBe(500);
    expect(names()).toEqual([]);
    expect((await register('one')).status).toBe(201);
    expect(names()).toEqual(['one']);
  });

  it('can be taken back before anything meets it', async () => {
    const { discord, register } = await start();
    discord.faults.next({ kind: 'close', times: 3 });
    expect(discord.faults.left).toBe(3);
    discord.faults.clear();
    expect(discord.faults.left).toBe(0);
    expect((await register('one')).status).toBe(201);
  });

  it.each([false, true])('ends the connection without an answer, the request acted on: %s', async (acts) => {
    for (const kind of ['close', 'reset'] as const) {
      const { discord, register, names } = await start();
      discord.faults.next({ kind, acts });
      await expect(register('one')).rejects.toThrow('fetch failed');
      expect(names()).toEqual(acts ? ['one'] : []);
    }
  });

  it.each([false, true])('is a slow answer, acted on before: %s', async (acts) => {
    const { discord, register, names } = await start();
    discord.faults.next({ kind: 'slow', ms: 300, acts });
    let isAnswered = false;
    const answer = register('slow').finally(() => {
      isAnswered = true;
    });
    // It comes to its fault first.
    await expect.poll(() => discord.faults.left).toBe(0);
    await register('quick');
    expect({ isAnswered, names: names() }).toEqual({
      isAnswered: false,
      names: acts ? ['slow', 'quick'] : ['quick'],
    });
    expect((await answer).status).toBe(201);
    expect(names()).toHaveLength(2);
  });

  it('is a page of a proxy, or JSON that breaks off', async () => {
    const { discord, register, names } = await start();
    discord.faults.next({ kind: 'status', status: 502, isPage: true });
    discord.faults.next({ kind: 'truncated' });
    const page = await register('one');
    expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html']);
    const broken = await register('two');
    expect(broken.status).toBe(200);
    await expect(broken.json()).rejects.toThrow(SyntaxError);
    expect(names()).toEqual(['two']);
  });

  it('asks to wait as Discord does', async () => {
    const { discord, register } = await start();
    discord.faults.next({ kind: 'wait', retryAfter: 1.5, scope: 'global' });
    discord.faults.next({ kind: 'wait', retryAfter: 2, scope: 'shared' });
    const all = await register('one');
    expect(await all.json()).toMatchObject({ retry_after: 1.5, global: true });
    const told = (answer: Response) =>
      ['retry-after', 'x-ratelimit-global', 'x-ratelimit-scope'].map((name) => answer.headers.get(name));
    expect(told(all)).toEqual(['1.5', 'true', 'global']);
    expect(told(await register('one'))).toEqual(['2', null, 'shared']);
  });
});

describe('rate limits', () => {
  it('are told with each answer, and nobody is held to them where none are set', async () => {
    const { register } = await start();
    for (let count = 0; count < 60; count++) {
      const { status, headers } = await register('one');
      expect(status).toBeLessThan(300);
      expect(headers.get('x-ratelimit-remaining')).toBe('49');
    }
  });

  it('are counted for each bucket, refused beyond, and full again after their time', async () => {
    const { discord, register } = await start({ rateLimit: { requests: 2, perMs: 200 } });
    const first = await register('one');
    const left = (answer: Response) => answer.headers.get('x-ratelimit-remaining');
    expect([left(first), left(await register('one'))]).toEqual(['1', '0']);
    const refused = await register('one');
    expect([refused.status, left(refused)]).toEqual([429, '0']);
    expect(refused.headers.get('x-ratelimit-bucket')).toBe(first.headers.get('x-ratelimit-bucket'));
    const me = await fetch(`${discord.apiUrl}/v10/users/@me`, {
      headers: { authorization: `Bot ${discord.token}` },
    });
    expect([me.status, left(me)]).toEqual([200, '1']);
    await expect.poll(async () => (await register('one')).status).toBe(200);
  });
});
