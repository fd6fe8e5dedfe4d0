import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReason } from '../../src/library/import/import-refused.js';
import type { LocalFile, LocalPerson } from '../../src/local-discord/local-discord.js';
import {
  type ArticlesBot,
  fileOf,
  formOf,
  HARBOUR,
  madePage,
  preview,
  saved,
  startArticlesBot,
} from './articles-bot.js';
import { labelsOf, press, readOf } from './running-bot.js';

const open: ArticlesBot[] = [];
let bot: ArticlesBot;
let person: LocalPerson;

const start = async (...limits: Parameters<typeof startArticlesBot>) => {
  const started = await startArticlesBot(...limits);
  open.push(started);
  return started;
};
const shared = await startArticlesBot();
beforeEach(() => {
  bot = shared;
  person = bot.discord.person({ managesServers: true, where: 'bot-dm' });
});
afterEach(async () => {
  expect(bot.discord.refusals).toEqual([]);
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => shared.close());

const textFile = (name: string, text: string): LocalFile => ({
  name,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});

describe('the preview', () => {
  it('tells what was imported and how it is read, to the one who adds it alone', async () => {
    const shown = await preview(bot, person);
    expect(shown.isEphemeral).toBe(true);
    expect(labelsOf(shown)).toEqual(['Save', 'Edit title', 'Cancel']);
    const text = readOf(shown);
    expect(text).toContain('Not saved yet.');
    expect(text).toContain('Harbour talks end in Sela');
    expect(text).toContain('Source: [news.example/harbour-talks](https://news.example/harbour-talks)');
    expect(text).toContain('March 5, 2024 · English · 4 paragraphs');
    expect(text).toMatch(/3 statements: 2 quoted, 1 reported; the speaker of 1 is unclear\./);
    expect(text).toContain('Ada Berg, Minister: 1 statement');
    expect(text).toContain('Bo Lind, mayor: 1 statement');
    expect(text).toContain('Left out as page furniture (2):\n- Share this story with your friends');
    expect(text).toContain('1 statement without a clear speaker: “Nobody asked the fishermen!”');
    expect(text).toContain('(paragraph 4)');
  });

  it('warns of quotations left open, shared last names and a text that looks cut', async () => {
    const text = [
      'Ada Berg and Carl Berg own the mill.',
      'Berg said, “The mill will stay.”',
      'Bo Lind said, “The lights will stay on.',
      'The mayor went on and',
    ].join('\n\n');
    const shown = readOf(await preview(bot, person, { ...HARBOUR, text }));
    expect(shown).toContain('1 quotation not closed: “The lights will stay on.” (paragraph 3)');
    expect(shown).toContain('1 last name that several people have: “Berg”');
    expect(shown).toContain('The text looks cut. Its end: “The mayor went on and” (paragraph 4)');
  });

  it('tells that the same text or the same link is there already', async () => {
    await saved(bot, person);
    expect(readOf(await preview(bot, person))).toContain(
      'The same text is here already, as *Harbour talks end in Sela*.',
    );
    const other = { ...HARBOUR, text: 'Another text.', source: `${HARBOUR.source}/#top` };
    expect(readOf(await preview(bot, person, other))).toContain(
      'An article with the same source is here already: *Harbour talks end in Sela*',
    );
  });
});

describe('an article', () => {
  it('is saved from a link, and answers questions from then on', async () => {
    const done = await saved(bot, person);
    expect(readOf(done)).toContain('Saved: Harbour talks end in Sela');
    expect(readOf(done)).toContain('article: *Harbour talks end in Sela*');
    expect(labelsOf(done)).toEqual([]);
    const answer = await person.run('who-said', { words: 'harbour will stay open' });
    expect(readOf(answer)).toContain('Ada Berg');
    expect(readOf(answer)).toContain('The harbour will stay open all winter.');
  });

  it('is saved from a file', async () => {
    const shown = await person.run('article add', { file: textFile('Mill.txt', madePage(1).text) });
    expect(readOf(shown)).toContain('Source: none');
    expect(readOf(await press(person, shown, 'Save'))).toContain('Saved: Mill');
  });

  it('is saved from what is pasted into a form', async () => {
    const form = await formOf(person.run('article add'));
    const typed = { title: 'A  pasted *title*', text: HARBOUR.text, source: 'https://news.example/a_b' };
    const shown = await person.submit(form.formId, typed);
    expect(shown.isEphemeral).toBe(true);
    expect(readOf(shown)).toContain('A pasted *title*');
    expect(readOf(await press(person, shown, 'Save'))).toContain('Saved: A pasted *title*');
  });

  it('can be given another title before it is saved', async () => {
    const shown = await preview(bot, person);
    const form = await formOf(press(person, shown, 'Edit title'));
    expect(JSON.stringify(form.modal)).toContain('"value":"Harbour talks end in Sela"');
    const renamed = await person.submit(form.formId, { title: 'The harbour' });
    expect(renamed.id).toBe(shown.id);
    expect(readOf(renamed)).toContain('The harbour\n');
    expect(labelsOf(renamed)).toEqual(['Save', 'Edit title', 'Cancel']);
    expect(readOf(await press(person, renamed, 'Save'))).toContain('Saved: The harbour');
  });

  it('needs a title that can be seen', async () => {
    const form = await formOf(press(person, await preview(bot, person), 'Edit title'));
    const told = await person.submit(form.formId, { title: '\u200b \u202e' });
    expect(readOf(told)).toContain('The title stays as it was');
  });

  it('that is cancelled is gone', async () => {
    const shown = await preview(bot, person);
    expect(readOf(await press(person, shown, 'Cancel'))).toContain('Cancelled. *Harbour talks end in Sela*');
    expect(readOf(await person.run('articles'))).not.toContain('Harbour');
  });

  it('is saved from a preview that is older than the bot’s last start', async () => {
    bot = await start();
    person = bot.discord.person({ managesServers: true });
    const shown = await preview(bot, person);
    await bot.restart();
    expect(readOf(await press(person, shown, 'Save'))).toContain('Saved: Harbour talks');
    await bot.restart();
    expect(readOf(await person.run('article list'))).toContain('Harbour talks');
  });

  it('saved by two presses at once is saved once, and both are told', async () => {
    const shown = await preview(bot, person);
    const [first, second] = await Promise.all([press(person, shown, 'Save'), press(person, shown, 'Save')]);
    expect(readOf(first)).toContain('Saved: Harbour');
    expect(readOf(second)).toContain('Saved: Harbour');
    expect(readOf(await person.run('articles')).match(/Harbour talks/g)).toHaveLength(1);
  });

  it('whose text another preview has saved meanwhile is not saved again', async () => {
    const [one, two] = [await preview(bot, person), await preview(bot, person)];
    await press(person, one, 'Save');
    expect(readOf(await press(person, two, 'Save'))).toContain('Not saved again: the same text is here');
  });

  it('that was not saved within an hour has to be added again', async () => {
    bot = await start();
    person = bot.discord.person({ managesServers: true });
    const labels = ['Save', 'Edit title', 'Cancel'];
    const previews = await Promise.all(
      labels.map(async (label) => ({ label, shown: await preview(bot, person) })),
    );
    bot.later = 3_600_001;
    for (const { label, shown } of previews)
      expect(readOf(await press(person, shown, label))).toContain('This is not there any more');
  });
});

describe('nothing is added', () => {
  it('from a link and a file at once', async () => {
    const both = { link: 'https://news.example/a', file: textFile('a.txt', 'Text.') };
    expect(readOf(await person.run('article add', both))).toContain('Give a link or a file, not both');
  });

  const REASONS: [ImportReason, string][] = [
    [{ kind: 'no-web-address' }, 'no address of a web page'],
    [{ kind: 'private-address' }, 'not one of the public internet'],
    [{ kind: 'host-not-allowed', host: '*x*.example' }, 'does not let it read from *x*.example'],
    [{ kind: 'host-unknown', host: 'x.example' }, 'no site called x.example'],
    [{ kind: 'not-reachable' }, 'cannot be reached'],
    [{ kind: 'too-slow' }, 'took too long to answer'],
    [{ kind: 'too-many-redirects' }, 'from one address to the next'],
    [{ kind: 'paywall' }, 'behind a payment or a log-in'],
    [{ kind: 'robots-blocked' }, 'does not let programs read'],
    [{ kind: 'page-missing' }, 'has no such page'],
    [{ kind: 'http-error', status: 500 }, 'HTTP 500'],
    [{ kind: 'no-text' }, 'There is no text in it'],
    [{ kind: 'file-type', name: '@everyone.pdf' }, '“@everyone.pdf” is not of a kind'],
    [{ kind: 'download-too-large', most: 3_000_000 }, 'larger than 3 MB'],
    [{ kind: 'text-too-large', most: 200_000 }, 'longer than 200 KB'],
    [{ kind: 'empty' }, 'No paragraph of an article'],
    [{ kind: 'too-involved' }, 'took too long, so it was given up'],
  ];
  it.each(REASONS)('where the import says %o, and it is told why', async (reason, told) => {
    bot.pages.set('https://news.example/refused', reason);
    const shown = await person.run('article add', { link: 'https://news.example/refused' });
    expect(readOf(shown)).toContain('Not added.');
    expect(readOf(shown)).toContain(told);
    expect(shown.isEphemeral).toBe(true);
    expect(labelsOf(shown)).toEqual([]);
  });

  it('over the limit of an hour, until there is room again', async () => {
    bot = await start({ mostAdditionsAnHour: 2 });
    person = bot.discord.person({ managesServers: true });
    await preview(bot, person, madePage(1));
    await preview(bot, person, madePage(2));
    const full = readOf(await preview(bot, person, madePage(3)));
    expect(full).toMatch(/can be tried 2 times an hour here, and it was.*<t:\d+:R>/);
    const elsewhere = bot.discord.person({ where: 'bot-dm' });
    expect(labelsOf(await preview(bot, elsewhere, madePage(3)))).toContain('Save');
    bot.later = 3_600_001;
    expect(labelsOf(await preview(bot, person, madePage(3)))).toContain('Save');
  });

  it('over the number of articles, which is told before and at saving, until one is removed', async () => {
    bot = await start({ mostArticles: 1 });
    person = bot.discord.person({ managesServers: true });
    await saved(bot, person, madePage(1));
    const shown = await preview(bot, person);
    expect(readOf(shown)).toContain('There is no room: 1 article can be kept here');
    const told = await press(person, shown, 'Save');
    expect(told.id).not.toBe(shown.id);
    expect(readOf(told)).toContain('Not saved: 1 article can be kept here');
    await press(person, await person.run('article remove', { article: 'report-number-1' }), 'Remove');
    expect(readOf(await press(person, shown, 'Save'))).toContain('Saved: Harbour');
  });

  it('over the bytes of all texts, which is told before and at saving', async () => {
    bot = await start({ mostScopeBytes: 200 });
    person = bot.discord.person({ managesServers: true });
    await saved(bot, person, madePage(1));
    const shown = await preview(bot, person);
    expect(readOf(shown)).toContain('There is no room: the texts of all articles here can be 0 KB together');
    expect(readOf(await press(person, shown, 'Save'))).toContain('Not saved: the texts of all articles here');
  });

  it('from a form that is refused, which gives back what was typed', async () => {
    const form = await formOf(person.run('article add'));
    const typed = { title: 'My *title*', text: `${HARBOUR.text}\n\n@everyone`, source: 'not an address' };
    const shown = await person.submit(form.formId, typed);
    expect(readOf(shown)).toContain('no address of a web page');
    expect(readOf(shown)).toContain('Title: My *title*');
    expect(readOf(shown)).toContain('Source: not an address');
    expect(await fileOf(shown)).toEqual({ name: 'your-text.txt', text: typed.text });
  });
});

describe('while the database does not answer', () => {
  beforeEach(async () => {
    bot = await start();
    person = bot.discord.person({ managesServers: true });
  });

  it('the preview stays, and can be saved once it does', async () => {
    const shown = await preview(bot, person);
    bot.isStoreAway = true;
    const told = await press(person, shown, 'Save');
    expect(told.id).not.toBe(shown.id);
    expect(readOf(told)).toContain('It is not certain that it was saved');
    bot.isStoreAway = false;
    expect(readOf(await press(person, shown, 'Save'))).toContain('Saved: Harbour');
  });

  it('adding is refused, and what was typed is given back', async () => {
    bot.isStoreAway = true;
    expect(readOf(await preview(bot, person))).toContain('The articles cannot be reached');
    const form = await formOf(person.run('article add'));
    const shown = await person.submit(form.formId, { title: 'Mine', text: HARBOUR.text });
    expect(readOf(shown)).toContain('The articles cannot be reached');
    expect(await fileOf(shown)).toEqual({ name: 'your-text.txt', text: HARBOUR.text });
  });
});
