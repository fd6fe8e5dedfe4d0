import { describe, expect, it } from 'vitest';
import { Finder } from '../../../src/finding/finder.js';
import { isInOtherLanguage } from '../../../src/finding/languages/asked-in.js';
import { queryLanguage } from '../../../src/finding/languages/query-language.js';
import { searchLanguage } from '../../../src/finding/languages/search-language.js';
import { wordsOf } from '../../../src/finding/words.js';
import { loadBundledLibrary } from '../../../src/library/bundled.js';
import { ar } from './ar.js';
import type { AskedText } from './asked-text.js';
import { de } from './de.js';
import { ja } from './ja.js';
import { articleOf, measured } from './measured.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

const bundled = loadBundledLibrary();

/** Of 15 questions each: whose answer comes first, and those that are answered; of 4 others, those that are not. */
const FIGURES: [asked: AskedText, first: number, answered: number, refused: number][] = [
  [tr, 15, 15, 4],
  [ru, 15, 12, 4],
  [zh, 15, 14, 4],
  [ja, 15, 14, 4],
  [de, 15, 14, 4],
  [ar, 14, 14, 3],
];

describe('an article in another language', () => {
  it.each(FIGURES.map(([asked, ...figures]) => [asked.language, asked, figures] as const))(
    'answers what is asked in that language, alone and beside one in English: %s',
    (_, asked, [first, answered, refused]) => {
      for (const others of [[], bundled.articles]) {
        const { missed, ...figures } = measured(asked, others);
        expect(figures.first, missed.join('\n')).toBeGreaterThanOrEqual(first);
        expect(figures.answered, missed.join('\n')).toBeGreaterThanOrEqual(answered);
        expect(figures.refused, missed.join('\n')).toBeGreaterThanOrEqual(refused);
      }
    },
  );

  it('does not keep those in English from being asked in English', () => {
    const articles = [tr, ru, zh, ja, ar, de].map(articleOf);
    const finder = new Finder([...articles, ...bundled.articles]);
    const [topic = ''] = bundled.finder.suggest('');
    for (const text of [
      topic,
      'Who spoke of a customs border?',
      'What did the president of Tajikistan say?',
    ]) {
      const [alone] = bundled.finder.find({ text }, 1).matches;
      const [beside] = finder.find({ text }, 1).matches;
      expect(beside?.article.text.slice(beside.passage.start, beside.passage.end)).toBe(
        alone?.article.text.slice(alone.passage.start, alone.passage.end),
      );
    }
  });

  it('is found by its very words, however they are parted', () => {
    const finder = new Finder([zh, ja, ar, tr].map(articleOf));
    for (const words of [
      '重型机械不会在夜间工作',
      '古いフェリーは橋の開通後',
      'الآلات الثقيلة لن تعمل',
      'İKİ YAKANIN ÇOCUKLARINI',
    ]) {
      expect(finder.find({ text: words }, 1)).toMatchObject({ answered: true, confidence: 1 });
    }
  });

  it('has phrases to suggest', () => {
    for (const [asked, typed] of [
      [ru, 'обоих'],
      [zh, '孩子'],
      [de, 'Kinder'],
    ] as const) {
      const [first = ''] = new Finder([articleOf(asked)]).suggest(typed);
      expect(asked.text).toContain(first);
      expect(first).not.toBe('');
    }
  });

  it('knows words in its own forms', () => {
    const finder = new Finder([articleOf(ru)]);
    expect([finder.knows('рыбаками'), finder.knows('лётчиками')]).toEqual([true, false]);
  });
});

describe('the language of a question', () => {
  const has = (stem: string) => stem === 'kopru';
  const languageOf = (text: string, tags: readonly string[]) => queryLanguage(text, tags, has)?.tag ?? 'en';

  it.each([
    ['Köprü ne zaman açılacak?', ['tr', 'de'], 'tr'],
    ['When will the bridge be opened?', ['tr', 'de'], 'en'],
    ['Wann wird die Brücke eröffnet?', ['tr', 'de'], 'de'],
    ['Когда откроют мост?', ['tr'], 'en'],
    ['Когда откроют мост?', ['tr', 'ru'], 'ru'],
    ['什么时候开通？', ['ja', 'zh'], 'zh'],
    ['いつ開通しますか？', ['zh', 'ja'], 'ja'],
    // Without small words, the articles' own words tell.
    ['köprüler', ['de', 'tr'], 'tr'],
    ['Köprü ne zaman açılacak?', [], 'en'],
    ['', ['tr'], 'en'],
  ])('%s among %j', (text, tags, language) => {
    expect(languageOf(text, tags)).toBe(language);
  });
});

describe('a question in another language than the articles', () => {
  it.each([
    ['Köprü ne zaman açılacak?', ['en'], ['Köprü', 'açılacak'], true],
    ['Когда откроют мост?', ['en-GB', 'tr'], ['Когда', 'откроют', 'мост'], true],
    ['大桥什么时候开通？', ['en'], ['大', '桥', '开', '通'], true],
    ['When will the bridge be opened?', ['ru'], ['bridge', 'opened'], true],
    ['When will the bridge be opened?', ['en'], ['bridge', 'opened'], false],
    ['When will the bridge be opened?', ['ru', 'en'], ['bridge', 'opened'], false],
    // German, too, has all of these but "who".
    ['Who will die in war?', ['en'], ['die', 'war'], false],
    ['Wer will in den Krieg?', ['de'], ['Krieg'], false],
    ['Erdoğan Ankara’da ne dedi?', ['en'], [], false],
    ['Kõnelus', ['en'], ['Kõnelus'], false],
    ['', ['en'], [], false],
  ])('is told by its small words: %s of %j', (question, languages, unknown, isOther) => {
    expect(isInOtherLanguage(question, languages, unknown)).toBe(isOther);
  });
});

describe('the words of another language', () => {
  const told = (text: string, tag: string) =>
    wordsOf(text, tag).map(({ start, end, folded, stem, isContent }) => [
      text.slice(start, end),
      folded,
      stem,
      isContent,
    ]);

  it.each([
    ['have its endings taken off', 'Köprülerin', 'tr', [['Köprülerin', 'koprulerin', 'kopru', true]]],
    [
      'have its capitals',
      'IŞIK İÇİN',
      'tr',
      [
        ['IŞIK', 'isik', 'isik', true],
        ['İÇİN', 'icin', 'ic', false],
      ],
    ],
    ['lose what is hung on to a name', 'Ankara’da', 'tr', [['Ankara’da', 'ankara', 'ankar', true]]],
    [
      'are told apart by a dictionary where there are no spaces',
      '孩子的学校',
      'zh-TW',
      [
        ['孩子', '孩子', '孩子', true],
        ['的', '的', '的', false],
        ['学校', '学校', '学校', true],
      ],
    ],
    [
      'are figures alike',
      '1,200.5 %',
      'ru',
      [
        ['1,200.5', '1200.5', '1200.5', true],
        ['%', 'percent', 'percent', true],
      ],
    ],
    [
      'may be of one of which nothing is known',
      'Kalevala',
      'et',
      [['Kalevala', 'kalevala', 'kalevala', true]],
    ],
  ])('%s', (_, text, tag, words) => {
    expect(
      told(text, tag).map(([typed, folded, stem, isContent]) => [typed, folded, stem, isContent]),
    ).toEqual(words);
  });

  it('are those of English for any English', () => {
    expect(searchLanguage('en-GB')).toBeNull();
    expect(wordsOf('The ministers’ 30 boats', 'en-GB')).toEqual(wordsOf('The ministers’ 30 boats'));
  });

  it.each(['constructor', '__proto__', 'x', '', 'zh-Hans-CN', 'tlh'])(
    'are there for whatever tag: %s',
    (tag) => {
      expect(wordsOf('Die Brücke 新桥', tag).length).toBeGreaterThan(2);
    },
  );
});
