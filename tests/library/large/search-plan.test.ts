import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSearch, type SoughtWord } from '../../../src/library/store/passages/search-plan.js';

const ALL = 1_000_000;
const word = (lexeme: string, paragraphs: number): SoughtWord => ({ lexeme, weight: 1, paragraphs });
const rare = word('rare', 10);
const middling = word('middling', 20_000);
const frequent = word('frequent', 40_000);
const everywhere = word('everywhere', 900_000);

const shown = (words: readonly SoughtWord[], required: readonly (readonly SoughtWord[])[] = []) =>
  planSearch(words, ALL, required).groups.map(({ all, any }) =>
    [all, any].map((part) => part.map(({ lexeme }) => lexeme).join(' ')),
  );

describe('the plan of a search', () => {
  it('looks at all that has a rare word', () => {
    expect(shown([rare])).toEqual([['rare', '']]);
  });

  it('looks at what has two words that are too frequent alone', () => {
    expect(shown([frequent, middling])).toEqual([['middling', 'frequent']]);
    expect(shown([frequent, middling, rare])).toEqual([
      ['rare', ''],
      ['middling', 'frequent'],
    ]);
  });

  it('passes over a word that nearly all paragraphs have', () => {
    expect(shown([frequent, everywhere, middling])).toEqual([['middling', 'frequent']]);
  });

  it('looks at some of what has a frequent word where there is no other', () => {
    expect(shown([everywhere])).toEqual([['everywhere', '']]);
    expect(shown([everywhere, word('too', 800_000)])).toEqual([['too everywhere', '']]);
  });

  it('looks at nothing for words that no paragraph has', () => {
    expect(shown([word('unknown', 0)])).toEqual([]);
  });

  it('looks at all that a person says, and of what one says very often at what has the words, too', () => {
    expect(shown([middling], [[word('name', 100)]])).toEqual([]);
    expect(shown([rare, middling], [[word('name', 500_000)]])).toEqual([['rare', '']]);
  });

  it('never looks at more than is scored in time, as far as can be reckoned, and scores by every word there is', () => {
    const words = fc.array(fc.integer({ min: 0, max: ALL }), { minLength: 1, maxLength: 48 });
    fc.assert(
      fc.property(words, (counts) => {
        const sought = counts.map((count, at) => word(`word${at}`, count));
        const { groups, words: scored } = planSearch(sought, ALL);
        expect(scored).toHaveLength(counts.filter((count) => count > 0).length);
        if (groups.length < 2) return;
        const share = ({ paragraphs }: SoughtWord) => paragraphs / ALL;
        const expected = groups.reduce((sum, { all, any }) => {
          const own = all.reduce((product, one) => product * share(one), ALL);
          return (
            sum +
            own *
              (any.length === 0
                ? 1
                : Math.min(
                    1,
                    any.reduce((some, one) => some + share(one), 0),
                  ))
          );
        }, 0);
        expect(expected).toBeLessThan(1_501);
      }),
    );
  });
});
