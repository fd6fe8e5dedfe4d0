import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { nearWords } from '../../src/finding/spelling.js';
import { stemOf } from '../../src/finding/words.js';
import { articleOf } from './article-of.js';

const index = new PassageIndex([
  articleOf('words', [
    'The government of Ruritania sent customs officers to the old harbour in 1998 and 1999.',
  ]),
]);
const nearOf = (typed: string) => [...new Set(nearWords(index, typed).map(({ stem }) => stem))];

describe('a word that the articles do not have', () => {
  it.each([
    ['has a letter too few', 'goverment', 'government'],
    ['has a letter too many', 'harbourr', 'harbour'],
    ['has a wrong letter', 'cuztoms', 'customs'],
    ['has two letters in the wrong order', 'cutsoms', 'customs'],
    ['has two errors in a long word', 'govermnent', 'government'],
    ['has a wrong first letter', 'yarbour', 'harbour'],
    ['is only begun', 'offic', 'officers'],
    ['is of the people of a country', 'ruritanian', 'ruritania'],
  ])('is taken for one that they have where it %s', (_, typed, word) => {
    expect(nearOf(typed)).toEqual([stemOf(word)]);
  });

  it.each([
    ['is short', 'odl'],
    ['has two errors in a short word', 'cuztomz'],
    ['is a number', '1997'],
    ['only shares a beginning', 'governess'],
    ['is noise', 'x'.repeat(5000)],
  ])('is unknown where it %s', (_, typed) => {
    expect(nearOf(typed)).toEqual([]);
  });

  it('is less alike the more it differs', () => {
    const likeness = (typed: string) =>
      Math.max(0, ...nearWords(index, typed).map(({ likeness }) => likeness));
    expect(likeness('goverment')).toBeGreaterThan(likeness('govermnent'.replace('e', 'a')));
    expect(likeness('goverment')).toBeLessThan(1);
  });
});
