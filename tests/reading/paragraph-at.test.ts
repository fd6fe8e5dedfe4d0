import { describe, expect, it } from 'vitest';
import { paragraphAt } from '../../src/reading/paragraph-at.js';

const ends = [5, 12, 30, 31, 40];
const paragraphs = ends.map((end, at) => ({
  start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 2,
  end,
  sentences: [],
}));

describe('the paragraph that a stretch begins in', () => {
  it('is the one with its first character', () => {
    const starts = [0, 4, 7, 11, 14, 29, 33, 39];
    expect(starts.map((start) => paragraphAt({ paragraphs }, { start, end: start + 1 }))).toEqual([
      0, 0, 1, 1, 2, 2, 4, 4,
    ]);
  });

  it('is the first where there is none', () => {
    expect(paragraphAt({ paragraphs: [] }, { start: 3, end: 4 })).toBe(0);
  });
});
