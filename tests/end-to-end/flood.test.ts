import { afterEach, describe, expect, it, vi } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import { startBot } from '../../src/discord/bot.js';
import { type FloodLimits, floodLimits } from '../../src/discord/flood/limits.js';
import { PATIENCE } from '../../src/discord/rest/patience.js';
import type { Services } from '../../src/discord/services.js';
import { type LocalMessage, startLocalDiscord } from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { NO_MEASURES } from '../../src/operations/measures.js';
import { fixedServices } from '../discord/fixed-services.js';
import { library, press, readOf } from './running-bot.js';

const FLOOD_LIMITS = floodLimits();

const PATIENT_MS = 50_000;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function start(flood: FloodLimits, change: Partial<Services> = {}) {
  const discord = await startLocalDiscord({
    servers: ['Newsroom', 'Debate club'],
    // As long as a busy machine may take.
    answerWithinMs: PATIENT_MS,
  });
  const log: string[] = [];
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    services: { ...fixedServices(new Answering(library)), ...change },
    log: createLog('debug', { write: (line: string) => log.push(line) }),
    flood: { ...flood, noteWithinMs: PATIENT_MS },
    // Nor does it send an answer again, as it does where one takes long.
    rest: { patience: { ...PATIENCE, 'first-answer': { ...PATIENCE['first-answer'], eachMs: PATIENT_MS } } },
  });
  ends.push(async () => {
    await bot.stop();
    await discord.close();
  });
  return { discord, log };
}

const NOTE = /You can go on <t:(\d+):R>\./;
const isNote = (message: LocalMessage) => NOTE.test(readOf(message));

describe('one user who asks 200 questions at once', () => {
  it('gets an answer to each in time, to most of them when to go on, and others are served meanwhile', async () => {
    const { discord, log } = await start(FLOOD_LIMITS);
    const flooder = discord.person();
    const other = discord.person().at({ channelId: discord.servers[1]?.channelId ?? '' });
    // The first answer of a process takes many times as long as the next.
    await other.run('who-said', { words: 'effective platform' });
    const done: string[] = [];
    const begunAt = Date.now();
    const flooding = Promise.all(
      Array.from({ length: 200 }, () =>
        flooder.run('help').then((message) => {
          done.push(isNote(message) ? 'note' : 'answer');
          return message;
        }),
      ),
    );
    const answer = await other.run('who-said', { words: 'trade barriers' });
    expect(isNote(answer)).toBe(false);
    // Served before even half of the flood is through.
    expect(done.length).toBeLessThan(100);
    const messages = await flooding;
    expect(messages.every(({ isEphemeral }) => isEphemeral)).toBe(true);
    const notes = messages.filter(isNote);
    expect(notes).toHaveLength(200 - FLOOD_LIMITS.user.most);
    const goOnAt = Number(NOTE.exec(readOf(notes[0] as LocalMessage))?.[1]) * 1_000;
    expect(goOnAt).toBeGreaterThan(begunAt + FLOOD_LIMITS.user.pauseMs - 1);
    expect(goOnAt).toBeLessThan(Date.now() + FLOOD_LIMITS.user.pauseMs + 2_000);
    // Told in the log once, not by each, and without who it is.
    const told = log.filter((line) => line.includes('more is asked'));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain(flooder.id);
    expect(discord.refusals).toEqual([]);
  }, 60_000);
});

describe('far from Discord', () => {
  it('each of 200 is told, though an answer is under way all the time and each takes its way', async () => {
    const discord = await startLocalDiscord({
      servers: ['Newsroom', 'Debate club'],
      answerWithinMs: PATIENT_MS,
    });
    const measures = { ...NO_MEASURES, unanswered: vi.fn() };
    const bot = await startBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      services: fixedServices(new Answering(library)),
      log: createLog('silent'),
      // As long as Discord lets a note wait, whatever else this machine has to do.
      flood: FLOOD_LIMITS,
      measures,
    });
    ends.push(async () => {
      await bot.stop();
      await discord.close();
    });
    discord.faults.next({ method: 'POST', path: /callback/, times: 1_000, kind: 'slow', ms: 150 });
    let isOver = false;
    const others = (async () => {
      const { channelId = '' } = discord.servers[1] ?? {};
      while (!isOver) await discord.person().at({ channelId }).run('help');
    })();
    const flooder = discord.person();
    const messages = await Promise.all(Array.from({ length: 200 }, () => flooder.run('help')));
    isOver = true;
    await others;
    expect(messages.filter(isNote)).toHaveLength(200 - FLOOD_LIMITS.user.most);
    expect(measures.unanswered).not.toHaveBeenCalled();
  }, 60_000);
});

const FEW = { most: 2, perSecond: 0.001, pauseMs: 10_000 };

describe('who is told to wait', () => {
  it('is told in their own language', async () => {
    const { discord } = await start({ ...FLOOD_LIMITS, user: { ...FEW, most: 0 } });
    const told = async (locale: string) => readOf(await discord.person({ locale }).run('help'));
    expect(await told('tr')).toMatch(/Devam edebileceğiniz zaman: <t:\d+:R>/);
    expect(await told('ru')).toMatch(/Продолжить можно <t:\d+:R>/);
    expect(await told('zh-CN')).toMatch(/可以继续的时间：<t:\d+:R>/);
  });

  it('keeps the message whose button they press as it is, and gets a note of their own', async () => {
    const { discord } = await start({ ...FLOOD_LIMITS, user: { ...FEW, most: 1 } });
    const person = discord.person();
    const answer = await person.run('who-said', { words: 'effective platform' });
    expect(isNote(await press(person, answer, 'Context'))).toBe(true);
    expect(readOf(person.message(answer.id) as LocalMessage)).toBe(readOf(answer));
  });

  it('is offered nothing to choose while they type too fast, without a word', async () => {
    const { discord } = await start({ ...FLOOD_LIMITS, typing: FEW });
    const person = discord.person();
    const offered = [];
    for (const words of ['tr', 'tra', 'trad'])
      offered.push((await person.complete('who-said', { words }, 'words')).length > 0);
    expect(offered).toEqual([true, true, false]);
    // What they send is answered.
    expect(isNote(await person.run('who-said', { words: 'trade' }))).toBe(false);
  });

  it('is everybody in a server from which too much comes, and nobody in another', async () => {
    const { discord } = await start({ ...FLOOD_LIMITS, scope: FEW });
    const [here, there] = discord.servers.map(
      ({ channelId }) =>
        () =>
          discord.person().at({ channelId }),
    );
    const asked = [];
    for (const person of [here, here, here, there])
      asked.push(isNote((await person?.().run('help')) as LocalMessage));
    expect(asked).toEqual([false, false, true, false]);
  });

  it('is everybody in a server for which too much is being answered, until that is done', async () => {
    let settle = () => {};
    const answering = new Answering(library);
    const held = new Promise<Answering>((resolve) => {
      settle = () => resolve(answering);
    });
    const { discord } = await start({ ...FLOOD_LIMITS, mostBegun: 1 }, { answering: () => held });
    const begun = discord.person().run('who-said', { words: 'trade' });
    const second = await discord.person().run('help');
    expect(isNote(second)).toBe(true);
    settle();
    expect(isNote(await begun)).toBe(false);
    await expect.poll(async () => isNote(await discord.person().run('help'))).toBe(false);
  });
});
