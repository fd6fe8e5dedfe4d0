import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import { Finder } from '../../src/finding/finder.js';
import {
  buttonsOf,
  labelsOf,
  library,
  press,
  type Running,
  readOf,
  startRunning,
  textOf,
} from './running-bot.js';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterEach(() => {
  expect(running.discord.refusals).toEqual([]);
});
afterAll(() => running.close());

const SEVERAL = { speaker: 'Tokayev' };
const count = (labels: readonly string[]) => labels.find((label) => / of /.test(label));

describe('next and previous', () => {
  it('page through all that was found, each once, in the same message', async () => {
    const person = running.discord.person();
    const first = await person.run('what-said', SEVERAL);
    const all = Number(count(labelsOf(first))?.split(' of ')[1]);
    expect(all).toBeGreaterThan(2);
    const seen = [textOf(first)];
    let shown = first;
    for (let at = 2; at <= all; at++) {
      shown = await press(person, shown, '▶');
      expect(shown.id).toBe(first.id);
      expect(count(labelsOf(shown))).toBe(`${at} of ${all}`);
      seen.push(textOf(shown));
    }
    expect(new Set(seen).size).toBe(all);
    expect(buttonsOf(shown).find(({ label }) => label === '▶')?.disabled).toBe(true);
    const back = await press(person, shown, '◀');
    expect(textOf(back)).toBe(seen.at(-2));
  });
});

describe('context and why', () => {
  it('show the paragraphs around, and hide them again', async () => {
    const person = running.discord.person();
    const reply = await person.run('who-said', { words: 'immoral entrepreneurs' });
    const context = await press(person, reply, 'Context');
    expect(context.id).toBe(reply.id);
    expect(readOf(context)).toContain('Before: paragraph 4');
    expect(readOf(context)).toContain('I want to emphasize the increasing importance');
    expect(readOf(context)).toContain('After: paragraph 6');
    const hidden = await press(person, context, 'Hide context');
    expect(hidden.components).toEqual(reply.components);
  });

  it('tell the rule and mark the words that decided, and hide them again', async () => {
    const person = running.discord.person();
    const reply = await person.run('who-said', { words: 'become stronger' });
    const why = await press(person, reply, 'Why this speaker');
    expect(textOf(why)).toMatch(/\*\*Why this speaker:\*\* \S.*\.$/m);
    expect(textOf(why)).toContain('**__Chinese President Xi Jinping__**');
    expect(textOf(why)).toContain('**__adding__**');
    const hidden = await press(person, await press(person, why, 'Context'), 'Hide context');
    expect(hidden.components).toEqual(reply.components);
  });
});

describe('people', () => {
  it('who may have been meant answer the question asked', async () => {
    const person = running.discord.person();
    const which = await person.run('what-said', { speaker: 'president', about: 'customs' });
    expect(readOf(which)).toContain('“president” fits several people');
    const answer = await press(person, which, 'Kassym-Jomart Tokayev');
    expect(answer.id).toBe(which.id);
    expect(readOf(answer)).toContain('work to maintain order at the customs border');
    expect(textOf(answer)).toContain('-# /what-said **speaker:** Kassym-Jomart Tokayev **about:** customs');
  });

  it('who are heard on it are a press away from somebody who is not', async () => {
    const person = running.discord.person();
    const silent = await person.run('what-said', { speaker: 'Xi Jinping', about: 'drug trafficking' });
    const answer = await press(person, silent, 'Sadyr Japarov');
    expect(readOf(answer)).toContain('extremism and drug trafficking');
    expect(textOf(answer)).toContain('**speaker:** Sadyr Japarov **about:** drug trafficking');
  });

  it('of that list are a press away with all that they say', async () => {
    const person = running.discord.person();
    const answer = await press(person, await person.run('speakers'), 'Xi Jinping');
    expect(readOf(answer)).toContain('expressed support for');
  });
});

describe('a private reply', () => {
  it('is shared as it is shown, with who shared it, and stays', async () => {
    const [person, other] = [running.discord.person(), running.discord.person()];
    const reply = await person.run('who-said', { words: 'immoral entrepreneurs' });
    const context = await press(person, reply, 'Context');
    const shared = await press(person, context, 'Share to channel');
    expect(shared.id).not.toBe(reply.id);
    expect(shared.isEphemeral).toBe(false);
    expect(shared.mentions).toEqual([]);
    const seen = other.message(shared.id);
    expect(seen && readOf(seen)).toContain('Before: paragraph 4');
    expect(seen && readOf(seen)).toContain(`Shared by <@${person.id}>`);
    expect(person.message(reply.id)?.isDeleted).toBe(false);
  });

  it.each(['ask', 'what-said'])('that says no, to /%s, is shared too', async (command) => {
    const person = running.discord.person({ where: 'private-channel' });
    const options =
      command === 'ask' ? { question: 'Who won the World Cup?' } : { speaker: 'Emomali Rahmon' };
    const shared = await press(person, await person.run(command, options), 'Share to channel');
    expect(shared.isEphemeral).toBe(false);
  });
});

describe('a public reply', () => {
  const open = async () => {
    const owner = running.discord.person();
    return { owner, reply: await owner.run('what-said', { ...SEVERAL, public: true }) };
  };

  it('changes for who asked', async () => {
    const { owner, reply } = await open();
    const next = await press(owner, reply, '▶');
    expect(next.id).toBe(reply.id);
    expect(count(labelsOf(next))).toMatch(/^2 of/);
  });

  it('stays as it is when others press; they get one of their own', async () => {
    const { reply } = await open();
    const other = running.discord.person();
    const own = await press(other, reply, '▶');
    expect(own.id).not.toBe(reply.id);
    expect(own.isEphemeral).toBe(true);
    expect(count(labelsOf(own))).toMatch(/^2 of/);
    expect(labelsOf(own)).toContain('Share to channel');
    expect(other.message(reply.id)?.components).toEqual(reply.components);
    const further = await press(other, own, '▶');
    expect(further.id).toBe(own.id);
  });

  it.each([
    ['who asked for it', async () => open().then(({ owner, reply }) => ({ presser: owner, reply }))],
    [
      'who may manage messages',
      async () => ({ ...(await open()), presser: running.discord.person({ managesMessages: true }) }),
    ],
  ])('is deleted by %s', async (_, prepare) => {
    const { presser, reply } = await prepare();
    await press(presser, reply, 'Delete');
    expect(running.discord.person().message(reply.id)?.isDeleted).toBe(true);
  });

  it('is not deleted by others, who are told so in private', async () => {
    const { owner, reply } = await open();
    const refusal = await press(running.discord.person(), reply, 'Delete');
    expect(refusal.isEphemeral).toBe(true);
    expect(readOf(refusal)).toContain('can delete it');
    expect(owner.message(reply.id)?.isDeleted).toBe(false);
  });

  it('that was shared is deleted by who shared it, in a private channel too', async () => {
    const person = running.discord.person({ where: 'private-channel' });
    const shared = await press(person, await person.run('speakers'), 'Share to channel');
    await press(person, shared, 'Delete');
    expect(person.message(shared.id)?.isDeleted).toBe(true);
  });
});

describe('after a restart', () => {
  it('every button does what it did', async () => {
    const person = running.discord.person();
    const found = await person.run('what-said', SEVERAL);
    const which = await person.run('what-said', { speaker: 'president', public: true });
    await running.restart();
    const next = await press(person, found, '▶');
    expect(count(labelsOf(next))).toMatch(/^2 of/);
    const context = await press(person, next, 'Context');
    expect(readOf(context)).toContain('After:');
    expect((await press(person, context, 'Hide context')).components).toEqual(next.components);
    expect((await press(person, next, 'Share to channel')).isEphemeral).toBe(false);
    const answer = await press(person, which, 'Xi Jinping');
    expect(readOf(answer)).toContain('expressed support for');
    await press(person, answer, 'Delete');
    expect(person.message(which.id)?.isDeleted).toBe(true);
  });

  it('with another article in its place, a button says so rather than showing something else', async () => {
    const person = running.discord.person();
    const found = await person.run('who-said', { words: 'immoral entrepreneurs' });
    const people = await person.run('speakers');
    const articles = library.articles.map((article) => ({
      ...article,
      text: article.text.replaceAll('immoral', 'immodest'),
      speakers: [],
      statements: [],
    }));
    await running.restart(new Answering({ articles, finder: new Finder(articles) }));
    for (const [message, label] of [
      [found, 'Context'],
      [found, 'Why'],
      [found, 'Share'],
      [people, 'Xi Jinping'],
    ] as const) {
      const notice = await press(person, message, label);
      expect(notice.isEphemeral).toBe(true);
      expect(notice.id).not.toBe(message.id);
      expect(readOf(notice)).toContain('has changed since this was asked');
    }
    expect(readOf(await press(person, found, 'Context'))).toContain('/who-said words: immoral entrepreneurs');
    await running.restart(new Answering(library));
  });
});
