import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalFile, LocalPerson } from '../../src/local-discord/local-discord.js';
import { ru } from '../finding/languages/ru.js';
import { tr } from '../finding/languages/tr.js';
import { zh } from '../finding/languages/zh.js';
import { type ArticlesBot, HARBOUR, keep, startArticlesBot } from './articles-bot.js';
import { labelsOf, press, readOf } from './running-bot.js';

const bot: ArticlesBot = await startArticlesBot();
let person: LocalPerson;
beforeEach(() => {
  person = bot.discord.person({ where: 'bot-dm' });
});
afterEach(() => {
  expect(bot.discord.refusals).toEqual([]);
});
afterAll(() => bot.close());

const fileOf = ({ title, text }: { title: string; text: string }): LocalFile => ({
  name: `${title}.txt`,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});

const ID = 'harbour-talks-end-in-sela';

describe('an article in a language in which speakers are not looked for', () => {
  it.each([
    {
      asked: ru,
      language: 'Russian',
      quote: 'Этот мост приведёт детей с обоих берегов',
      answer: 'сорок миллионов рублей',
    },
    { asked: zh, language: 'Chinese', quote: '这座桥将把两岸的孩子带到同一所学校', answer: '四千万元' },
  ])('is told to be so and searched all the same: $language', async ({ asked, language, quote, answer }) => {
    const shown = await person.run('article add', { file: fileOf(asked) });
    expect(readOf(shown)).toContain(`no date · ${language} · `);
    expect(readOf(shown)).toMatch(/Who speaks is left unclear: speakers are looked for in English.* only\./);
    await press(person, shown, 'Save');

    const said = await person.run('who-said', { words: quote });
    expect(readOf(said)).toContain(quote);
    expect(readOf(said)).toContain('Speaker unclear');
    expect(readOf(await press(person, said, 'Why unclear'))).toMatch(
      /Speakers are looked for in articles in English.* only; this one is in another language\./,
    );

    const question = asked.questions[4]?.[0] ?? '';
    expect(readOf(await person.run('ask', { question }))).toContain(answer);
    expect(readOf(await person.run('ask', { question: asked.unanswered[0] ?? '' }))).toContain('do not say');
  });
});

describe('an article in Turkish', () => {
  it('has its speakers, and is answered from in Turkish', async () => {
    const turkish = person.at({ locale: 'tr' });
    const shown = await turkish.run('article add', { file: fileOf(tr) });
    expect(readOf(shown)).toContain(' · Türkçe · ');
    expect(readOf(shown)).toContain('Işıl Çınar');
    await press(turkish, shown, 'Kaydet');
    const said = await turkish.run('who-said', { words: 'iki yakanın çocuklarını aynı okula götürecek' });
    expect(readOf(said)).toContain('Işıl Çınar');
    expect(readOf(said)).toContain('Alıntı');
    const asked = await turkish.run('ask', { question: 'Proje kaç liraya mal olacak?' });
    expect(readOf(asked)).toContain('40 milyon lira');
  });
});

describe('the language of an article', () => {
  it('can be set: the article is read by it, and corrections stay', async () => {
    await keep(bot, person, { ...HARBOUR, language: 'fi' });
    const before = readOf(await person.run('article show', { article: ID }));
    expect(before).toContain('March 5, 2024 · Finnish');
    expect(before).not.toContain('Ada Berg, Minister');
    await person.run('article edit', { article: ID, statement: 'Nobody asked', by: 'Carl Sund' });

    const edited = await person.run('article edit', { article: ID, language: 'english' });
    expect(readOf(edited)).toContain('- Language: Finnish → English');
    const after = readOf(await person.run('article show', { article: ID }));
    expect(after).toContain('March 5, 2024 · English');
    expect(after).not.toContain('left unclear');
    expect(after).toContain('Ada Berg, Minister: 1 statement');
    expect(after).toContain('Carl Sund: 1 statement');
    await bot.restart();
    expect(readOf(await person.run('article show', { article: ID }))).toContain('· English ·');
  });

  it('is offered by its name in the language of whoever types, and may be typed as a tag', async () => {
    await keep(bot, person, HARBOUR);
    const offered = async (locale: string, language: string) =>
      (await person.at({ locale }).complete('article edit', { article: ID, language }, 'language')).map(
        ({ name, value }) => `${name}=${value}`,
      );
    expect(await offered('en-US', 'turk')).toEqual(['Turkish=tr', 'Turkmen=tk']);
    expect(await offered('tr', 'türkç')).toEqual(['Türkçe=tr']);
    expect(await offered('ru', 'казах')).toEqual(['казахский=kk']);
    expect(await offered('zh-CN', '俄')).toEqual(['俄语=ru']);
    expect((await offered('en-US', '')).slice(0, 3)).toEqual(['English=en', 'Turkish=tr', 'Russian=ru']);
    const edited = await person.run('article edit', { article: ID, language: 'sr-Latn' });
    expect(readOf(edited)).toContain('- Language: English → Serbian (Latin)');
  });

  it('that is none, or is the same, changes nothing, and is told in the words of whoever typed it', async () => {
    await keep(bot, person, HARBOUR);
    const edit = async (language: string, locale = 'en-US') =>
      readOf(await person.at({ locale }).run('article edit', { article: ID, language }));
    expect(await edit('Klingonish')).toContain('“Klingonish” is no language that is known here.');
    expect(await edit('**qq**')).toContain('“qq” is no language');
    expect(await edit('Eldarin', 'tr')).toContain('“Eldarin” burada bilinen bir dil değil.');
    expect(await edit('en')).toContain('It is in this language already.');
    expect(readOf(await person.run('article show', { article: ID }))).toContain('· English ·');
  });
});

describe('a question in another language than all articles', () => {
  it('is told in which to ask', async () => {
    const question = 'Когда откроют новый аэропорт?';
    expect(readOf(await person.run('ask', { question }))).toContain(
      'What is asked about is in English: ask in that language.',
    );
    expect(readOf(await person.at({ locale: 'ru' }).run('ask', { question }))).toContain(
      'Язык статей, о которых идёт речь: английский.',
    );
  });
});

describe('an article that cannot be read for speakers', () => {
  it('is searched without them, tells so, and keeps no other from being asked about', async () => {
    const text = `${'a\n\n'.repeat(20_001)}“The bridge is safe for lorries,” Mayor Bo Lind said.`;
    await keep(bot, person, { title: 'Tangle', language: 'en', text, dropped: [] });
    await keep(bot, person, HARBOUR);
    const harbour = await person.run('who-said', { words: 'The harbour will stay open all winter' });
    expect(readOf(harbour)).toContain('Ada Berg');
    const tangle = await person.run('who-said', { words: 'The bridge is safe for lorries' });
    expect(readOf(tangle)).toContain('Speaker unclear');
    expect(labelsOf(tangle)).toContain('Why unclear');
    const shown = readOf(await person.run('article show', { article: 'tangle' }));
    expect(shown).toContain('Who speaks could not be read: taking the article apart took too long.');
    const told = bot.log.filter((line) => line.includes('it is searched without speakers'));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain(person.id);
  });
});
