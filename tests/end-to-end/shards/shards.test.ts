import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../../src/local-discord/local-discord.js';
import type { BotProcess } from '../bot-process.js';
import { isThere, shardsOf, startShards } from './shard-run.js';

const discords: LocalDiscord[] = [];
const runs: BotProcess[] = [];
afterAll(async () => {
  for (const run of runs) await run.kill();
  for (const discord of discords) await discord.close();
});

async function localDiscord(gateway: LocalDiscordOptions['gateway'] = {}): Promise<LocalDiscord> {
  const servers = ['Newsroom', 'Debate club', 'Reading room'];
  const discord = await startLocalDiscord({
    servers,
    gateway: { maxConcurrency: 16, ...gateway },
    answerWithinMs: 15_000,
  });
  discords.push(discord);
  return discord;
}

function start(discord: LocalDiscord, settings: Record<string, string>): BotProcess {
  const run = startShards(discord, settings);
  runs.push(run);
  return run;
}

/** Resolves when so many shards are online. */
const online = (discord: LocalDiscord, run: BotProcess, count: number) =>
  expect
    .poll(
      () => ({
        shards: discord.sessions.map(({ shard }) => shard),
        ready: run.log.filter(({ msg }) => String(msg).startsWith('ready as')).length >= count,
      }),
      { timeout: 50_000, interval: 100 },
    )
    .toEqual({ shards: Array.from({ length: count }, (_, id) => [id, count]), ready: true });

/** What is answered where it is told whether all is well. */
async function health(run: BotProcess, path: string): Promise<{ status: number; body: string }> {
  const told = run.log.find(({ msg, shard }) => shard === undefined && /healthz/.test(String(msg)));
  const answer = await fetch(`http://127.0.0.1:${told?.port}${path}`);
  return { status: answer.status, body: await answer.text() };
}

const registrations = (run: BotProcess) => run.log.filter(({ msg }) => /commands/.test(String(msg)));

describe('as many shards as Discord recommends', { timeout: 60_000 }, () => {
  let discord: LocalDiscord;
  let run: BotProcess;
  beforeAll(async () => {
    // The first and the third take turns.
    discord = await localDiscord({ shards: 3, maxConcurrency: 2, identifyEveryMs: 5_000 });
    run = start(discord, { SHARDS: 'auto', HEALTH_PORT: '0' });
  });

  it('answer each server by the process of its shard, and conversations by that of the first', async () => {
    await online(discord, run, 3);
    // None began a session too soon, and was refused.
    expect(run.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
    const person = discord.person();
    const where = discord.servers.map(({ channelId }) => person.at({ channelId }));
    const shardOf = ({ id }: { id: string }) => Number((BigInt(id) >> 22n) % 3n);
    const answered = () => run.log.filter(({ msg }) => msg === 'answered');
    // Processes that log at the same moment do so in any order.
    for (const [before, one] of [...where, discord.person({ where: 'bot-dm' })].entries()) {
      await one.run('help');
      await expect.poll(() => answered().length, { timeout: 5_000 }).toBe(before + 1);
    }
    expect(answered().map(({ shard }) => shard)).toEqual([...discord.servers.map(shardOf), 0]);
    expect(new Set(discord.servers.map(shardOf)).size).toBe(3);
    expect(shardsOf(run)).toHaveLength(3);
  });

  it('have the commands registered once, before any of them is there', () => {
    expect(registrations(run)).toHaveLength(1);
    expect(registrations(run)[0]).not.toHaveProperty('shard');
    expect(discord.commands().length).toBeGreaterThan(5);
    const [registered] = registrations(run);
    const log = run.log;
    const firstReady = log.findIndex(({ msg }) => String(msg).startsWith('ready as'));
    expect(log.findIndex(({ msg }) => msg === registered?.msg)).toBeLessThan(firstReady);
  });

  it('tell at one address whether all of them are ready, and what each has counted', async () => {
    const { status, body } = await health(run, '/readyz');
    expect(status).toBe(200);
    const shards = [0, 1, 2].map((id) => expect.objectContaining({ id, state: 'ready' }));
    expect(JSON.parse(body)).toEqual({ ready: true, missing: [], shards });
    const metrics = (await health(run, '/metrics')).body;
    for (const id of [0, 1, 2]) {
      expect(metrics).toContain(`\nwho_said_shard_ready{shard="${id}"} 1\n`);
      expect(metrics).toContain(`\nwho_said_gateway_state{shard="${id}",state="ready"} 1\n`);
      expect(metrics).toContain(`\nwho_said_questions_total{shard="${id}",command="help",outcome="help"} `);
    }
    expect(metrics.match(/^# TYPE who_said_questions_total /gm)).toHaveLength(1);
  });

  it('go on where the process of one is killed, which is started again', async () => {
    const pids = shardsOf(run);
    const sessions = discord.sessions;
    // Children stand in the order in which they were started.
    process.kill(pids[1] ?? 0, 'SIGKILL');
    await expect.poll(() => discord.sessions.length, { timeout: 5_000 }).toBe(2);
    expect((await health(run, '/healthz')).status).toBe(200);
    expect(await health(run, '/readyz')).toMatchObject({ status: 503 });
    await expect.poll(() => discord.sessions.length, { timeout: 30_000, interval: 100 }).toBe(3);
    const lost = sessions.filter(({ id }) => !discord.sessions.some((session) => session.id === id));
    expect(lost).toHaveLength(1);
    expect(discord.sessions.map(({ shard }) => shard)).toEqual(sessions.map(({ shard }) => shard));
    expect(shardsOf(run)).toHaveLength(3);
    expect(shardsOf(run)).toEqual(expect.arrayContaining([pids[0], pids[2]]));
    const warned = run.log.filter(({ signal }) => signal === 'SIGKILL');
    expect(warned).toMatchObject([
      { shard: lost[0]?.shard[0], msg: expect.stringContaining('again in 1 s') },
    ]);
    const person = discord.person();
    for (const { channelId } of discord.servers)
      expect((await person.at({ channelId }).run('help')).isEphemeral).toBe(true);
    expect(registrations(run)).toHaveLength(1);
    await expect.poll(async () => (await health(run, '/readyz')).status, { timeout: 5_000 }).toBe(200);
    const starts = `who_said_shard_starts_total{shard="${lost[0]?.shard[0]}"} 2\n`;
    expect((await health(run, '/metrics')).body).toContain(starts);
  });

  it('all end well when their process is asked to end', async () => {
    const pids = shardsOf(run);
    const { code, err } = await run.stop();
    expect(code).toBe(0);
    expect(pids.filter(isThere)).toEqual([]);
    expect(err).not.toContain(discord.token);
    expect(discord.sessions).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });
});

describe('two shards', { timeout: 60_000 }, () => {
  it('end by themselves where their process is killed, and leave what is registered as it is', async () => {
    const discord = await localDiscord();
    const run = start(discord, { SHARD_IDS: '0-1', SHARD_COUNT: '2' });
    await online(discord, run, 2);
    const pids = shardsOf(run);
    expect(pids).toHaveLength(2);
    await run.kill();
    await expect.poll(() => pids.filter(isThere), { timeout: 20_000 }).toEqual([]);
  });
});

describe('shards end with what is to be mended', { timeout: 60_000 }, () => {
  it('where Discord refuses the token, before any of them is started', async () => {
    const run = start({ ...(await localDiscord()), token: 'MTIzNDU2.abc.wrong' }, { SHARDS: '2' });
    const { code, err } = await run.ended;
    expect(code).toBe(2);
    expect(err).toMatch(/^Discord refuses the token.*\n$/);
  });

  it('where the first of them finds it, which says it', async () => {
    const run = start(await localDiscord(), {
      SHARDS: '1',
      DATABASE_URL: 'postgres://bot:secret@127.0.0.1:1/articles',
    });
    const { code, err } = await run.ended;
    expect(code).toBe(2);
    expect(err).toMatch(
      /\nDATABASE_URL: no database answers there .*\nShard 0 cannot start, for the reason above\.\n$/,
    );
    expect(err).not.toContain('secret');
  });

  it('where Discord lets the bot begin too few sessions today', async () => {
    const discord = await localDiscord({ sessionsLeft: 1 });
    const { code, err } = await start(discord, { SHARDS: '2' }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Discord lets the bot begin no more than 1 sessions until \d{4}-.*\n$/);
    expect(discord.sessions).toEqual([]);
  });
});
