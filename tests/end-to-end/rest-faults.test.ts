import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import { ALL } from '../discord/rest/all-faults.js';
import { IMPATIENT } from '../discord/rest/impatient.js';
import { type ArticlesBot, formOf, preview, startArticlesBot } from './articles-bot.js';
import { press, readOf } from './running-bot.js';

let bot: ArticlesBot;
beforeAll(async () => {
  bot = await startArticlesBot({}, [], { patience: IMPATIENT });
});
afterAll(() => bot.close());

afterEach(() => {
  expect(bot.discord.faults.left).toBe(0);
  // What is done is not done again: Discord says that it is.
  const codes = bot.discord.refusals.map(({ code }) => code);
  expect(codes.filter((code) => code !== ALREADY_ANSWERED && code !== UNKNOWN_MESSAGE)).toEqual([]);
});

const ALREADY_ANSWERED = 40060;
const UNKNOWN_MESSAGE = 10008;

const FIRST = { method: 'POST', path: /^\/interactions\// };
const EDIT = { method: 'PATCH', path: /^\/webhooks\// };
const DELETION = { method: 'DELETE', path: /^\/webhooks\// };

/** Somebody in a conversation of their own with the bot, so that all that it says there is to them. */
const somebody = () => bot.discord.person({ where: 'bot-dm' });
const readAll = ({ messages }: LocalPerson) => messages.map(readOf);

describe.each(ALL)('in spite of %s', (_, mishap) => {
  it('a reply is there, once', async () => {
    const person = somebody();
    bot.discord.faults.next({ ...mishap, ...FIRST });
    const answer = await person.run('help');
    expect(readOf(answer)).toContain('Who Said answers questions');
    expect(readAll(person)).toHaveLength(1);
  });

  it('an answer is promised, and comes, once', async () => {
    const person = somebody();
    bot.discord.faults.next({ ...mishap, ...FIRST });
    bot.discord.faults.next({ ...mishap, ...EDIT });
    expect(readOf(await preview(bot, person))).toContain('Harbour talks end in Sela');
    expect(readAll(person)).toHaveLength(1);
  });

  it('a form is shown', async () => {
    bot.discord.faults.next({ ...mishap, ...FIRST });
    expect((await formOf(somebody().run('article add'))).modal.title).toBe('Add an article');
  });

  it('suggestions are offered', async () => {
    bot.discord.faults.next({ ...mishap, ...FIRST });
    expect(await somebody().complete('who-said', { words: 'customs' }, 'words')).not.toEqual([]);
  });

  it('a message changes when its button is pressed', async () => {
    const person = somebody();
    const answer = await person.run('who-said', { words: 'customs' });
    bot.discord.faults.next({ ...mishap, ...FIRST });
    const changed = await press(person, answer, 'Context');
    expect(changed.id).toBe(answer.id);
    expect(readOf(changed)).toContain('Before:');
    expect(readAll(person)).toHaveLength(1);
  });

  it('a message is deleted by its button', async () => {
    const person = bot.discord.person();
    const shared = await press(person, await person.run('who-said', { words: 'customs' }), 'Share');
    bot.discord.faults.next({ ...mishap, ...FIRST });
    bot.discord.faults.next({ ...mishap, ...DELETION });
    await press(person, shared, 'Delete');
    expect(person.message(shared.id)?.isDeleted).toBe(true);
  });
});
