import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../src/library/article-file.js';

const file = (...lines: string[]) => lines.join('\n');
const parse = (content: string) => parseArticleFile(content, 'data/articles/talks.md');

describe('an article file', () => {
  it('is front matter and the text as it stands', () => {
    expect(
      parse(
        file(
          '---',
          'title: Talks',
          'language: en',
          'published: 2022-01-25',
          '---',
          'One.',
          '',
          ' “Two.”',
          '',
        ),
      ),
    ).toEqual({ title: 'Talks', language: 'en', published: '2022-01-25', text: 'One.\n\n “Two.”' });
  });

  it('keeps every character of any text between its first and last visible one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(parse(`---\ntitle: T\nlanguage: en\n---\n${text}`).text).toBe(text.trimEnd());
      }),
    );
  });

  it.each([
    ['no front matter', file('title: Talks', 'One.'), 1, 'three dashes'],
    ['front matter without an end', file('---', 'title: Talks', 'One.'), 1, 'does not end'],
    ['no title', file('---', 'language: en', '---', 'One.'), 2, '"title" is missing'],
    [
      'an unknown setting',
      file('---', 'title: Talks', 'langage: en', '---', 'One.'),
      2,
      '"language" is missing',
    ],
    ['a wrong language', file('---', 'title: Talks', 'language: English', '---', 'One.'), 3, 'like "en"'],
    ['a wrong source', file('---', 'title: T', 'language: en', 'source: here', '---', 'One.'), 4, 'https://'],
    [
      'a source of another kind',
      file('---', 'title: T', 'language: en', 'source: file:///etc/passwd', '---', 'One.'),
      4,
      'https://',
    ],
    [
      'a wrong date',
      file('---', 'title: T', 'language: en', 'published: 25.1.2022', '---', 'One.'),
      4,
      'like 2022-01-25',
    ],
    ['broken YAML', file('---', 'title: Talks', 'language: [en', '---', 'One.'), 3, 'not valid YAML'],
    ['no text', file('---', 'title: Talks', 'language: en', '---', ''), 5, 'no text'],
  ])('with %s is refused, naming file, line and remedy', (_, content, line, remedy) => {
    expect(() => parse(content)).toThrow(`data/articles/talks.md:${line}: `);
    expect(() => parse(content)).toThrow(remedy);
  });
});
