import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languageFor } from '../../src/discord/texts/languages.js';
import { textsIn } from '../../src/discord/texts/texts.js';
import { labelsOf, press, type Running, readOf, startRunning, textOf } from './running-bot.js';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterEach(() => {
  expect(running.discord.refusals).toEqual([]);
});
afterAll(() => running.close());

const BOTH = { first: 'Tokayev', second: 'Japarov' };

describe('/compare', () => {
  it('shows what each says on a topic, with label and place, one below the other', async () => {
    const person = running.discord.person();
    const answer = await person.run('compare', { ...BOTH, about: 'regional security' });
    const text = readOf(answer);
    expect(text).toContain('Kassym-Jomart Tokayev and Sadyr Japarov on “regional security”, side by side');
    const [first = '', second = ''] = text.split('### Sadyr Japarov');
    expect(first).toContain('China plays an important role in strengthening peace');
    expect(first).toContain(
      'Reported: the journalist’s paraphrase, not the speaker’s own words · paragraph 5',
    );
    expect(second).toContain('to ensure regional security');
    expect(second).toContain('Quoted: the speaker’s own words, in quotation marks · paragraph 4');
    expect(text).toContain('Whether they agree is for you to judge.');
    expect(answer.isEphemeral).toBe(true);
  });

  it('without a topic lists what both speak of, and a press compares them on it', async () => {
    const person = running.discord.person();
    const answer = await person.run('compare', BOTH);
    expect(readOf(answer)).toContain('Both speak of:');
    expect(readOf(answer)).toMatch(/“cooperation”: Kassym-Jomart Tokayev .+, Sadyr Japarov twice/);
    const onIt = await press(person, answer, 'cooperation');
    expect(onIt.id).toBe(answer.id);
    expect(readOf(onIt)).toContain('on “cooperation”, side by side');
    const said = await press(person, onIt, 'Sadyr Japarov');
    expect(readOf(said)).toContain('/what-said speaker: Sadyr Japarov about: cooperation');
  });

  it('says of one who is silent on it how often they are heard, and shows the other', async () => {
    const person = running.discord.person();
    const text = readOf(await person.run('compare', { ...BOTH, about: 'customs border' }));
    expect(text).toContain('work to maintain order at the customs border');
    expect(text).toContain('Says nothing on “customs border” in the article.');
    expect(text).toContain('On other things they are heard 5 times.');
    expect(text).toContain('Both speak of:');
  });

  it('asks again where a name is nobody’s or several people’s, and goes on with whom is chosen', async () => {
    const person = running.discord.person();
    const unknown = await person.run('compare', { first: 'Putin', second: 'Japarov' });
    expect(readOf(unknown)).toContain('Nobody called “Putin” is in the article.');
    const which = await person.run('compare', { first: 'Japarov', second: 'president', about: 'security' });
    expect(readOf(which)).toContain('“president” fits several people');
    expect(labelsOf(which)).not.toContain('Sadyr Japarov');
    const answer = await press(person, which, 'Xi Jinping');
    expect(readOf(answer)).toContain('Sadyr Japarov and Xi Jinping on “security”, side by side');
  });

  it('of one person with themselves says so', async () => {
    const person = running.discord.person();
    const answer = await person.run('compare', { first: 'Xi', second: 'Xi Jinping' });
    expect(readOf(answer)).toContain('“Xi” and “Xi Jinping” are one person');
  });

  it('offers the other people, and topics of both', async () => {
    const person = running.discord.person();
    const people = await person.complete('compare', { first: 'Xi Jinping', second: '' }, 'second');
    expect(people.map(({ name }) => name)).not.toContain('Xi Jinping');
    expect(people.length).toBeGreaterThan(3);
    const topics = await person.complete('compare', { ...BOTH, about: 'reg' }, 'about');
    expect(topics.map(({ name }) => name)).toContain('regional security');
  });

  it('is shared with its passages, and leads others on in messages of their own', async () => {
    const [person, other] = [running.discord.person(), running.discord.person()];
    const shared = await press(person, await person.run('compare', BOTH), 'Share to channel');
    expect(readOf(shared)).toContain(`Shared by <@${person.id}>`);
    const own = await press(other, shared, 'cooperation');
    expect(own.isEphemeral).toBe(true);
    const changed = await press(person, shared, 'cooperation');
    expect(changed.id).toBe(shared.id);
    expect(readOf(changed)).toContain(`Shared by <@${person.id}>`);
  });

  it.each(['tr', 'ru', 'zh-CN'])('speaks %s', async (locale) => {
    const { comparison } = textsIn(languageFor(locale));
    const person = running.discord.person({ locale });
    const answer = await person.run('compare', { ...BOTH, about: 'regional security' });
    expect(textOf(answer)).toContain(comparison.judge);
    expect(textOf(await person.run('compare', BOTH))).toContain(comparison.both);
  });
});

describe('/speakers about', () => {
  it('ranks who speaks of it most, and each button leads to what they said on it', async () => {
    const person = running.discord.person();
    const answer = await person.run('speakers', { about: 'China' });
    expect(readOf(answer)).toContain('Who is heard on “China” in');
    expect(labelsOf(answer).slice(0, 3)).toEqual([
      'Kassym-Jomart Tokayev (4)',
      'Sadyr Japarov (1)',
      'Xi Jinping (1)',
    ]);
    const said = await press(person, answer, 'Kassym-Jomart Tokayev');
    expect(readOf(said)).toContain('/what-said speaker: Kassym-Jomart Tokayev about: China');
    expect(labelsOf(said)).toContain('1 of 4');
  });

  it('offers topics', async () => {
    const person = running.discord.person();
    const topics = await person.complete('speakers', { about: 'customs' }, 'about');
    expect(topics.map(({ name }) => name)).toContain('customs border');
  });
});
