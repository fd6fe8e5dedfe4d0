import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, languageFor } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { formForTitle, formToAdd, formToForget } from '../../../src/discord/views/articles/forms.js';
import { GIVEN, saidIn } from './said.js';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** What was handed in, and moments, which Discord writes in the reader's language. */
const NO_WORDS = new RegExp(`${GIVEN}|<t:[^>]*>`, 'g');
const english = new Map(saidIn('en'));

describe('the language of somebody', () => {
  it.each([
    ['tr', 'tr'],
    ['ru', 'ru'],
    ['zh-CN', 'zh-CN'],
    ['en-GB', 'en'],
    ['zh-TW', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('whose Discord is in “%s” is %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  it('are other words than in English, each of them', () => {
    const copied = saidIn(language).filter(
      ([path, text]) => /\p{L}/u.test(text.replace(NO_WORDS, '')) && english.get(path) === text,
    );
    expect(copied).toEqual([]);
  });

  it('use all that they are handed, as in English', () => {
    const dropped = saidIn(language).filter(
      ([path, text]) => english.get(path)?.includes(GIVEN) && !text.includes(GIVEN) && !/\d/.test(text),
    );
    expect(dropped).toEqual([]);
  });

  it('are formatted as in English', () => {
    const starts = (text: string) => /^(?:-# )?/.exec(text)?.[0];
    const other = saidIn(language).filter(([path, text]) => starts(text) !== starts(english.get(path) ?? ''));
    expect(other).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { commands, articles } = textsIn(language);
  const said = saidIn(language);

  it('every command that a text tells of is one, by its name there', () => {
    const names = Object.values(commands).flatMap((one) => ('name' in one ? [one.name] : []));
    const subcommands = Object.values(commands.article).flatMap((one) =>
      typeof one === 'object' ? [one.name] : [],
    );
    const told = said.flatMap(([, text]) =>
      [...text.replace(NO_WORDS, '').matchAll(/(?<![\p{L}\p{N}:/.`])\/([\p{L}-]+)(?: ([\p{L}-]+))?/gu)].map(
        ([, name = '', next = '']) => [name, next] as const,
      ),
    );
    expect(told.length).toBeGreaterThan(20);
    for (const [name, next] of told) {
      expect(names).toContain(name);
      if (name === commands.article.name) expect(subcommands).toContain(next);
    }
  });

  it('every option that a text tells of is one, by its name there', () => {
    const options = optionNames(commands);
    const told = said.flatMap(([, text]) =>
      [...text.matchAll(/\*\*([\p{Ll}\p{Lo}-]+):\*\*/gu)].map(([, name]) => name),
    );
    expect(told.length).toBeGreaterThan(3);
    for (const name of told) expect(options).toContain(name);
  });

  it('the options that take a source or a date away tell the word for it', () => {
    const { source, published } = commands.article.edit;
    for (const { description } of [source, published]) expect(description).toContain(articles.edit.none);
  });

  it('labels of buttons are short, and none is on two buttons of one message', () => {
    const labels = said.filter(([path]) => /(?:^|\.)buttons\./.test(path));
    expect(labels.length).toBeGreaterThan(15);
    for (const [, text] of labels) expect(text.length).toBeLessThanOrEqual(34);
    expect(repeated(Object.values(articles.buttons).filter((label) => typeof label === 'string'))).toEqual(
      [],
    );
  });

  it('forms are within Discord’s limits', () => {
    const texts = textsIn(language);
    for (const form of [formToAdd(texts), formForTitle('x', 'Α', texts), formToForget(999, texts)]) {
      expect(form.title.length).toBeLessThanOrEqual(45);
      for (const component of form.components) {
        if (!('label' in component) || !component.label) continue;
        expect(component.label.length).toBeLessThanOrEqual(45);
        if ('description' in component) expect(component.description?.length ?? 1).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('what is counted, and dated', () => {
  it.each<[Language, counts: readonly [number, string][], date: string, name: string]>([
    [
      'en',
      [
        [1, '1 article'],
        [2, '2 articles'],
        [0, '0 articles'],
      ],
      'January 25, 2022',
      'Turkish',
    ],
    [
      'tr',
      [
        [1, '1 makale'],
        [2, '2 makale'],
        [1_234, '1.234 makale'],
      ],
      '25 Ocak 2022',
      'Türkçe',
    ],
    [
      'ru',
      [
        [1, '1 статья'],
        [2, '2 статьи'],
        [5, '5 статей'],
        [11, '11 статей'],
        [21, '21 статья'],
        [1_234, '1 234 статьи'],
      ],
      '25 января 2022 г.',
      'турецкий',
    ],
    [
      'zh-CN',
      [
        [1, '1 篇文章'],
        [2, '2 篇文章'],
      ],
      '2022年1月25日',
      '土耳其语',
    ],
  ])('is told as people do in %s', (language, counts, date, name) => {
    const { articles } = textsIn(language);
    for (const [count, text] of counts) expect(articles.list(count).replace(/\s/g, ' ')).toContain(text);
    expect(articles.date('2022-01-25').replace(/\s/g, ' ')).toBe(date);
    expect(articles.language('tr')).toBe(name);
  });
});

const repeated = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) < index);

/** The names of whatever is an option, however deep: what has a name and stands in something that has one. */
function optionNames(commands: object): string[] {
  return Object.values(commands).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const name = 'name' in one && typeof one.name === 'string' ? [one.name] : [];
    return [...name, ...optionNames(one)];
  });
}
