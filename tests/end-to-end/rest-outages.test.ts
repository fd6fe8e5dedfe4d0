import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PATIENCE } from '../../src/discord/rest/patience.js';
import { DidNotRespond, type LocalPerson } from '../../src/local-discord/local-discord.js';
import { IMPATIENT } from '../discord/rest/impatient.js';
import { type ArticlesBot, preview, startArticlesBot } from './articles-bot.js';
import { press, type Running, readOf, startRunning } from './running-bot.js';

const FIRST = { method: 'POST', path: /^\/interactions\// };
const EDIT = { method: 'PATCH', path: /^\/webhooks\// };

const logged = (log: readonly string[]) => log.map((line) => JSON.parse(line));
const readAll = ({ messages }: LocalPerson) => messages.map(readOf);

/** So often a first answer is tried. */
const { attempts } = PATIENCE['first-answer'];

describe('a fault that lasts', () => {
  let bot: ArticlesBot;
  beforeAll(async () => {
    bot = await startArticlesBot({}, [], { patience: IMPATIENT });
  });
  afterAll(() => bot.close());
  afterEach(() => {
    bot.discord.faults.clear();
    bot.log.length = 0;
  });

  const somebody = () => bot.discord.person({ where: 'bot-dm' });

  it('longer than an answer is tried is apologized for', async () => {
    const person = somebody();
    bot.discord.faults.next({ kind: 'close', ...FIRST, times: attempts });
    expect(readOf(await person.run('help'))).toContain('Sorry, something went wrong');
    expect(readAll(person)).toHaveLength(1);
    const lines = logged(bot.log);
    const retries = lines.filter(({ msg }) => msg === 'a request to Discord went wrong; trying again');
    expect(retries).toEqual(
      Array(attempts - 1).fill(
        expect.objectContaining({
          level: 30,
          method: 'POST',
          route: '/interactions/:id/:token/callback',
          reason: 'UND_ERR_SOCKET',
        }),
      ),
    );
    expect(lines).toContainEqual(expect.objectContaining({ level: 50, msg: 'answering failed' }));
  });

  it('longer than a promised answer is tried is apologized for in its place', async () => {
    const person = somebody();
    bot.discord.faults.next({ kind: 'reset', ...EDIT, times: PATIENCE['later-answer'].attempts });
    expect(readOf(await preview(bot, person))).toContain('Sorry, something went wrong');
    expect(readAll(person)).toHaveLength(1);
  });

  it('leaves an answer that has arrived as it is', async () => {
    const person = somebody();
    bot.discord.faults.next({ kind: 'close', acts: true, ...FIRST });
    bot.discord.faults.next({ kind: 'close', ...FIRST, times: attempts - 1 });
    expect(readOf(await person.run('help'))).toContain('Who Said answers questions');
    await expect.poll(() => bot.discord.faults.left).toBe(0);
    await expect.poll(() => logged(bot.log).map(({ msg }) => msg)).toContain('answering failed');
    expect(readAll(person)).toHaveLength(1);
  });

  it('loses nothing that was saved: pressed once more, the button says that it is', async () => {
    const person = somebody();
    const shown = await preview(bot, person);
    // The confirmation and the apology die.
    bot.discord.faults.next({ kind: 'close', ...FIRST, times: 2 * attempts });
    press(person, shown, 'Save').catch(() => {});
    await expect.poll(() => bot.discord.faults.left).toBe(0);
    expect(readOf(await press(person, shown, 'Save'))).toContain('Saved');
    expect(readOf(await person.run('articles')).match(/Harbour talks/g)).toHaveLength(1);
  });

  it('is over when it is over: the next questions are answered', async () => {
    const people = Array.from({ length: 20 }, somebody);
    // Not even all of them end a single answer and its apology.
    bot.discord.faults.next({ kind: 'close', ...FIRST, times: 2 * attempts - 1 });
    const answers = await Promise.allSettled(people.map((person) => person.run('help')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill('fulfilled'));
    expect(readOf(await somebody().run('help'))).toContain('Who Said answers questions');
    expect(people.map((person) => readAll(person).length)).toEqual(Array(20).fill(1));
  });
});

describe('a first answer', () => {
  it('on which Discord says nothing, twice, comes within the three seconds all the same', async () => {
    const running = await startRunning();
    onTestFinished(() => running.close());
    running.discord.faults.next({ kind: 'slow', ms: 5_000, ...FIRST, times: 2 });
    const person = running.discord.person({ where: 'bot-dm' });
    expect(readOf(await person.run('help'))).toContain('Who Said answers questions');
    expect(running.discord.refusals).toEqual([]);
  });
});

describe('a wait that is asked for', () => {
  const open: Running[] = [];
  afterEach(async () => {
    for (const running of open.splice(0)) await running.close();
  });
  const start = async (options: Parameters<typeof startRunning>[0]) => {
    const running = await startRunning(options);
    open.push(running);
    return running;
  };

  it('longer than Discord takes a first answer is not waited, and nothing else is sent meanwhile', async () => {
    const running = await start({ answerWithinMs: 400 });
    running.discord.faults.next({ kind: 'wait', retryAfter: 60, ...FIRST, times: 2 });
    await expect(running.discord.person().run('help')).rejects.toThrow(DidNotRespond);
    expect(running.discord.faults.left).toBe(1);
    expect(logged(running.log)).toContainEqual(
      expect.objectContaining({
        level: 40,
        command: 'help',
        seconds: 60,
        msg: 'Discord asks to wait longer than it waits itself',
      }),
    );
  });

  it('by a page that does not say how long is waited a moment', async () => {
    const running = await start({});
    running.discord.faults.next({ kind: 'wait', retryAfter: 60, bare: true, ...FIRST });
    expect(readOf(await running.discord.person().run('help'))).toContain('Who Said answers questions');
  });

  it('too often ends in silence, before Discord shuts the bot out', async () => {
    const running = await start({ answerWithinMs: 400, rest: { mostRefused: 3 } });
    const person = running.discord.person();
    running.discord.faults.next({ kind: 'wait', retryAfter: 0.01, ...FIRST, times: 5 });
    await expect(person.run('help')).rejects.toThrow(DidNotRespond);
    await expect(person.complete('who-said', { words: 'x' }, 'words')).rejects.toThrow(DidNotRespond);
    expect(running.discord.faults.left).toBe(2);
    const told = logged(running.log).filter(({ msg }) => msg.startsWith('Discord refuses too many requests'));
    expect(told).toEqual([expect.objectContaining({ level: 50, count: 3, seconds: 600 })]);
  });
});
