import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { beginningAlike, mistyped, mistypedForm, type NearWord } from '../../src/finding/spelling.js';
import { stemOf } from '../../src/finding/words.js';
import { articleOf } from './article-of.js';

const index = new PassageIndex([
  articleOf('words', [
    'The government of Ruritania sent customs officers to the old harbour in 1998 and 1999.',
    'It had told customs to hold the boats. The tall goats were not told of.',
  ]),
]);
const wordsOf = (near: NearWord[]) => near.map(({ word }) => word);

describe('a word that the articles do not have', () => {
  it.each([
    ['has a letter too few', 'goverment', 'government'],
    ['has a letter too many', 'harbourr', 'harbour'],
    ['has a wrong letter', 'cuztoms', 'customs'],
    ['has a wrong first letter', 'yarbour', 'harbour'],
    ['has two letters in the wrong order', 'cutsoms', 'customs'],
    ['lacks its first letter', 'arbour', 'harbour'],
  ])('may be one that they have where it %s', (_, typed, word) => {
    expect(wordsOf(mistyped(index, typed, 1))).toEqual([word]);
  });

  it('may be a long one with two errors in it, where two are allowed for', () => {
    expect(wordsOf(mistyped(index, 'govermentt', 2))).toEqual(['government']);
    expect(wordsOf(mistyped(index, 'govermentt', 1))).toEqual([]);
  });

  it.each([
    ['is short', 'odl'],
    ['has two errors and is short', 'cuztomz'],
    ['is short and differs by a letter that no finger takes for the other', 'bald'],
    ['is a number', '1997'],
    ['is noise', 'x'.repeat(5000)],
  ])('is no misspelling where it %s', (_, typed) => {
    expect(mistyped(index, typed, 2)).toEqual([]);
  });

  it('is likeliest the one with the same first letter, and then the commoner one', () => {
    expect(wordsOf(mistyped(index, 'golats', 1))).toEqual(['goats']);
    expect(wordsOf(mistyped(index, 'vost', 1))).toEqual([]);
    expect(wordsOf(mistyped(index, 'boatd', 1))).toEqual(['boats']);
    expect(wordsOf(mistyped(index, 'tolld', 1))).toEqual(['told']);
  });

  it('may be a form of one that they have in another form, with an error in it', () => {
    const stemsOf = (typed: string) => mistypedForm(index, typed).map(({ stem }) => stem);
    expect(stemsOf('govrening')).toEqual([stemOf('governing')]);
    expect(stemsOf('harbuored')).toEqual([stemOf('harbour')]);
    expect(stemsOf('holing')).toEqual([]);
    expect(stemsOf('x'.repeat(5000))).toEqual([]);
  });

  it('is less alike the more errors it has', () => {
    const likeness = (typed: string) => mistyped(index, typed, 2)[0]?.likeness ?? 0;
    expect(likeness('goverment')).toBeGreaterThan(likeness('govermentt'));
    expect(likeness('goverment')).toBeLessThan(1);
  });

  it.each([
    ['is only begun', 'offic', ['officers']],
    ['is of the people of a country', 'ruritanian', ['ruritania']],
    ['only shares a beginning', 'governess', []],
    ['is short', 'har', []],
  ])('begins as one or as nothing where it %s', (_, typed, words) => {
    expect(wordsOf(beginningAlike(index, typed))).toEqual(words);
  });
});
