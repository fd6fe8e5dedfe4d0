import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import { articleOf } from './article-of.js';

const finder = new Finder([
  articleOf('lake', [
    'News of the lake',
    'The Lake Fisheries Council met in Sela. The council of ministers did not.',
    'The Port Bank of Lome lends to boat builders.',
    'A fine was paid to the NRA by two captains.',
  ]),
]);
const find = (text: string) => {
  const { answered, unknownWords, matches } = finder.find({ text }, 5);
  return { answered, unknownWords, paragraph: matches[0]?.paragraph, terms: matches[0]?.terms };
};

describe('a short form', () => {
  it.each([
    ['Where did the LFC meet?', 1],
    ['the L.F.C.', 1],
    ['What are the LFCs?', 1],
    ['Did the LFC’s ministers meet?', 1],
    ['PBOL', 2],
    ['Does the PBL lend to builders?', 2],
  ])('that no article has finds the name that it stands for: %s', (text, paragraph) => {
    expect(find(text)).toMatchObject({ answered: true, unknownWords: [], paragraph });
  });

  it('is named among the words found as it was typed, and once', () => {
    expect(find('Where did the LFC meet?').terms).toEqual(['LFC', 'meet']);
  });

  it('finds nothing where it has only two letters, with which many pairs of words begin', () => {
    expect(find('the LF')).toMatchObject({ answered: false, unknownWords: ['LF'] });
  });

  it('finds nothing where no name has its initials', () => {
    expect(find('the XQZ')).toMatchObject({ answered: false, unknownWords: ['XQZ'] });
  });

  it('is found by the name that it stands for', () => {
    expect(find('Was a fine paid to the National River Authority?')).toMatchObject({
      answered: true,
      unknownWords: [],
      paragraph: 3,
    });
  });

  it('is found for nobody whose words merely begin so', () => {
    expect(find('a new river association')).toMatchObject({ answered: false });
  });
});
