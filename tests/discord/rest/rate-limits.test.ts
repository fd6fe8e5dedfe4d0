import { once } from 'node:events';
import { REST, RESTEvents, Routes } from 'discord.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Answering } from '../../../src/answering/answering.js';
import { startBot } from '../../../src/discord/bot.js';
import { commands, messageCommands } from '../../../src/discord/commands/commands.js';
import { registerOnce } from '../../../src/discord/registration.js';
import { restOptions } from '../../../src/discord/rest/rest-options.js';
import { failAtLongWait } from '../../../src/discord/waits-asked.js';
import { type LocalDiscordOptions, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import { createLog } from '../../../src/operations/log.js';
import { NO_MEASURES } from '../../../src/operations/measures.js';
import { library, press, readOf } from '../../end-to-end/running-bot.js';
import { fixedServices } from '../fixed-services.js';
import { IMPATIENT } from './impatient.js';
import { startRestProxy } from './rest-proxy.js';

async function start(options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

describe('rate limits are Discord’s own', () => {
  it('a bucket is used up and waited for, without a refusal', async () => {
    const { apiUrl, token } = await start({ rateLimit: { requests: 5, perMs: 1_000 } });
    const rest = new REST(restOptions({ apiUrl, rejectOnRateLimit: failAtLongWait })).setToken(token);
    const statuses: number[] = [];
    rest.on(RESTEvents.Response, (_, { status }) => statuses.push(status));
    const waits: number[] = [];
    rest.on(RESTEvents.RateLimited, ({ retryAfter }) => waits.push(retryAfter));
    await Promise.all(Array.from({ length: 6 }, () => rest.get(Routes.currentApplication())));
    expect(statuses).toEqual(Array(6).fill(200));
    expect(waits).toHaveLength(1);
  });

  it('no other limit is kept: more than fifty a second, where Discord takes them', async () => {
    const { apiUrl, token } = await start({ rateLimit: { requests: 1_000, perMs: 60_000 } });
    const rest = new REST(restOptions({ apiUrl, rejectOnRateLimit: failAtLongWait })).setToken(token);
    const limited: unknown[] = [];
    rest.on(RESTEvents.RateLimited, (data) => limited.push(data));
    await Promise.all(Array.from({ length: 60 }, () => rest.get(Routes.currentApplication())));
    expect(limited).toEqual([]);
  });

  it('a wait for all requests holds up all', async () => {
    const { apiUrl, token, faults } = await start();
    const rest = new REST(restOptions({ apiUrl, rejectOnRateLimit: failAtLongWait })).setToken(token);
    faults.next({ kind: 'wait', retryAfter: 0.2, scope: 'global' });
    const limited = once(rest, RESTEvents.RateLimited);
    const first = rest.get(Routes.currentApplication());
    await expect.poll(() => faults.left).toBe(0);
    await expect.poll(() => rest.globalRemaining).toBe(0);
    await Promise.all([first, rest.get(Routes.user())]);
    expect((await limited)[0]).toMatchObject({ global: true });
  });
});

describe('whoever counts', () => {
  it('is told of each request that is tried again, and of each wait', async () => {
    const { apiUrl, token, faults } = await start();
    const measures = { ...NO_MEASURES, requestRetried: vi.fn(), waitAsked: vi.fn() };
    const asking = { apiUrl, rejectOnRateLimit: failAtLongWait, measures, patience: IMPATIENT };
    const rest = new REST(restOptions(asking)).setToken(token);
    faults.next({ kind: 'status', status: 502 });
    faults.next({ kind: 'close' });
    faults.next({ kind: 'wait', retryAfter: 0.05 });
    await rest.get(Routes.currentApplication());
    expect(measures.requestRetried.mock.calls).toEqual([['HTTP 502'], ['UND_ERR_SOCKET']]);
    expect(measures.waitAsked.mock.calls).toEqual([[0.05]]);
  });
});

describe('through a proxy for Discord’s REST interface', () => {
  it('the bot starts and answers; waits of the proxy and of Discord are kept, and nothing goes past it', async () => {
    const discord = await start({ rateLimit: { requests: 5, perMs: 300 } });
    const proxy = await startRestProxy(discord.apiUrl, 20);
    proxy.askToWait(/\/commands/, 0.05);
    const { token } = discord;
    const services = fixedServices(new Answering(library));
    const log: string[] = [];
    const logger = createLog('debug', { write: (line: string) => log.push(line) });
    const bot = await startBot({ token, apiUrl: proxy.apiUrl, services, log: logger });
    onTestFinished(() => bot.stop());
    const person = discord.person();
    proxy.askToWait(/\/callback/, 0.05);
    const answer = await person.run('who-said', { words: 'customs' });
    expect(readOf(await press(person, answer, 'Context'))).toContain('Before:');
    expect(await person.complete('who-said', { words: 'customs' }, 'words')).not.toEqual([]);
    const shared = await press(person, await person.run('who-said', { words: 'customs' }), 'Share');
    await press(person, shared, 'Delete');
    expect(person.message(shared.id)?.isDeleted).toBe(true);
    for (let count = 0; count < 7; count++) await bot.client.rest.get(Routes.currentApplication());

    const ofThem = (path: RegExp) => proxy.seen.filter((line) => path.test(line));
    expect(ofThem(/ 429$/)).toHaveLength(2);
    expect(ofThem(/\/callback/)).toHaveLength(7);
    expect(ofThem(/\/gateway\/bot/)).toHaveLength(1);
    expect(ofThem(/\/commands/)).toHaveLength(3);
    expect(discord.refusals).toEqual([]);
    expect(log.map((line) => JSON.parse(line).level).filter((level) => level > 30)).toEqual([]);
  });

  it('commands are registered once', async () => {
    const discord = await start();
    const { apiUrl } = await startRestProxy(discord.apiUrl, 0);
    const { token } = discord;
    const count = commands.length + messageCommands.length;
    expect(await registerOnce({ token, apiUrl })).toBe(`Registered ${count} commands everywhere.`);
    expect(await registerOnce({ token, apiUrl })).toContain('unchanged');
  });
});
