import fc from 'fast-check';
import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/finding/vocabulary.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '😀'), minLength: 1, maxLength: 7 });
const words = fc.uniqueArray(word, { maxLength: 40 });

const stemOf = (of: string) => `${of}-stem`;
const vocabularyOf = (all: readonly string[]) =>
  new Vocabulary(new Map(all.map((one) => [one, stemOf(one)])));

describe('a vocabulary', () => {
  it('finds every word that is so many letters away, and no other', () => {
    fc.assert(
      fc.property(words, word, fc.constantFrom(1, 2), (all, asked, most) => {
        const map = new SearchableMap<string>();
        for (const one of all) map.set(one, stemOf(one));
        const expected = [...map.fuzzyGet(asked, most)].map(([found, [stem, distance]]) => ({
          word: found,
          stem,
          distance,
        }));
        expect(vocabularyOf(all).alike(asked, most)).toEqual(
          expected.toSorted((a, b) => (a.word < b.word ? -1 : 1)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('finds every word that begins so, and each by itself', () => {
    fc.assert(
      fc.property(words, word, (all, asked) => {
        const vocabulary = vocabularyOf(all);
        expect(vocabulary.beginningWith(asked)).toEqual(
          all
            .filter((one) => one.startsWith(asked))
            .toSorted()
            .map((one) => [one, stemOf(one)]),
        );
        expect(vocabulary.stemOf(asked)).toBe(all.includes(asked) ? stemOf(asked) : undefined);
      }),
    );
  });
});
