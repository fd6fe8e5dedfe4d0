import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OfSomeArticles } from '../../src/finding/of-some-articles.js';
import { articleOf } from './article-of.js';

const articles = [...'abcdef'].map((id) => articleOf(id, ['The ferry sank.']));

it('is made once for each set, while no more articles are in all that is kept than there are', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(articles, { minLength: 1 })), (asked) => {
      const kept = new OfSomeArticles<readonly string[]>(articles.length);
      let expected: string[][] = [];
      for (const set of asked) {
        const ids = set.map(({ id }) => id);
        let isMade = false;
        const made = kept.of(set, () => {
          isMade = true;
          return ids;
        });
        expect(made).toEqual(ids);
        expect(isMade).toBe(!expected.some((other) => other.join() === ids.join()));
        expected = [...expected.filter((other) => other.join() !== ids.join()), ids];
        while (expected.flat().length > articles.length && expected.length > 1) expected.shift();
      }
    }),
  );
});
