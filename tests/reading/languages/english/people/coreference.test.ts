import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../src/reading/article.js';
import { readText } from '../../../../../src/reading/read.js';
import { heard } from '../heard.js';

const by = (text: string, people: readonly Person[] = []) =>
  heard(text, people).map((statement) => statement.by);

const MARAT: Person = {
  id: 'marat-seitkali',
  name: 'Marat Seitkali',
  role: 'Prime Minister',
  country: 'Altynia',
  gender: 'male',
  spellings: ['Seitkali', 'Murat Seyitkali', 'Seyitkali'],
};

describe('who a mention is', () => {
  it('is the full name that a last name stands for, before or after it', () => {
    expect(by('Tanaka said prices fell. Haruka Tanaka said wages rose.')).toEqual([
      'Haruka Tanaka',
      'Haruka Tanaka',
    ]);
  });

  it('is the man nearest before “he”', () => {
    expect(by('Minister John Abara met Grace Mutasa. He said the talks were useful.')).toEqual([
      'John Abara',
    ]);
  });

  it('is the woman nearest before “she”', () => {
    expect(by('Minister John Abara met Grace Mutasa. She said the talks were useful.')).toEqual([
      'Grace Mutasa',
    ]);
  });

  it('is the one whose title “the minister” repeats', () => {
    expect(by('Minister John Abara arrived by train. “I am glad,” the minister said.')).toEqual([
      'John Abara',
    ]);
  });

  it('is a known person by any of the spellings', () => {
    expect(by('Altynia’s Prime Minister Seyitkali said the lake was rising.', [MARAT])).toEqual([
      'Marat Seitkali',
    ]);
  });

  it('is somebody else where the last name is a known person’s and the first name is not', () => {
    expect(by('Aliya Seitkali, a swimmer, said the water was cold.', [MARAT])).toEqual(['Aliya Seitkali']);
  });

  it('is not merged with a namesake', () => {
    const text = 'Juan Peralta said he would run. Lucia Peralta said she would not.';
    expect(by(text)).toEqual(['Juan Peralta', 'Lucia Peralta']);
  });

  it('is the speaker, not the one spoken about', () => {
    const text = 'President Kemal Aslan praised Marat Seitkali, saying that Seitkali had saved the lake.';
    expect(new Set(by(text, [MARAT]))).toEqual(new Set(['Kemal Aslan']));
  });

  it.each([
    'The minister of trade, Bo Lind, said that tariffs hurt.',
    'On Monday the minister of trade, Bo Lind, said that tariffs hurt.',
    'Bo Lind, the minister of trade, said that tariffs hurt.',
    'The union’s press secretary, Bo Lind, told reporters that tariffs hurt.',
    '“Tariffs hurt,” said the minister of trade, Bo Lind, on Monday.',
    'According to the minister of trade, Bo Lind, tariffs hurt.',
  ])('is the name that stands between commas beside a role: %s', (text) => {
    expect(by(text)).toEqual(['Bo Lind']);
  });

  it('is the one named between commas behind a title, where the title is repeated', () => {
    expect(by('The minister, Bo Lind, said tariffs hurt. The minister said prices rose.')).toEqual([
      'Bo Lind',
      'Bo Lind',
    ]);
  });

  it.each([
    ['The mayor of Osa, Costa Rica, said the road was open.', 'The mayor of Osa'],
    ['A farmer in Osh, Kyrgyzstan, said the road was open.', 'A farmer in Osh'],
    ['According to police, Bo Lind, a farmer, was hurt.', 'police'],
  ])('is the role where what stands between commas is a place or what was said: %s', (text, role) => {
    expect(by(text)).toEqual([role]);
  });

  it('is one name where wrapped text has it on two lines', () => {
    const text = 'On Monday the minister\nof trade, Bo\n Lind, said that\ntariffs hurt.\n\nLind left.';
    expect(by(text)).toEqual(['Bo Lind']);
    expect(readText(text, []).speakers.flatMap(({ spellings }) => spellings)).toEqual(['Lind']);
  });

  it('is unclear where a pronoun has nobody before it, with a warning that marks it', () => {
    const text = 'He said the road was closed.';
    const { statements, warnings } = readText(text, []);
    expect(statements.map(({ speaker }) => speaker)).toEqual([null]);
    expect(warnings).toMatchObject([{ kind: 'unknown-pronoun', start: 0, end: 2 }]);
  });
});

describe('the speakers of a text', () => {
  it('carry role, country and spellings of a known person, and the forms that the article uses', () => {
    const { speakers } = readText('Prime Minister Murat Seyitkali said the lake was rising.', [MARAT]);
    expect(speakers).toEqual([
      {
        id: 'marat-seitkali',
        name: 'Marat Seitkali',
        role: 'Prime Minister',
        country: 'Altynia',
        spellings: ['Seitkali', 'Murat Seyitkali', 'Seyitkali'],
        written: 'Murat Seyitkali',
      },
    ]);
  });

  it('carry the title that the article gives them', () => {
    const { speakers } = readText('Foreign Minister Nadia Haddad said the talks went on.', []);
    expect(speakers).toMatchObject([{ name: 'Nadia Haddad', role: 'Foreign Minister' }]);
  });

  it('include people who are only named as present', () => {
    const { speakers } = readText(
      'The forum was attended by President Kemal Aslan and King Hamad Al-Sabbagh.',
      [],
    );
    expect(speakers.map(({ name }) => name)).toEqual(['Kemal Aslan', 'Hamad Al-Sabbagh']);
  });

  it('include no places or things that nobody lets speak', () => {
    expect(readText('The train from Buenos Aires reached Mar del Plata on Monday.', []).speakers).toEqual([]);
  });
});
