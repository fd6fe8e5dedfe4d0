import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpeakerDirectory } from '../../src/answering/speaker-directory.js';
import { loadPeople } from '../../src/library/people-file.js';
import type { Speaker } from '../../src/reading/article.js';

const speaker = (name: string, facts: Partial<Speaker> = {}): Speaker => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  spellings: [],
  ...facts,
});
const leaders = new SpeakerDirectory(loadPeople());
const found = (directory: SpeakerDirectory, asked: string) => {
  const lookup = directory.find(asked);
  return lookup.kind === 'one' ? lookup.speaker.name : lookup.kind;
};

describe('a speaker is found', () => {
  it.each([
    ['Kassym-Jomart Tokayev', 'by the usual name'],
    ['Tokayev', 'by last name'],
    ['TOKAYEV', 'whatever the case'],
    ['kasim comert tokayev', 'without accents'],
    ['Kasım Cömert Tokayev', 'with accents of another spelling'],
    ['President Tokayev', 'with the office before the name'],
    ['Mr. Tokayev', 'with a title'],
    ['Токаев', 'in Cyrillic'],
    ['Jomart Tokayev', 'by a part of the name'],
    ['president of Kazakhstan', 'by office'],
    ['Kazakhstan’s president', 'by office, the country first'],
    ['the Kazakh president', 'by office, with the people’s name'],
    ['tokaev', 'with a letter missing'],
    ['Tokajev', 'with a wrong letter'],
    ['Kassim-Jomart Tokaev', 'with two typing errors'],
    ['Kazakhstan President Kassym-Jomart Tokayev', 'with country and office before the name'],
    ['Kassym-Jomart Tokayev, President of Kazakhstan', 'with office and country behind the name'],
    ['the Kazakh President Tokaev', 'with country, office and a typing error'],
    ['Tokayev (Kazakhstan)', 'with the country in brackets'],
    ['presidnet of Kazakstan', 'by office and country, both misspelt'],
    ['leader of Kazakhstan', 'by any word for an office'],
    ['Kazakhstan’s head of state', 'by any words for an office'],
  ])('%s: %s', (asked) => {
    expect(found(leaders, asked)).toBe('Kassym-Jomart Tokayev');
  });

  it.each([
    ['Zhaparov', 'Sadyr Japarov'],
    ['caparov', 'Sadyr Japarov'],
    ['xi', 'Xi Jinping'],
    ['Jinping', 'Xi Jinping'],
    ['Chinese president', 'Xi Jinping'],
    ['Imamali Rahman', 'Emomali Rahmon'],
    ['Mirzioyev', 'Shavkat Mirziyoyev'],
    ['Berdymukhamedov', 'Gurbanguly Berdimuhamedow'],
  ])('%s is %s', (asked, name) => {
    expect(found(leaders, asked)).toBe(name);
  });

  it('by every spelling there is of the name, in any case and without accents', () => {
    for (const { name, spellings } of loadPeople()) {
      for (const spelling of [name, ...spellings]) {
        expect(found(leaders, spelling)).toBe(name);
        expect(found(leaders, spelling.toLowerCase())).toBe(name);
        expect(found(leaders, spelling.normalize('NFD'))).toBe(name);
      }
    }
  });
});

describe('a name', () => {
  const family = new SpeakerDirectory([speaker('Amina Bello'), speaker('Yusuf Bello'), speaker('Chidi Eze')]);

  it('that fits two people gives both', () => {
    expect(family.find('Bello')).toMatchObject({
      kind: 'several',
      speakers: [{ name: 'Amina Bello' }, { name: 'Yusuf Bello' }],
    });
  });

  it('with a first name fits one of two', () => {
    expect(found(family, 'Yusuf Bello')).toBe('Yusuf Bello');
  });

  it('that is an office alone fits everybody in it', () => {
    expect(leaders.find('president')).toMatchObject({ kind: 'several', speakers: { length: 6 } });
  });

  it.each([
    'president of Turkey',
    'the Turkish president',
    'president of Kazan',
    'mayor of Kazakhstan',
    'Turkish President Xi Jinping',
    'President of Uzbekistan Tokayev',
  ])('with an office or country that is nobody’s gives nobody: %s', (asked) => {
    expect(leaders.find(asked).kind).toBe('none');
  });

  it.each(['Angela Merkel', 'Vladimir Putin', 'x', '', '?!', '🦊'])('of nobody gives nobody: %j', (asked) => {
    expect(leaders.find(asked).kind).toBe('none');
  });

  it('of nobody gives those that are like it', () => {
    expect(leaders.find('Japaridze')).toMatchObject({ nearest: [{ name: 'Sadyr Japarov' }] });
    expect(leaders.find('king of Uzbekistan')).toMatchObject({ nearest: [{ name: 'Shavkat Mirziyoyev' }] });
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        expect(['one', 'several', 'none']).toContain(leaders.find(asked).kind);
      }),
    );
  });
});
