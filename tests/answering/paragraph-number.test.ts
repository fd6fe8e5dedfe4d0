import { describe, expect, it } from 'vitest';
import { paragraphNumber } from '../../src/answering/paragraph-number.js';
import type { Article } from '../../src/reading/article.js';

const article = (title: string): Article => ({
  id: 'talks',
  title,
  language: 'en',
  text: 'Talks end\n\nMinisters met.',
  paragraphs: [
    { start: 0, end: 9, sentences: [{ start: 0, end: 9 }] },
    { start: 11, end: 25, sentences: [{ start: 11, end: 25 }] },
  ],
  statements: [],
  speakers: [],
  warnings: [],
  dropped: [],
});

describe('a paragraph is counted', () => {
  it('as the headline where the text opens with its title, and the next one as the first', () => {
    expect([0, 1].map((index) => paragraphNumber(article('Talks end'), index))).toEqual([null, 1]);
  });

  it('from the first where the text has no headline', () => {
    expect([0, 1].map((index) => paragraphNumber(article('Other'), index))).toEqual([1, 2]);
  });
});
