import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import { type ArticlesBot, HARBOUR, keep, madePage, startArticlesBot } from './articles-bot.js';
import { buttonsOf, labelsOf, press, readOf } from './running-bot.js';

/** More than a page of the list, and than are looked through where nothing is asked for. */
const REPORTS = 24;
const ALL = REPORTS + 1;

describe('somebody with more passages than are held in memory', () => {
  let bot: ArticlesBot;
  let ada: LocalPerson;

  beforeAll(async () => {
    bot = await startArticlesBot({}, [], {}, undefined, { mostHeldBytes: 0 });
    ada = bot.discord.person({ where: 'bot-dm' });
    await keep(bot, ada, HARBOUR);
    for (let number = 1; number <= REPORTS; number++) await keep(bot, ada, madePage(number));
  });
  afterAll(async () => {
    expect(bot.discord.refusals).toEqual([]);
    await bot.close();
  });

  it('is answered with the passage and its speaker, and told that those articles were looked at that come nearest', async () => {
    const answer = readOf(await ada.run('who-said', { words: 'harbour stay open all winter' }));
    expect(answer).toContain('Ada Berg');
    expect(answer).toContain('The harbour will stay open all winter.');
    expect(answer).toContain(
      `Of the ${ALL} articles here, those that come nearest to the question were looked at`,
    );
  });

  it('goes on by buttons, after a restart, too', async () => {
    const answer = await ada.run('who-said', { words: 'harbour stay open all winter' });
    expect(readOf(await press(ada, answer, 'Why this speaker'))).toContain('Ada Berg');
    const several = await ada.run('what-said', { speaker: 'Bo Lind' });
    await bot.restart();
    const next = await press(ada, several, '▶');
    expect(labelsOf(next)).toContain('2 of 25');
    expect(readOf(next)).toContain('Bridge number 1 is safe.');
  });

  it('goes on from one person to another', async () => {
    const silent = await ada.run('what-said', { speaker: 'Ada Berg', about: 'bridges' });
    const offered = buttonsOf(silent).find(({ label }) => label.startsWith('Bo Lind'));
    expect(readOf(await press(ada, silent, String(offered?.label)))).toContain('Bridge number');
  });

  it('is offered speakers, words and articles of all that there are', async () => {
    const offered = async (command: string, option: string, typed: string) =>
      (await ada.complete(command, { [option]: typed }, option)).map(({ name }) => name).join('\n');
    expect(await offered('what-said', 'speaker', 'ada b')).toContain('Ada Berg');
    expect(await offered('who-said', 'words', 'immor')).toContain('immoral entrepreneurs');
    expect(await offered('who-said', 'article', 'harbour')).toContain(HARBOUR.title);
    expect(await offered('article show', 'article', 'number 7')).toContain('Report number 7');
  });

  it('pages through the list of all', async () => {
    const first = await ada.run('article list');
    expect(readOf(first)).toContain('Report number 24');
    let shown = first;
    const seen = [readOf(first)];
    for (let page = 2; page <= 4; page++) {
      shown = await press(ada, shown, 'Next');
      seen.push(readOf(shown));
    }
    const all = seen.join('\n');
    for (let number = 1; number <= REPORTS; number++)
      expect(all).toMatch(new RegExp(`Report number ${number}\\b`));
    expect(all.split(HARBOUR.title)).toHaveLength(2);
  });

  it('shows, renames and removes an article', async () => {
    expect(readOf(await ada.run('article show', { article: 'number 9' }))).toContain('Report number 9');
    await ada.run('article edit', { article: 'Report number 9', title: 'The ninth' });
    expect(readOf(await ada.run('article show', { article: 'ninth' }))).toContain('The ninth');
    const asked = await ada.run('article remove', { article: 'The ninth' });
    await press(ada, asked, String(labelsOf(asked)[0]));
    expect(
      readOf(await ada.run('who-said', { words: 'bridge number 9 is safe', article: 'The ninth' })),
    ).toMatch(/no article|not an article|There is no/i);
  });

  it('is told when the database is away', async () => {
    bot.isStoreAway = true;
    const answer = readOf(await ada.run('who-said', { words: 'harbour stay open' }));
    bot.isStoreAway = false;
    expect(answer).toContain('The articles cannot be reached at the moment');
    expect(readOf(await ada.run('who-said', { words: 'harbour stay open' }))).toContain('Ada Berg');
  });
});
