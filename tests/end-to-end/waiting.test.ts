import { afterEach, describe, expect, it } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import type { Services } from '../../src/discord/services.js';
import { StoreUnavailable } from '../../src/library/store/store.js';
import type { LocalMessage } from '../../src/local-discord/local-discord.js';
import { fixedServices } from '../discord/fixed-services.js';
import { library, press, type Running, readOf, startRunning } from './running-bot.js';

const open: Running[] = [];
afterEach(async () => {
  for (const running of open.splice(0)) await running.close();
});

/** A bot whose articles come, or fail to, when the test says so. */
async function startWaiting() {
  const answering = new Answering(library);
  const fixed = fixedServices(answering);
  let asked = Promise.resolve(answering);
  const services: Services = { ...fixed, answering: () => asked };
  const running = await startRunning({ services });
  open.push(running);
  return {
    running,
    /** From now on, until it is settled. */
    hold() {
      let settle: (outcome: Answering | Error) => void = () => {};
      asked = new Promise((resolve, reject) => {
        settle = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome));
      });
      return (outcome: Answering | Error = answering) => settle(outcome);
    },
    fail(error: Error) {
      asked = Promise.reject(error);
      asked.catch(() => {});
    },
  };
}

/** Resolves when the bot has told Discord that an answer will come. */
const thinking = ({ discord }: Running) =>
  new Promise<void>((resolve) => {
    const person = discord.person();
    const end = discord.watch(() => {
      if (!person.messages.some(({ isThinking }) => isThinking)) return;
      end();
      resolve();
    });
  });

const WORDS = { words: 'effective platform' };

describe('an answer for which an index must be built first', () => {
  it('is promised meanwhile, to everybody where it will be public, and comes', async () => {
    const { running, hold } = await startWaiting();
    const settle = hold();
    const answered = running.discord.person().run('who-said', { ...WORDS, public: true });
    await thinking(running);
    settle();
    const answer = await answered;
    expect(answer.isEphemeral).toBe(false);
    expect(readOf(answer)).toContain('/who-said words:');
    expect(running.discord.refusals).toEqual([]);
  });

  it('leaves the message of a button as it is until it comes', async () => {
    const { running, hold } = await startWaiting();
    const person = running.discord.person();
    const answer = await person.run('who-said', WORDS);
    const settle = hold();
    const pressed = press(person, answer, 'Context');
    await new Promise<void>((resolve) => setTimeout(resolve, 1_700));
    const meanwhile = person.message(answer.id) as LocalMessage;
    settle();
    expect(readOf(meanwhile)).toBe(readOf(answer));
    expect(readOf(await pressed)).toContain('Before:');
    expect(running.discord.refusals).toEqual([]);
  });

  it('that fails is told to the asker alone, though a public one was promised', async () => {
    const { running, hold } = await startWaiting();
    const settle = hold();
    const person = running.discord.person();
    const other = running.discord.person();
    const promised = expect(person.run('who-said', { ...WORDS, public: true })).rejects.toThrow(
      'took its answer back',
    );
    await thinking(running);
    settle(new StoreUnavailable('the database is away'));
    await promised;
    await expect.poll(() => person.messages.map(readOf).join()).toContain('cannot be reached');
    expect(other.messages).toEqual([]);
    expect(running.discord.refusals).toEqual([]);
  });
});

describe('articles that cannot be reached', () => {
  it('are told as such, without an apology, and logged as a warning', async () => {
    const { running, fail } = await startWaiting();
    fail(new StoreUnavailable('the database is away'));
    const answer = await running.discord.person().run('ask', { question: 'What of peace?', public: true });
    expect(answer.isEphemeral).toBe(true);
    expect(readOf(answer)).toContain('The articles cannot be reached at the moment');
    const levels = running.log.map((line) => JSON.parse(line).level);
    expect(Math.max(...levels)).toBe(40);
  });

  it('are nothing to choose from', async () => {
    const { running, fail } = await startWaiting();
    fail(new StoreUnavailable('the database is away'));
    expect(await running.discord.person().complete('ask', { question: 'a' }, 'question')).toEqual([]);
  });
});
