import { describe, expect, test } from 'vitest';
import { clientTextsFor } from '../../../src/local-discord/texts/texts.js';

const OTHERS = ['tr', 'ru', 'zh-CN'] as const;

/** Each text under its path; what takes values, with some. */
function told(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value !== 'function') return told(value, `${path}${key}.`);
    const isNamed = path === 'option.' || key === 'fileTooLarge';
    const values = /count|short|long/i.test(key) && !isNamed ? [3, 5] : ['Ada', ...valuesAfter(key)];
    return [[path + key, value(...values)]];
  });
}

const valuesAfter = (key: string) => (/oneOf/i.test(key) ? [['Bo', 'Cy']] : [7, 8]);

describe('what Discord’s client says', () => {
  test.each(OTHERS)('is all there in %s, and nothing of it is left in English', (locale) => {
    const english = new Map(told(clientTextsFor('en-US')));
    const own = told(clientTextsFor(locale));
    expect(own.map(([path]) => path)).toEqual([...english.keys()]);
    expect(own.filter(([path, text]) => text.trim() === '' || text === english.get(path))).toEqual([]);
  });

  test.each(OTHERS)('has the same names and numbers in %s as in English', (locale) => {
    const values = (text: string) => (text.match(/\b(?:Ada|Bo|Cy)\b|\d+/g) ?? []).sort();
    const english = new Map(told(clientTextsFor('en-US')));
    for (const [path, text] of told(clientTextsFor(locale)))
      expect([path, values(text)]).toEqual([path, values(english.get(path) ?? '')]);
  });

  test.each([
    ['en-GB', 'This is disabled.'],
    ['de', 'This is disabled.'],
    ['zh-TW', 'This is disabled.'],
    ['ru', 'Сейчас это недоступно.'],
    ['zh-CN', '此项目前不可用。'],
  ])('is in %s: %s', (locale, text) => {
    expect(clientTextsFor(locale).pressing.disabled).toBe(text);
  });

  test('counts as the language does', () => {
    const least = (locale: string) => [1, 2, 5, 21].map(clientTextsFor(locale).field.tooShort);
    expect(least('ru')).toEqual(
      ['1 символа', '2 символов', '5 символов', '21 символа'].map((told) => `Не меньше ${told}.`),
    );
    expect(least('en-US')[0]).toBe('Must have at least 1 character.');
  });
});
