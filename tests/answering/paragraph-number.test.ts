import { describe, expect, it } from 'vitest';
import { paragraphName } from '../../src/answering/paragraph-name.js';
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

describe('a paragraph is called', () => {
  it('headline where the text opens with its title, and the next one paragraph 1', () => {
    expect([0, 1].map((index) => paragraphName(article('Talks end'), index))).toEqual([
      'headline',
      'paragraph 1',
    ]);
  });

  it('by its number where the text has no headline', () => {
    expect([0, 1].map((index) => paragraphName(article('Other'), index))).toEqual([
      'paragraph 1',
      'paragraph 2',
    ]);
  });
});
