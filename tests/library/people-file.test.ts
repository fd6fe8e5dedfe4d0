import { describe, expect, it } from 'vitest';
import { parsePeopleFile } from '../../src/library/people-file.js';

const ADA = `- name: Ada King
  role: Countess
  country: England
  gender: female
  spellings: [Lovelace]
  source: https://example.org/ada
`;
const parse = (content: string) => parsePeopleFile(content, 'data/people.yaml');

describe('the people file', () => {
  it('is a list of people, whose ids come from their names', () => {
    expect(parse(ADA)).toEqual([
      {
        id: 'ada-king',
        name: 'Ada King',
        role: 'Countess',
        country: 'England',
        gender: 'female',
        spellings: ['Lovelace'],
      },
    ]);
  });

  it('may tell names and offices in other languages, and each of the names finds the person', () => {
    const told = '  names: { tr: Ada Kral, ru: Lovelace }\n  offices: { zh-CN: 女伯爵 }\n';
    expect(parse(`${ADA}${told}`)).toMatchObject([
      {
        spellings: ['Lovelace', 'Ada Kral'],
        names: { tr: 'Ada Kral', ru: 'Lovelace' },
        offices: { 'zh-CN': '女伯爵' },
      },
    ]);
  });

  it.each([
    ['no list', 'name: Ada King', 1, 'not a list'],
    ['no source', ADA.replace(/ {2}source.*\n/, ''), 1, '"source" is missing'],
    ['an unknown gender', ADA.replace('female', 'f'), 4, 'female or male'],
    ['an empty spelling', ADA.replace('[Lovelace]', '[Lovelace, ""]'), 5, 'A spelling is empty'],
    ['the same person twice', ADA + ADA.replace('Ada King', 'ADA KING'), 7, '"ADA KING" is there twice'],
    ['a name in an unknown language', `${ADA}  names: { zh: 艾达 }\n`, 7, 'tr, ru, zh-CN'],
    ['names that are none', `${ADA}  names: Ada\n`, 7, 'Write it like "names: { tr: Ada Kral }"'],
    ['an empty office', `${ADA}  offices: { tr: "" }\n`, 7, '"offices" has an empty text'],
    ['an unknown setting', `${ADA}  born: 1815\n`, 7, '"born" is not known'],
  ])('with %s is refused, naming file, line and remedy', (_, content, line, remedy) => {
    expect(() => parse(content)).toThrow(`data/people.yaml:${line}: `);
    expect(() => parse(content)).toThrow(remedy);
  });
});
