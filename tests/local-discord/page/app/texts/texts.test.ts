import { describe, expect, it } from 'vitest';
import { type Texts, textsFor } from '../../../../../src/local-discord/page/app/texts/texts.js';

const OTHERS = ['tr', 'ru', 'zh-CN'] as const;

/** Each text under its path; what takes values, with some. */
function told(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value !== 'function') return told(value, `${path}${key}.`);
    const isOfNumbers = /bytes|hits|left|low|high|short|long|between|many/i.test(key);
    return [[path + key, isOfNumbers ? value(3, 5) : value('Ada', 'Bo')]];
  });
}

/** Names, signs and lines that are the same in every language. */
const SAME = new Set(['commandName', 'bytes', 'channelOf']);

describe('the page’s words', () => {
  it.each(OTHERS)('are all there in %s, and none of them is left in English', (locale) => {
    const english = new Map(told(textsFor('en-US')));
    const own = new Map(told(textsFor(locale)));
    expect([...own.keys()]).toEqual([...english.keys()]);
    const copied = [...own].filter(([path, text]) => text === english.get(path) && !SAME.has(path));
    expect(copied).toEqual([]);
    expect([...own.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(OTHERS)('have the same names and numbers in %s as in English', (locale) => {
    const values = (text: string) => (text.match(/Ada|Bo\b|\d+/g) ?? []).sort();
    const english = new Map(told(textsFor('en-US')));
    for (const [path, text] of told(textsFor(locale)))
      expect([path, values(text)]).toEqual([path, values(english.get(path) ?? '')]);
  });

  it.each([
    ['tr', 'tr'],
    ['ru', 'ru'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('for somebody whose Discord is in %s are in %s', (locale, tag) => {
    expect(textsFor(locale).tag).toBe(tag);
  });

  it('fit where there is little room', () => {
    for (const locale of OTHERS) {
      const { done, submit, cancel, language, composer, newMessages, app }: Texts = textsFor(locale);
      const short = [done, submit, cancel, language, composer.send, newMessages, app, composer.optional];
      expect(short.filter((text) => text.length > 20)).toEqual([]);
    }
  });

  it('count as the language does', () => {
    const hits = (locale: string) => [1, 3, 5, 21].map(textsFor(locale).composer.commandHits);
    expect(hits('en-US')).toEqual(['1 command', '3 commands', '5 commands', '21 commands']);
    expect(hits('tr')).toEqual(['1 komut', '3 komut', '5 komut', '21 komut']);
    expect(hits('ru')).toEqual(['1 команда', '3 команды', '5 команд', '21 команда']);
    expect(hits('zh-CN')).toEqual(['1 个命令', '3 个命令', '5 个命令', '21 个命令']);
  });

  it('tell sizes as the language does', () => {
    const size = (locale: string) => [1, 1536, 3 * 1024 * 1024].map(textsFor(locale).bytes);
    expect(size('en-US')).toEqual(['1 byte', '1.5 KB', '3.0 MB']);
    expect(size('ru')).toEqual(['1 байт', '1,5 КБ', '3,0 МБ']);
  });
});
