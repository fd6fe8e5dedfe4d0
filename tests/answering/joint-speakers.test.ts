import { describe, expect, it } from 'vitest';
import { jointSpeakers } from '../../src/answering/joint-speakers.js';
import type { Speaker } from '../../src/reading/article.js';
import { madeArticle } from '../discord/made-article.js';
import { answeringOn } from './island.js';

const anna = (facts: Partial<Speaker> = {}): Speaker => ({
  id: 'anna',
  name: 'Anna Berg',
  spellings: [],
  ...facts,
});
const joint = (...tellings: Partial<Speaker>[]) =>
  jointSpeakers(tellings.map((facts) => madeArticle([['Yes.']], { speakers: [anna(facts)] })))[0];
const MAYOR = { role: 'Mayor', country: 'Sela' };
const NOVELIST = { role: 'Novelist', country: 'Sela' };

describe('a speaker of several articles', () => {
  it.each([
    ['has the office that all of them tell', [MAYOR, { ...MAYOR, role: 'mayor' }], MAYOR],
    ['has the office of those that tell one', [{}, MAYOR, {}], MAYOR],
    ['has no office where they tell different ones', [MAYOR, NOVELIST, MAYOR], { country: 'Sela' }],
    [
      'has no country where they tell different ones',
      [MAYOR, { ...MAYOR, country: 'Norland' }],
      { role: 'Mayor' },
    ],
  ])('%s', (_, tellings, office) => {
    expect(joint(...tellings)?.speaker).toEqual(anna(office));
  });

  it('keeps the names of other languages, and their offices as long as no article tells another one', () => {
    const told = { ...MAYOR, names: { tr: 'Anna Dağ' }, offices: { tr: 'Sela Belediye Başkanı' } };
    expect(joint(told, told)?.speaker).toEqual(anna(told));
    expect(joint(told, NOVELIST)?.speaker).toEqual(anna({ country: 'Sela', names: told.names }));
  });

  it('is written as the articles write it where they all do alike', () => {
    expect(joint({ written: 'Ana Berg' }, { written: 'Ana Berg' })?.speaker.written).toBe('Ana Berg');
    expect(joint({ written: 'Ana Berg' }, { written: 'Hanna Berg' })?.speaker.written).toBeUndefined();
  });

  it('is found by every office, and by none that is made of two', () => {
    const speaking = (role: string, country: string) =>
      madeArticle([['Yes.']], { id: role, speakers: [anna({ role, country })] });
    const answering = answeringOn(speaking('Mayor', 'Sela'), speaking('Novelist', 'Norland'));
    const isFound = (speaker: string) => answering.answer({ kind: 'what-said', speaker }).kind === 'silent';
    expect(
      ['Mayor Anna Berg', 'novelist Anna Berg', 'mayor of Sela', 'novelist of Norland'].filter(isFound),
    ).toHaveLength(4);
    expect(['mayor of Norland', 'King Anna Berg', 'Norland’s Mayor Anna Berg'].filter(isFound)).toEqual([]);
    expect(answering.completeSpeaker('novelist')).toMatchObject([{ name: 'Anna Berg' }]);
    expect(answering.completeSpeaker('mayor of s')).toMatchObject([{ name: 'Anna Berg' }]);
  });

  it('is not given the office of another one of the same name', () => {
    const told = answeringOn(
      madeArticle([['Yes.']], { id: 'a', speakers: [anna(MAYOR)] }),
      madeArticle([['No.']], { id: 'b', speakers: [anna({ role: 'Novelist' })] }),
    ).answer({ kind: 'speakers' });
    expect(told).toMatchObject({ speakers: [{ speaker: { name: 'Anna Berg' } }] });
    expect(JSON.stringify(told.kind === 'speakers' && told.speakers)).not.toContain('Mayor');
  });
});
