import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type ArticlesBot, fileOf, formOf, HARBOUR, preview, startArticlesBot } from './articles-bot.js';
import { labelsOf, press, readOf } from './running-bot.js';

const bot: ArticlesBot = await startArticlesBot();
afterEach(() => {
  expect(bot.discord.refusals).toEqual([]);
});
afterAll(() => bot.close());

const ID = 'harbour-talks-end-in-sela';

interface Said {
  locale: string;
  buttons: { save: string; remove: string };
  date: string;
  language: string;
  counted: string;
  unclear: string;
  saved: string;
  list: string;
  heard: string;
  edited: readonly string[];
  none: string;
  removed: string;
  form: { title: string; label: string; phrase: string };
  forgotten: string;
  refused: string;
}

const SAID: Said[] = [
  {
    locale: 'ru',
    buttons: { save: 'Сохранить', remove: 'Удалить' },
    date: '5 марта 2024 г.',
    language: 'английский',
    counted: '4 абзаца',
    unclear: '3 высказывания: цитат — 2, пересказов — 1; неясно, кто говорит, — 1.',
    saved: 'Сохранено: Harbour talks end in Sela',
    list: '2 статьи, по которым здесь можно спросить',
    heard: 'Ada Berg, Minister: 1 высказывание',
    edited: [
      'Источник: [news.example/harbour-talks](https://news.example/harbour-talks) → нет',
      '«Nobody asked the fishermen!»: автор слов неясен → Carl Sund',
    ],
    none: 'нет',
    removed: 'Удалено: Harbour talks end in Sela',
    form: { title: 'Удалить все статьи', label: 'Введите: удалить всё', phrase: 'Удалить всё' },
    forgotten: 'Готово.',
    refused: 'Не добавлено. Такой страницы на сайте нет (или уже нет).',
  },
  {
    locale: 'tr',
    buttons: { save: 'Kaydet', remove: 'Kaldır' },
    date: '5 Mart 2024',
    language: 'İngilizce',
    counted: '4 paragraf',
    unclear: '3 ifade: 2 alıntı, 1 aktarım; 1 ifadenin konuşanı belirsiz.',
    saved: 'Kaydedildi: Harbour talks end in Sela',
    list: 'Burada sorulabilecek 2 makale',
    heard: 'Ada Berg, Minister: 1 ifade',
    edited: [
      'Kaynak: [news.example/harbour-talks](https://news.example/harbour-talks) → yok',
      '“Nobody asked the fishermen!”: söyleyen belirsiz → Carl Sund',
    ],
    none: 'YOK',
    removed: 'Kaldırıldı: Harbour talks end in Sela.',
    form: { title: 'Bütün makaleleri sil', label: 'Şunu yazın: her şeyi sil', phrase: 'HER ŞEYİ SİL' },
    forgotten: 'Silindi.',
    refused: 'Eklenmedi. Sitede böyle bir sayfa yok (ya da artık yok).',
  },
  {
    locale: 'zh-CN',
    buttons: { save: '保存', remove: '移除' },
    date: '2024年3月5日',
    language: '英语',
    counted: '4 段',
    unclear: '3 条言论： 直接引语 2 条，转述 1 条；其中 1 条说话人不明。',
    saved: '已保存： Harbour talks end in Sela',
    list: '这里可以查询 2 篇文章',
    heard: 'Ada Berg，Minister：1 条言论',
    edited: [
      '来源：[news.example/harbour-talks](https://news.example/harbour-talks) → 无',
      '“Nobody asked the fishermen!”：说话人 不明 → Carl Sund',
    ],
    none: 'none',
    removed: '已移除： *Harbour talks end in Sela*',
    form: { title: '删除全部文章', label: '请输入：全部删除', phrase: 'forget everything' },
    forgotten: '已删除。',
    refused: '未添加。 该网站没有（或已经没有）这个网页。',
  },
];

describe.each(SAID)('somebody whose Discord is in $locale', (said) => {
  it('adds, lists, shows, changes and removes an article in it, and types its words or the English ones', async () => {
    const person = bot.discord.person({ where: 'bot-dm', locale: said.locale });
    const shown = await preview(bot, person);
    for (const part of [said.date, said.language, said.counted, said.unclear])
      expect(readOf(shown)).toContain(part);
    expect(readOf(await press(person, shown, said.buttons.save)).replaceAll('*', '')).toContain(said.saved);
    expect(readOf(await person.run('article list'))).toContain(said.list);
    const article = await person.run('article show', { article: ID });
    expect(readOf(article)).toContain(said.heard);
    expect((await fileOf(article)).text).toBe(HARBOUR.text);

    const edit = { article: ID, source: said.none, statement: 'nobody asked', by: 'Carl Sund' };
    const edited = readOf(await person.run('article edit', edit));
    for (const part of said.edited) expect(edited).toContain(part);

    const asked = await person.run('article remove', { article: ID });
    expect(labelsOf(asked)[0]).toBe(said.buttons.remove);
    expect(readOf(await press(person, asked, said.buttons.remove)).replaceAll('*', '')).toContain(
      said.removed.replaceAll('*', ''),
    );

    const form = await formOf(person.run('article forget-all'));
    expect(form.modal.title).toBe(said.form.title);
    expect(JSON.stringify(form.modal)).toContain(said.form.label);
    expect(readOf(await person.submit(form.formId, { phrase: said.form.phrase }))).toContain(said.forgotten);
  });

  it('is refused in it', async () => {
    const person = bot.discord.person({ where: 'bot-dm', locale: said.locale });
    bot.pages.set('https://news.example/gone', { kind: 'page-missing' });
    const refused = await person.run('article add', { link: 'https://news.example/gone' });
    expect(readOf(refused)).toContain(said.refused);
  });
});
