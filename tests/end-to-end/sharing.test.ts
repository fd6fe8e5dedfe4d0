import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import { type ArticlesBot, formOf, HARBOUR, saved, startArticlesBot } from './articles-bot.js';
import { labelsOf, press, readOf, textOf } from './running-bot.js';

let bot: ArticlesBot;
/** Manages the server, to whose articles HARBOUR is added. */
let ada: LocalPerson;
let ben: LocalPerson;
beforeAll(async () => {
  bot = await startArticlesBot();
  ada = bot.discord.person({ managesServers: true });
  ben = bot.discord.person();
  await saved(bot, ada);
});
afterAll(async () => {
  expect(bot.discord.refusals).toEqual([]);
  await bot.close();
});

const ID = 'harbour-talks-end-in-sela';
const asked = (person: LocalPerson) => person.run('who-said', { words: 'stay open all winter' });
const unclear = (person: LocalPerson) => person.run('who-said', { words: 'asked the fishermen' });
const shared = async () => press(ben, await asked(ben), 'Share to channel');

describe('a shared answer', () => {
  it('has the proof in itself: words, speaker, label, article, date, site, the link, and who shared it', async () => {
    const message = await shared();
    const text = textOf(message);
    expect(text).toContain('The harbour will stay open all winter.');
    expect(text).toContain('**Ada Berg**');
    expect(text).toContain('Quoted: the speaker’s own words');
    expect(text).toContain('*Harbour talks end in Sela*');
    expect(text).toContain('https://news.example/harbour-talks#:~:text=');
    expect(text).toContain('March 5, 2024 · news.example');
    expect(text).toContain(`Shared by <@${ben.id}>`);
    expect(text).not.toContain('Asked by');
    expect(message.mentions).toEqual([]);
  });

  it('stays a shared one when who shared it looks at more of it', async () => {
    const message = await shared();
    const context = await press(ben, message, 'Context');
    expect(context.id).toBe(message.id);
    expect(textOf(context)).toContain(`Shared by <@${ben.id}>`);
    expect(textOf(await press(ben, context, 'Hide context'))).toContain(`Shared by <@${ben.id}>`);
  });

  it('is deleted by who shared it and by moderators, and by nobody else', async () => {
    const stranger = bot.discord.person();
    const moderator = bot.discord.person({ managesMessages: true });
    const message = await shared();
    expect(readOf(await press(stranger, message, 'Delete'))).toContain('or who may manage messages here');
    expect(stranger.message(message.id)?.isDeleted).toBe(false);
    await press(moderator, message, 'Delete');
    expect(stranger.message(message.id)?.isDeleted).toBe(true);
    const again = await shared();
    await press(ben, again, 'Delete');
    expect(ben.message(again.id)?.isDeleted).toBe(true);
  });

  it('gives everybody the text to copy, for themselves alone and in their language', async () => {
    const stranger = bot.discord.person({ locale: 'tr' });
    const copy = await press(stranger, await shared(), 'Text to copy');
    expect(copy.isEphemeral).toBe(true);
    expect(textOf(copy)).toContain('“The harbour will stay open all winter.”\n— Ada Berg');
    expect(textOf(copy)).toContain('Harbour talks end in Sela, 5 Mart 2024\nhttps://news.example/');
  });
});

describe('a wrong speaker', () => {
  it('is corrected by whoever manages the server, in a form that shows the words', async () => {
    const form = await formOf(press(ada, await unclear(ada), 'Wrong speaker?'));
    expect(JSON.stringify(form.modal)).toContain('Nobody asked the fishermen!');
    const told = await ada.submit(form.formId, { who: ['Bo Lind'] });
    expect(readOf(told)).toContain('said by an unclear speaker → said by Bo Lind');
    const answer = await unclear(ben);
    expect(readOf(answer)).toContain('Bo Lind');
    expect(readOf(answer)).toContain('Speaker corrected by whoever manages the articles here.');
    const checked = await ben.run('check', { quote: 'Nobody asked the fishermen!', speaker: 'Bo Lind' });
    expect(readOf(checked)).toContain('Speaker corrected by whoever manages the articles here.');
    const copy = await press(ben, checked, 'Text to copy');
    expect(textOf(copy)).toContain(
      '— Bo Lind, mayor\nSpeaker corrected by whoever manages the articles here.',
    );
    const again = await formOf(press(ada, await unclear(ada), 'Wrong speaker?'));
    const other = await ada.submit(again.formId, { 'who-else': 'Carl Moe' });
    expect(readOf(other)).toContain('said by Bo Lind → said by Carl Moe');
    expect(readOf(await unclear(ben))).toContain('Carl Moe');
  });

  it('that was right already changes nothing: the form has who is shown', async () => {
    const form = await formOf(press(ada, await asked(ada), 'Wrong speaker?'));
    expect(readOf(await ada.submit(form.formId, {}))).toContain(
      'Ada Berg is the speaker of these words already',
    );
  });

  it('is a note for others, with all that a correction needs, and nothing of it is kept or logged', async () => {
    const note = await press(ben, await asked(ben), 'Wrong speaker?');
    expect(note.isEphemeral).toBe(true);
    const text = textOf(note);
    expect(text).toContain('Only who manages this server can correct an article.');
    expect(text).toContain('Article: Harbour talks end in Sela');
    expect(text).toContain('Place: paragraph 2');
    expect(text).toContain('Words: “The harbour will stay open all winter.”');
    expect(text).toContain('Shown as: Ada Berg');
    expect(text).toContain('To correct it: /article edit article: Harbour talks end in Sela statement: ');
    await vi.waitFor(() => expect(bot.log.join('')).toContain('"outcome":"report-note"'));
    expect(bot.log.join('')).not.toContain('all winter');
    expect(bot.log.join('')).not.toContain(ben.id);
  });

  it('of an article that comes with the bot is a note even for those who manage', async () => {
    const answer = await ada.run('who-said', { words: 'immoral entrepreneurs' });
    const note = textOf(await press(ada, answer, 'Wrong speaker?'));
    expect(note).toContain('This article comes with the bot');
    expect(note).not.toContain('/article edit');
  });

  it('is nothing to be told where nobody speaks', async () => {
    const answer = await ada.run('who-said', { words: 'Ministers from both coasts met' });
    expect(labelsOf(answer)).toContain('Text to copy');
    expect(labelsOf(answer)).not.toContain('Wrong speaker?');
  });

  it('is corrected by everybody in articles of their own', async () => {
    const own = bot.discord.person({ where: 'bot-dm' });
    await saved(bot, own, { ...HARBOUR, source: 'https://news.example/own' });
    const form = await formOf(press(own, await asked(own), 'Wrong speaker?'));
    expect(readOf(await own.submit(form.formId, { who: ['Bo Lind'] }))).toContain('→ said by Bo Lind');
  });

  it('is not corrected in an article that has gone meanwhile', async () => {
    const form = await formOf(press(ada, await asked(ada), 'Wrong speaker?'));
    await press(ada, await ada.run('article remove', { article: ID }), 'Remove');
    expect(readOf(await ada.submit(form.formId, { who: ['Bo Lind'] }))).toContain('not there any more');
  });
});
