import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answering } from '../../../src/answering/answering.js';
import { type Bot, startBot } from '../../../src/discord/bot.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import { createLog } from '../../../src/operations/log.js';
import { fixedServices } from '../../discord/fixed-services.js';
import { library, readOf } from '../running-bot.js';

const services = fixedServices(new Answering(library));

let discord: LocalDiscord;
let bot: Bot;
let log: string[];
beforeEach(async () => {
  log = [];
  discord = await startLocalDiscord({
    servers: ['Newsroom', 'Club'],
    gateway: { heartbeatMs: 200 },
    // A busy machine is not what is tested.
    answerWithinMs: 15_000,
  });
  bot = await start();
});
afterEach(async () => {
  vi.useRealTimers();
  await bot.stop();
  expect(discord.refusals).toEqual([]);
  expect(lines().filter(({ level }) => level > 40)).toEqual([]);
  await discord.close();
});

const start = () =>
  startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    services,
    log: createLog('info', { write: (line: string) => log.push(line) }),
  });

/** The client begins a session five seconds after another at the earliest. */
const haveSessionsRested = () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 6_000);
};

const lines = () => log.map((line) => JSON.parse(line));
const told = (words: string) => lines().filter(({ msg }) => msg === words);
const LOST = 'the connection to Discord is lost; connecting again';
const BACK = 'the connection to Discord is back';

const ask = async () =>
  readOf(await discord.person().run('ask', { question: 'Was the summit held online?' }));
const answers = () => lines().filter(({ msg, command }) => msg === 'answered' && command === 'ask').length;

describe('what is asked while the bot is not connected', () => {
  it.each([
    ['cut off without a word', 'cut'],
    ['asked to come back', 'reconnect'],
    ['asked to tell its session again', 'resume'],
    ['left without a word on a connection that stays', 'silence'],
    ['closed with code 4000', 4000],
    ['closed with code 4009', 4009],
  ] as const)('is answered once when it is back, after it was %s', async (_, how) => {
    discord.dropGateway(how);
    const all = await Promise.all([ask(), ask(), ask()]);
    expect(all.every((text) => text.includes('held online'))).toBe(true);
    await expect.poll(answers).toBe(3);
    // What follows is not before it.
    expect(await ask()).toContain('held online');
    await expect.poll(answers).toBe(4);
  });
});

describe('the bot goes on in a new session', () => {
  it.each([
    ['was forgotten', 'invalidate'],
    ['was closed in the regular way', 1000],
    ['was closed with code 4007', 4007],
    ['was closed with code 4008', 4008],
  ] as const)('after the old one %s, and says so in two lines', async (_, how) => {
    const ready = new Promise((resolve) => bot.client.once(Events.ShardReady, resolve));
    haveSessionsRested();
    discord.dropGateway(how);
    await ready;
    vi.useRealTimers();
    expect(await ask()).toContain('held online');
    expect(told(LOST)).toHaveLength(1);
    expect(told(LOST)[0]).toMatchObject({ level: 40, shard: 0, reason: expect.any(String) });
    expect(told(BACK)).toHaveLength(1);
  });
});

describe('an event that the gateway sends again', () => {
  it('is answered once', async () => {
    await ask();
    discord.repeatEvents(3);
    // What comes after it has been answered when all before it would have been.
    await ask();
    await expect.poll(answers).toBe(2);
    expect(lines().filter(({ level }) => level > 30)).toEqual([]);
  });
});

describe('while Discord is away', () => {
  it('one line tells of it and why, however often the bot tries, and one that it is back', async () => {
    const attempts: number[] = [];
    const threeTimes = new Promise<void>((resolve) => {
      bot.client.on(Events.ShardReconnecting, (shard) => {
        attempts.push(shard);
        if (attempts.length === 3) resolve();
      });
    });
    haveSessionsRested();
    await discord.goAway();
    await threeTimes;
    // That time has gone by since the session began is told of the machine's clock alone, which this test has set.
    const warned = lines().filter(({ level, msg }) => level > 30 && !/clock/.test(String(msg)));
    expect(warned).toMatchObject([{ msg: LOST, reason: 'cut off' }]);
    await discord.comeBack();
    await expect.poll(() => told(BACK).length, { timeout: 10_000 }).toBe(1);
    vi.useRealTimers();
    expect(told(BACK)[0]).toMatchObject({ shard: 0, seconds: expect.any(Number) });
    expect(await ask()).toContain('held online');
  });
});

describe('a server that Discord cannot reach', () => {
  it('is not left, and is answered when it is there again', async () => {
    const gone: string[] = [];
    bot.client.on(Events.GuildDelete, ({ id }) => gone.push(id));
    const unavailable = new Promise((resolve) => bot.client.once(Events.GuildUnavailable, resolve));
    discord.setOutage(discord.guildId, true);
    await unavailable;
    const available = new Promise((resolve) => bot.client.once(Events.GuildAvailable, resolve));
    discord.setOutage(discord.guildId, false);
    await available;
    expect(await ask()).toContain('held online');
    expect(gone).toEqual([]);
  });

  it('keeps nobody waiting when the bot starts', async () => {
    await bot.stop();
    discord.setOutage(discord.servers[1]?.id ?? '', true);
    bot = await start();
    expect(bot.client.guilds.cache.size).toBe(2);
    expect(await ask()).toContain('held online');
  });
});

describe('a connection that Discord closes for good', () => {
  it.each([
    [4004, 2, 'Discord refuses the token'],
    [4010, 1, 'gateway code 4010'],
    [4011, 2, 'Discord wants this bot to run in more shards'],
    [4012, 1, 'gateway code 4012'],
    [4013, 2, 'does not allow the bot its one intent'],
    [4014, 2, 'does not allow the bot its one intent'],
  ])('with code %i ends the bot with exit code %i, and says why', async (code, exitCode, why) => {
    discord.dropGateway(code);
    const lost = await bot.lost;
    expect(lost).toMatchObject({ exitCode, message: expect.stringContaining(why) });
  });
});
