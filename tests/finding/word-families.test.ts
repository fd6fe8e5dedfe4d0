import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { rootOf } from '../../src/finding/word-families.js';
import { stemOf } from '../../src/finding/words.js';
import { articleOf } from './article-of.js';

const root = (word: string) => rootOf(stemOf(word));

describe('a family of words', () => {
  it.each([
    ['settle', 'settlers', 'settlement'],
    ['religion', 'religious'],
    ['cold', 'colder', 'coldest'],
    ['lead', 'leader', 'leadership'],
    ['Germany', 'German', 'Germans'],
    ['America', 'American'],
    ['China', 'Chinese'],
    ['Russia', 'Russian'],
    ['Spain', 'Spanish'],
    ['Uzbekistan', 'Uzbek'],
    ['south', 'southern', 'southward'],
    ['invade', 'invasion'],
    ['extend', 'extension', 'extensive'],
    ['submit', 'submission'],
    ['produce', 'product', 'production'],
    ['describe', 'description'],
    ['absorb', 'absorption'],
    ['receive', 'reception'],
    ['resolve', 'resolution'],
  ])('has one root: %s', (...words) => {
    expect(new Set(words.map((word) => root(word.toLowerCase()))).size).toBe(1);
  });

  it.each([
    ['president', 'press'],
    ['form', 'formula'],
    ['lantern', 'land'],
    ['state', 'status'],
    ['train', 'trail'],
  ])('is not shared by words that merely begin alike: %s, %s', (one, other) => {
    expect(root(one)).not.toBe(root(other));
  });

  it('has those members that the articles have, but not the word itself', () => {
    const index = new PassageIndex([articleOf('family', ['The settlers settle. A settlement sinks.'])]);
    expect(index.families.relativesOf(stemOf('settlers')).toSorted()).toEqual(
      [stemOf('settle'), stemOf('settlement')].toSorted(),
    );
    expect(index.families.relativesOf(stemOf('sink'))).toEqual([]);
    expect(index.families.relativesOf(stemOf('unheard'))).toEqual([]);
  });
});
