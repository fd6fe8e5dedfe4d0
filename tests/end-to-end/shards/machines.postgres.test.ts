import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type LocalDiscord,
  type LocalPerson,
  startLocalDiscord,
} from '../../../src/local-discord/local-discord.js';
import { type PostgresServer, startPostgres } from '../../library/store/postgres-server.js';
import { formOf } from '../articles-bot.js';
import type { BotProcess } from '../bot-process.js';
import { press, readOf } from '../running-bot.js';
import { startShards } from './shard-run.js';

const TALKS = {
  title: 'Harbour talks end in Sela',
  text: 'Minister Ada Berg said, “The harbour will stay open all winter.”',
};

let postgres: PostgresServer;
let discord: LocalDiscord;
let one: BotProcess;
let other: BotProcess;
beforeAll(async () => {
  postgres = await startPostgres();
  discord = await startLocalDiscord({
    servers: ['Newsroom', 'Debate club'],
    gateway: { maxConcurrency: 2 },
    answerWithinMs: 15_000,
  });
  const machine = (SHARD_IDS: string) =>
    startShards(discord, { SHARD_IDS, SHARD_COUNT: '2', DATABASE_URL: postgres.url });
  [one, other] = [machine('0'), machine('1')];
}, 60_000);
afterAll(async () => {
  for (const run of [one, other]) await run.kill();
  await discord.close();
  await postgres.close();
});

const online = () =>
  expect
    .poll(() => discord.sessions.map(({ shard }) => shard), { timeout: 50_000 })
    .toEqual([
      [0, 2],
      [1, 2],
    ]);

const answeredBy = (run: BotProcess) =>
  run.log.filter(({ msg }) => msg === 'answered').map(({ command }) => command);

describe('shards on two machines over one PostgreSQL database', { timeout: 60_000 }, () => {
  it('have the commands registered by the machine of the first of them', async () => {
    await online();
    await expect.poll(() => discord.commands().length, { timeout: 10_000 }).toBeGreaterThan(5);
    const registered = (run: BotProcess) => run.log.filter(({ msg }) => /commands/.test(String(msg))).length;
    expect([registered(one), registered(other)]).toEqual([1, 0]);
  });

  it('answer by one from what was added by way of the other, and goes again with it', async () => {
    const onSecond = discord.servers.find(({ id }) => (BigInt(id) >> 22n) % 2n === 1n);
    if (!onSecond) throw new Error('no server is on the second shard');
    // Where the bot is not, people bring it along themselves, with their own articles.
    discord.removeBot(onSecond.id);
    const there = discord.person({ installs: true }).at({ channelId: onSecond.channelId });
    const atHome = there.at({ channelId: there.directChannelId });
    const ask = async (person: LocalPerson) =>
      readOf(await person.run('who-said', { words: 'the harbour will stay open all winter' }));
    expect(await ask(there)).not.toContain('Ada Berg');
    const preview = await atHome.submit((await formOf(atHome.run('article add'))).formId, TALKS);
    await press(atHome, preview, 'Save');
    await expect.poll(() => ask(there), { timeout: 10_000 }).toContain('Ada Berg');
    await press(atHome, await atHome.run('article remove', { article: TALKS.title }), 'Remove');
    await expect.poll(() => ask(there), { timeout: 10_000 }).not.toContain('Ada Berg');
    expect(new Set(answeredBy(other))).toEqual(new Set(['who-said']));
    expect(answeredBy(one)).toContain('article add');
    expect(answeredBy(one)).not.toContain('who-said');
  });

  it('leave each other alone when one machine is asked to end', async () => {
    const { sessions } = discord;
    expect((await other.stop()).code).toBe(0);
    expect(discord.sessions).toEqual(sessions.slice(0, 1));
  });
});
