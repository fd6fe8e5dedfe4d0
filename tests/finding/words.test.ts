import { describe, expect, it } from 'vitest';
import { stemOf, wordsOf } from '../../src/finding/words.js';

const foldedOf = (text: string) => wordsOf(text).map(({ folded }) => folded);

describe('the words of a text', () => {
  it.each([
    ['are without accents, case and possessive', 'The Café’s Owners’', ['the', 'cafe', 'owners']],
    ['are parted by hyphens', 'north-west', ['north', 'west']],
    ['keep an apostrophe inside', 'They don’t', ['they', 'dont']],
    ['take initials with full stops as one', 'the U.N. envoy', ['the', 'un', 'envoy']],
    ['take a number with separators as one', '1,200.5 tonnes', ['1200.5', 'tonnes']],
    ['are single characters where a script has no spaces', '北京 2022', ['北', '京', '2022']],
    ['have percent in words', '5% or', ['5', 'percent', 'or']],
    ['are none in marks alone', '… — !', []],
  ])('%s', (_, text, words) => {
    expect(foldedOf(text)).toEqual(words);
  });

  it('know where they stand', () => {
    const text = 'In “Málaga” again';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Málaga', 'again']);
  });

  it('tell nothing where they are stop words, but a short form in capitals does', () => {
    const contentOf = (text: string) =>
      wordsOf(text).flatMap(({ isContent, folded }) => (isContent ? folded : []));
    expect(contentOf('the envoy gave it to us')).toEqual(['envoy', 'gave']);
    expect(contentOf('the US envoy of the WHO')).toEqual(['us', 'envoy', 'who']);
    expect(contentOf('the US’s and the U.S.’s of the ITs')).toEqual(['us', 'us', 'its']);
  });
});

describe('a stem', () => {
  it.each([
    ['forms of a word', ['ministers', 'minister']],
    ['irregular forms of a verb', ['write', 'wrote', 'written', 'writing']],
    ['irregular forms of a noun', ['woman', 'women']],
    ['percent and percentage', ['percent', 'percentage']],
    ['numerals and their words', ['thirtieth', '30th', 'thirty', '30']],
    ['a decade and its first year', ['1990s', '1990']],
  ])('is shared by %s', (_, words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it('of a word longer than any language has is the word', () => {
    const noise = 'running'.repeat(10);
    expect(stemOf(noise)).toBe(noise);
  });
});
