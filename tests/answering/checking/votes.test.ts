import { describe, expect, it } from 'vitest';
import { Votes } from '../../../src/answering/checking/votes.js';

describe('the votes of words for where a claim begins', () => {
  it('are told with the most first, as many as are asked for', () => {
    const votes = new Votes(-2, 10);
    votes.cast(4, 0, 130, 1);
    votes.cast(-2, 1, 3, 2);
    votes.cast(7, 2, 230, 1.5);
    expect(votes.best(2)).toEqual([
      { bucket: -2, position: 3 },
      { bucket: 7, position: 230 },
    ]);
  });

  it('of one word count once at a place, at its first position', () => {
    const votes = new Votes(0, 10);
    votes.cast(3, 0, 96, 1);
    votes.cast(3, 0, 97, 1);
    votes.cast(5, 0, 160, 1);
    votes.cast(5, 1, 161, 0.5);
    expect(votes.best(9)).toEqual([
      { bucket: 5, position: 160 },
      { bucket: 3, position: 96 },
    ]);
  });

  it('are told of equals in the order in which they were first voted for', () => {
    const votes = new Votes(0, 10);
    for (const bucket of [6, 2, 9, 4]) votes.cast(bucket, 0, bucket * 32, 1);
    expect(votes.best(3).map(({ bucket }) => bucket)).toEqual([6, 2, 9]);
  });
});
