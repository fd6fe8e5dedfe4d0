import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { firstNameGender } from '../../../src/reading/people/first-names.js';
import { namesOfOneGender } from '../../bench/first-names.js';
import { transliterations } from '../../bench/transliterate.js';

const list = (names: { female?: string[]; male?: string[]; generic?: string[] }) => ({
  female: [],
  male: [],
  generic: [],
  ...names,
});

describe('the gender of a first name', () => {
  it.each(['Elena', 'Oksana', 'Fatima', 'Aigerim', 'Ngozi', 'Ximena', 'Ayşe', 'Haruka', 'Priya'])(
    'is female where women of a region bear it: %s',
    (name) => {
      expect(firstNameGender(folded(name))).toBe('female');
    },
  );

  it.each(['John', 'Dmitri', 'Mohammed', 'Nursultan', 'Emeka', 'Diego', 'Mehmet', 'Hiroshi', 'Rahul'])(
    'is male where men of a region bear it: %s',
    (name) => {
      expect(firstNameGender(folded(name))).toBe('male');
    },
  );

  it.each(['kim', 'robin', 'alexis', 'wei', 'leslie'])('is unknown where both bear it: %s', (name) => {
    expect(firstNameGender(name)).toBeNull();
  });

  it.each(['the', 'will', 'north', 'prince', 'paris', 'constructor', '', 'female:'])(
    'is unknown for what news means something else by: “%s”',
    (name) => {
      expect(firstNameGender(name)).toBeNull();
    },
  );
});

describe('the list of first names', () => {
  it('leaves out a name that women bear in one country and men in another', () => {
    const lists = [list({ female: ['Sasha', 'Ana'] }), list({ male: ['Sasha', 'Ivo'] })];
    expect(namesOfOneGender(lists)).toEqual({ female: ['ana'], male: ['ivo'] });
  });

  it('keeps a name that four times as many countries have for women as for men or for both', () => {
    const lists = [
      ...Array.from({ length: 4 }, () => list({ female: ['Linn', 'Robyn'] })),
      list({ male: ['Linn'], generic: ['Robyn'] }),
      list({ male: ['Robyn'] }),
    ];
    expect(namesOfOneGender(lists)).toEqual({ female: ['linn'], male: [] });
  });

  it('leaves out names of two words, initials, words and places', () => {
    const lists = [list({ female: ['Ana Maria', 'Jo', 'America'], male: ['Will', 'Ünal'] })];
    expect(namesOfOneGender(lists)).toEqual({ female: [], male: ['unal'] });
  });

  it('has Cyrillic names as tables and as newspapers write them', () => {
    expect(transliterations('Алексей')).toEqual(expect.arrayContaining(['aleksey', 'alexei']));
    expect(transliterations('Юлия')).toEqual(['yuliya', 'yulia']);
    expect(transliterations('Ana')).toEqual(['Ana']);
  });

  it('names its source and licence, and stays small', () => {
    const file = readFileSync(
      fileURLToPath(new URL('../../../data/first-names.txt', import.meta.url)),
      'utf8',
    );
    expect(file).toMatch(/^#.*@faker-js\/faker \d+\.\d+\.\d+.*MIT licence/m);
    expect(file.length).toBeLessThan(150_000);
  });
});

const folded = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
