import { describe, expect, it } from 'vitest';
import { ALIKE, likenessOf, wordVectors } from '../../src/finding/word-vectors.js';

const likeness = (one: string, other: string) => {
  const vectors = wordVectors();
  const { indexes } = vectors;
  const [from, to] = [indexes.get(one), indexes.get(other)];
  if (from === undefined || to === undefined) throw new Error(`No vector for ${one} or ${other}.`);
  return likenessOf(vectors, from, to) / ALIKE;
};

describe('word vectors', () => {
  it('have a vector for each of 15,000 words', () => {
    const { indexes, components, dimensions } = wordVectors();
    expect(indexes.size).toBe(15_000);
    expect(components).toHaveLength(15_000 * dimensions);
  });

  it.each([
    ['ships', 'vessels', 'onions'],
    ['expensive', 'cost', 'river'],
    ['reduced', 'cut', 'monk'],
  ])('tell that “%s” is nearer to “%s” than to “%s”', (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2);
  });

  it('are as near one way as the other, and nearest to themselves', () => {
    expect(likeness('ships', 'vessels')).toBe(likeness('vessels', 'ships'));
    expect(likeness('ships', 'ships')).toBeCloseTo(1, 1);
  });
});
