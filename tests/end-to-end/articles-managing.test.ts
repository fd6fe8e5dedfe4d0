import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnsure } from '../../src/library/store/store.js';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import {
  type ArticlesBot,
  fileOf,
  formOf,
  HARBOUR,
  keep,
  madePage,
  saved,
  startArticlesBot,
} from './articles-bot.js';
import { buttonsOf, labelsOf, library, press, readOf, textOf } from './running-bot.js';

const bot: ArticlesBot = await startArticlesBot();
const BUNDLED = library.articles[0]?.title ?? '';
/** Somebody with a scope of their own, which starts empty. */
let person: LocalPerson;
beforeEach(() => {
  person = bot.discord.person({ where: 'bot-dm' });
});
afterEach(() => {
  expect(bot.discord.refusals).toEqual([]);
});
afterAll(() => bot.close());

const ID = 'harbour-talks-end-in-sela';

describe('the list', () => {
  it('of nobody’s own articles has those that come with the bot, and says how to add some', async () => {
    const list = readOf(await person.run('article list'));
    expect(list).toContain('1 article to ask about here');
    expect(list).toContain('comes with the bot');
    expect(list).toContain('None of them was added here. /article add adds one');
  });

  it('has the latest first, with their sources, dates and sizes', async () => {
    await keep(bot, person, madePage(1));
    await keep(bot, person, HARBOUR);
    const list = textOf(await person.run('articles'));
    const [first = '', second = '', third = ''] = list.split('\n').filter((line) => line.startsWith('- '));
    expect(first).toContain(
      '[Harbour talks end in Sela](https://news.example/harbour-talks) · March 5, 2024',
    );
    expect(first).toMatch(/4 paragraphs · 3 statements · added <t:\d+:D>$/);
    expect(second).toContain('[Report number 1](https://news.example/report-1) · 1 paragraph · 1 statement');
    expect(third).toContain('comes with the bot');
  });

  it('is paged, and its pages still turn after a restart', async () => {
    for (let number = 1; number <= 17; number++) await keep(bot, person, madePage(number));
    const first = await person.run('articles');
    expect(labelsOf(first)).toEqual(['◀ Previous', 'Page 1 of 3', 'Next ▶']);
    expect(buttonsOf(first).map(({ disabled }) => disabled ?? false)).toEqual([true, true, false]);
    await bot.restart();
    const third = await press(person, await press(person, first, 'Next'), 'Next');
    expect(third.id).toBe(first.id);
    expect(labelsOf(third)[1]).toBe('Page 3 of 3');
    expect(readOf(third)).toContain('[Report number 1]');
    expect(buttonsOf(third).at(-1)?.disabled).toBe(true);
    expect(labelsOf(await press(person, third, '◀'))[1]).toBe('Page 2 of 3');
  });
});

describe('an article', () => {
  it('is shown with its speakers, and its text as a file, character by character', async () => {
    const text = `${HARBOUR.text}\n\n*“Ünïcode” <@1> 漢字 🐟*  \n`;
    await saved(bot, person, { ...HARBOUR, text });
    for (const command of ['article show', 'articles']) {
      const shown = await person.run(command, { article: ID });
      expect(readOf(shown)).toContain('Harbour talks end in Sela\nSource: [news.example/harbour-talks]');
      expect(readOf(shown)).toMatch(/added <t:\d+:D>/);
      expect(readOf(shown)).toContain('Ada Berg, Minister: 1 statement');
      expect(await fileOf(shown)).toEqual({ name: `${ID}.txt`, text });
    }
  });

  it('that comes with the bot is shown, and cannot be changed', async () => {
    const id = library.articles[0]?.id ?? '';
    expect((await fileOf(await person.run('articles', { article: id }))).text).toBe(
      library.articles[0]?.text,
    );
    for (const command of ['article edit', 'article remove'])
      expect(readOf(await person.run(command, { article: id }))).toContain(
        'comes with the bot and cannot be',
      );
  });

  it('is found by its title or a part of it, where that fits no other', async () => {
    await keep(bot, person, madePage(1));
    await keep(bot, person, madePage(2));
    expect(readOf(await person.run('articles', { article: 'NUMBER 2' }))).toContain('Report number 2');
    const several = readOf(await person.run('articles', { article: 'report' }));
    expect(several).toContain('“report” fits several articles');
    expect(several).toContain('- *Report number 1*');
    expect(readOf(await person.run('articles', { article: '*x*' }))).toContain('no article called “*x*”');
  });

  it('is removed after it was asked once, and its text is gone', async () => {
    await keep(bot, person, HARBOUR);
    const asked = await person.run('article remove', { article: ID });
    expect(readOf(asked)).toContain('Remove *Harbour talks end in Sela*?');
    expect(readOf(asked)).toContain('4 paragraphs, 3 statements, 0 corrections');
    expect(readOf(await press(person, asked, 'Keep'))).toContain('Kept.');
    const again = await person.run('article remove', { article: ID });
    const twice = await person.run('article remove', { article: ID });
    expect(readOf(await press(person, again, 'Remove'))).toContain('Removed: *Harbour talks end in Sela*');
    expect(readOf(await press(person, twice, 'Remove'))).toContain('not there any more');
    expect(readOf(await person.run('articles'))).not.toContain('Harbour');
    const answer = await person.run('who-said', { words: 'harbour will stay open all winter' });
    expect(readOf(answer)).not.toContain('Ada Berg');
  });

  it('that was added anew since it was asked is not removed', async () => {
    await keep(bot, person, HARBOUR);
    const [old, first] = [
      await person.run('article remove', { article: ID }),
      await person.run('article remove', { article: ID }),
    ];
    await press(person, first, 'Remove');
    bot.later += 1_000;
    await keep(bot, person, HARBOUR);
    expect(readOf(await press(person, old, 'Remove'))).toContain('not there any more');
    expect(readOf(await person.run('articles'))).toContain('Harbour');
  });
});

describe('an edit', () => {
  const edit = async (options: Record<string, string>) =>
    readOf(await person.run('article edit', { article: ID, ...options }));
  const wordsOf = async (words: string) =>
    (await person.complete('article edit', { article: ID, statement: words }, 'statement'))[0];
  beforeEach(() => keep(bot, person, HARBOUR));

  it('without a change says what can be changed', async () => {
    expect(await edit({})).toContain('Say what is to be changed of *Harbour talks end in Sela*');
  });

  it('changes title, source and date at once, and tells what each was and is', async () => {
    const told = await edit({ title: 'Sela  talks', source: 'https://b.example/x', published: '6 May 2023' });
    expect(told).toContain('Title: Harbour talks end in Sela → Sela talks');
    expect(told).toContain('→ [b.example/x](https://b.example/x)');
    expect(told).toContain('Date: March 5, 2024 → May 6, 2023');
    const shown = readOf(await person.run('articles', { article: ID }));
    expect(shown).toContain('Sela talks\nSource: [b.example/x](https://b.example/x)\nMay 6, 2023');
  });

  it('takes source and date away', async () => {
    expect(await edit({ source: 'none', published: 'None' })).toContain('Date: March 5, 2024 → none');
    expect(readOf(await person.run('articles', { article: ID }))).toContain('Source: none\nno date');
  });

  it('says who says a statement; answers show it as corrected, until it is undone', async () => {
    const statement = await wordsOf('fishermen');
    expect(statement?.name).toBe('Unclear: “Nobody asked the fishermen!”');
    const told = await edit({ statement: String(statement?.value), by: 'berg' });
    expect(told).toContain('“Nobody asked the fishermen!”: said by an unclear speaker → said by Ada Berg');
    expect(told).toContain('/article edit undo: takes a correction back');
    const answer = await person.run('who-said', { words: 'asked the fishermen' });
    expect(readOf(answer)).toContain('Ada Berg');
    expect(readOf(answer)).toContain('Speaker corrected by whoever manages the articles here.');
    expect(readOf(await press(person, answer, 'Why'))).toContain('Whoever manages the articles here');
    expect(readOf(await person.run('articles', { article: ID }))).toContain('1 correction:');
    const [choice] = await person.complete('article edit', { article: ID, undo: '' }, 'undo');
    expect(choice?.name).toContain('By Ada Berg: “Nobody asked');
    expect(await edit({ undo: String(choice?.value) })).toContain('Taken back:');
    const after = readOf(await person.run('who-said', { words: 'asked the fishermen' }));
    expect(after).not.toContain('corrected');
    expect(after).toContain('Speaker unclear');
  });

  it('gives a speaker another spelling, by which questions find them', async () => {
    expect(await edit({ speaker: 'Ada Berg', spelling: 'Ada Montagne' })).toContain(
      '“Ada Montagne” now is Ada Berg',
    );
    const answer = await person.run('what-said', { speaker: 'Montagne', about: 'harbour' });
    expect(readOf(answer)).toContain('The harbour will stay open');
  });

  it('joins two speakers by the name of one: it tells what moves, and answers show it as corrected', async () => {
    const told = await edit({ speaker: 'Ada Berg', spelling: 'Bo Lind' });
    expect(told).toContain('from now on they are one, and 1 statement of “Bo Lind” is said by Ada Berg');
    const answer = await person.run('who-said', { words: 'pay for new lights' });
    expect(readOf(answer)).toContain('Ada Berg');
    expect(readOf(answer)).toContain('Speaker corrected by whoever manages the articles here.');
    expect(readOf(await press(person, answer, 'Why'))).toContain('Whoever manages the articles here');
  });

  it('takes a correction back and makes another one of the same words at once', async () => {
    const statement = String((await wordsOf('fishermen'))?.value);
    await edit({ statement, by: 'Ada Berg' });
    const [choice] = await person.complete('article edit', { article: ID, undo: '' }, 'undo');
    const told = await edit({ statement, by: 'Bo Lind', undo: String(choice?.value) });
    expect(told).toContain('said by Bo Lind');
    expect(told).toContain('Taken back: “Nobody asked the fishermen!” is said by Ada Berg');
    expect(told).not.toContain('not there any more');
  });

  it('that is to take back what was taken back meanwhile says so, and no more', async () => {
    await edit({ statement: String((await wordsOf('fishermen'))?.value), by: 'Ada Berg' });
    const [choice] = await person.complete('article edit', { article: ID, undo: '' }, 'undo');
    const { store } = bot.services;
    const undoCorrection = store.undoCorrection;
    store.undoCorrection = async () => false;
    try {
      const told = await edit({ undo: String(choice?.value) });
      expect(told).toContain('Nothing was changed');
      expect(told).toContain('taken back or changed already');
      expect(told).not.toContain('article is not there');
    } finally {
      store.undoCorrection = undoCorrection;
    }
  });

  it('names a speaker whom the text does not', async () => {
    const statement = await wordsOf('fishermen');
    expect(await edit({ statement: String(statement?.value), by: 'Old *Tom*' })).toContain(
      '→ said by Old *Tom*',
    );
    const answer = await person.run('what-said', { speaker: 'Old *Tom*' });
    expect(readOf(answer)).toContain('Nobody asked the fishermen');
  });

  it.each([
    [{ title: '\u200b' }, 'a title needs at least one letter'],
    [{ source: 'javascript:alert(1)' }, '“javascript:alert(1)” is no address'],
    [{ source: 'https://a:b@news.example' }, 'is no address of a web page'],
    [{ published: '3/4/2022' }, '“3/4/2022” is no date that can be told for sure'],
    [{ published: '2022-02-30' }, 'is no date'],
    [{ published: '2024-03-05' }, 'It has this date already'],
    [{ speaker: 'Ada Berg' }, 'spelling is missing'],
    [{ spelling: 'Adda' }, 'speaker is missing'],
    [{ speaker: 'Nobody', spelling: 'Adda' }, 'nobody called “Nobody” is in this article'],
    [{ speaker: 'Ada Berg', spelling: 'ada berg' }, 'is known for them already'],
    [{ statement: 'lights' }, 'by is missing'],
    [{ by: 'Ada Berg' }, 'statement is missing'],
    [{ statement: 'submarines', by: 'Ada Berg' }, 'no statement in this article has the words “submarines”'],
    [{ statement: 'the', by: 'Ada Berg' }, '“the” fits several statements'],
    [{ statement: 's:0-3', by: 'Ada Berg' }, 'no statement in this article has'],
    [{ statement: 'harbour will stay', by: 'Ada Berg' }, 'is the speaker of these words already'],
    [{ undo: 'x' }, 'there is no such correction'],
  ])('%o is refused, and nothing else is changed either', async (options, told) => {
    const answer = await edit({ ...options, ...('title' in options ? {} : { title: 'Other' }) });
    expect(answer.replaceAll('`', '')).toContain(told);
    expect(answer).toContain('Nothing was changed');
    expect(readOf(await person.run('articles', { article: ID }))).toContain('Harbour talks end in Sela\n');
  });

  it('that the database breaks off tells what was changed and what was not', async () => {
    const { store } = bot.services;
    store.editArticle = new Proxy(store.editArticle, {
      async apply(target, self, given) {
        const done = await Reflect.apply(target, self, given);
        bot.isStoreAway = true;
        return done;
      },
    });
    try {
      const told = await edit({ title: 'Other', speaker: 'Ada Berg', spelling: 'Adda' });
      expect(told).toContain('Title: Harbour talks end in Sela → Other');
      expect(told).toContain('The rest was not changed');
      expect(told).not.toContain('Adda');
    } finally {
      bot.isStoreAway = false;
      await bot.restart();
    }
  });

  it('whose rest may have been made or not is told as such', async () => {
    const { store } = bot.services;
    store.correct = () => Promise.reject(new StoreUnsure('lost as it was to be confirmed'));
    try {
      const told = await edit({ title: 'Other', speaker: 'Ada Berg', spelling: 'Adda' });
      expect(told).toContain('Title: Harbour talks end in Sela → Other');
      expect(told).toContain('It is not certain whether the rest was changed');
    } finally {
      await bot.restart();
    }
  });
});

describe('what is offered while somebody types', () => {
  it('is the own articles alone where one is to be changed, and all where one is to be shown', async () => {
    await keep(bot, person, HARBOUR);
    const offered = (command: string, article = '') => person.complete(command, { article }, 'article');
    const own = [{ name: HARBOUR.title, value: ID }];
    expect(await offered('article edit')).toEqual(own);
    expect(await offered('article remove', 'SELA')).toEqual(own);
    expect(await offered('article remove', 'x')).toEqual([]);
    for (const command of ['article show', 'articles'])
      expect((await offered(command)).map(({ name }) => name)).toEqual([HARBOUR.title, BUNDLED]);
  });

  it('are the people of the article where one is meant, and whoever is typed where it may be another', async () => {
    await keep(bot, person, HARBOUR);
    const offered = async (option: string, typed: string) =>
      (await person.complete('article edit', { article: ID, [option]: typed }, option)).map(
        ({ name }) => name,
      );
    expect(await offered('speaker', '')).toEqual(['Ada Berg', 'Bo Lind']);
    expect(await offered('speaker', 'tom')).toEqual([]);
    expect(await offered('by', 'li')).toEqual(['Bo Lind', 'li']);
    expect(await offered('statement', 'harbour')).toEqual([
      'Ada Berg: “The harbour will stay open all winter.”',
    ]);
    expect(await person.complete('article edit', { article: 'x', by: '' }, 'by')).toEqual([]);
  });
});

describe('the articles that come with the bot', () => {
  it('are left out of what is asked about, and taken in again', async () => {
    expect(readOf(await person.run('article bundled', { use: false }))).toContain('nothing to ask about');
    expect(readOf(await person.run('article bundled', { use: false }))).toContain('Nothing was changed');
    const empty = readOf(await person.run('articles'));
    expect(empty).toContain('There are no articles to ask about here');
    expect(empty).toContain('/article bundled changes that');
    expect(readOf(await person.run('ask', { question: 'What did Xi say about peace?' }))).not.toContain(
      'Xi Jinping',
    );
    await keep(bot, person, HARBOUR);
    expect(readOf(await person.run('articles'))).toContain('1 article to ask about here');
    const told = readOf(await person.run('article bundled', { use: true }));
    expect(told).toContain('the 1 article that comes with the bot, too, beside the 1 added here');
    expect(readOf(await person.run('articles'))).toContain(BUNDLED);
  });
});

describe('forgetting all', () => {
  it('says how many articles go, and deletes them once the words are typed', async () => {
    await keep(bot, person, HARBOUR);
    await keep(bot, person, madePage(1));
    await person.run('article bundled', { use: false });
    const form = await formOf(person.run('article forget-all'));
    expect(JSON.stringify(form.modal)).toContain('2 articles with their texts and their corrections');
    const wrong = await person.submit(form.formId, { phrase: 'yes' });
    expect(readOf(wrong)).toContain('the words did not match');
    const again = await formOf(person.run('article forget-all'));
    const done = await person.submit(again.formId, { phrase: 'Forget  everything' });
    expect(readOf(done)).toContain('Forgotten. 2 articles');
    const list = readOf(await person.run('articles'));
    expect(list).not.toContain('Harbour');
    expect(list).toContain(BUNDLED);
  });

  it('deletes nothing where the number of articles is another than was told', async () => {
    const form = await formOf(person.run('article forget-all'));
    await keep(bot, person, HARBOUR);
    const told = await person.submit(form.formId, { phrase: 'forget everything' });
    expect(readOf(told)).toContain('has changed meanwhile');
    expect(readOf(await person.run('articles'))).toContain('Harbour');
  });
});

describe('/help', () => {
  it('says how articles are added, and lists those here', async () => {
    await keep(bot, person, HARBOUR);
    const help = readOf(await person.run('help'));
    expect(help).toContain('/article add takes a link, a file or pasted text');
    expect(help).toContain('*Harbour talks end in Sela*');
  });
});
