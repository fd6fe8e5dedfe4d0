import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import { toArticle } from '../../src/library/bundled.js';

const finderOn = (text: string, language = 'en') => {
  const article = toArticle('a', { title: 'Talks', language, text }, []);
  const idOf = (name: string) => article.speakers.find((speaker) => speaker.name === name)?.id ?? '';
  const finder = new Finder([article]);
  return (one: string, other: string) => finder.sharedTopics(idOf(one), idOf(other));
};

describe('what two people both speak of', () => {
  it('are things of several words that the one names and the other speaks of, too', () => {
    const shared = finderOn(
      'Mayor Nora Quist said the old harbour wall was safe.\n\nEngineer Tom Vale said the wall of the harbour was old.',
    );
    expect(shared('Nora Quist', 'Tom Vale')).toEqual(['old harbour wall']);
    expect(shared('Tom Vale', 'Nora Quist')).toEqual(['old harbour wall']);
  });

  it('are names of a single word that both say', () => {
    const shared = finderOn(
      'Mayor Nora Quist said the wind came from Bergen.\n\nEngineer Tom Vale said nobody sails to Bergen.',
    );
    expect(shared('Nora Quist', 'Tom Vale')).toEqual(['Bergen']);
  });

  it('are not words that merely share their beginning', () => {
    const shared = finderOn(
      'Mayor Nora Quist said the relief organization was late.\n\nEngineer Tom Vale said the farm grew its organic food.',
    );
    expect(shared('Nora Quist', 'Tom Vale')).toEqual([]);
  });

  it('are not words that stand apart in what one of them says', () => {
    const shared = finderOn(
      'Mayor Nora Quist said harbour security was poor.\n\nEngineer Tom Vale said the security council in the far capital never saw the old fishing harbour.',
    );
    expect(shared('Nora Quist', 'Tom Vale')).not.toContain('harbour security');
  });

  it('are not times and things', () => {
    const shared = finderOn(
      'Mayor Nora Quist said the thing took time.\n\nEngineer Tom Vale said things and time were short.',
    );
    expect(shared('Nora Quist', 'Tom Vale')).toEqual([]);
  });

  it('are found in the words of the article’s language', () => {
    const shared = finderOn(
      'Belediye Başkanı Nora Kaya, “Yeni liman köprüsü güvenli.” dedi.\n\nMühendis Can Demir, “Liman köprüsü henüz bitmedi.” dedi.',
      'tr',
    );
    expect(shared('Nora Kaya', 'Can Demir').join(' ')).toMatch(/köprüsü/);
  });

  it('are not those who speak', () => {
    const shared = finderOn(
      'Mayor Nora Quist said the tower had fallen.\n\nMayor Tom Vale said the bridge was closed.',
    );
    expect(shared('Nora Quist', 'Tom Vale')).toEqual([]);
  });

  it('are as many whoever is named first, whatever they say', () => {
    const thing = fc.constantFrom('old harbour wall', 'salt price', 'winter ferry', 'ferry engine', 'wall');
    const things = fc.array(thing, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(things, things, (one, other) => {
        const says = (name: string) => (what: string) => `${name} said the ${what} was there.`;
        const shared = finderOn(
          [...one.map(says('Nora Quist')), ...other.map(says('Tom Vale'))].join('\n\n'),
        );
        expect(shared('Nora Quist', 'Tom Vale')).toEqual(shared('Tom Vale', 'Nora Quist'));
      }),
      { numRuns: 20 },
    );
  });
});
