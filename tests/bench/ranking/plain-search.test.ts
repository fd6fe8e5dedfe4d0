import { describe, expect, it } from 'vitest';
import { rankPlainly } from './plain-search.js';

const file = {
  articles: [
    { title: 'Ferry', paragraphs: ['The ferry is blue.', 'Two ferries crossed the lake.'] },
    { title: 'Lake', paragraphs: ['Lakes and their ferries.'] },
  ],
  questions: [
    { q: 'Which ferry crosses?', article: 0 },
    { q: 'ferry', article: 1 },
  ],
};
const rankings = (...[name, all]: [Parameters<typeof rankPlainly>[0], boolean]) =>
  rankPlainly(name, file, all).map(({ ranking }) => ranking);

describe('MiniSearch alone', () => {
  it('has a paragraph as a document and by default looks for words as they are', () => {
    expect(rankings('MiniSearch, default options', false)).toEqual([[[0, 0]], []]);
  });

  it('finds other forms of a word where it is tuned', () => {
    expect(rankings('MiniSearch, tuned', false)).toEqual([
      [
        [0, 1],
        [0, 0],
      ],
      [[1, 0]],
    ]);
  });

  it('finds misspelt words only where it is told to forgive', () => {
    const misspelt = { ...file, questions: [{ q: 'the crosed lake', article: 0 }] };
    const ranked = (name: Parameters<typeof rankPlainly>[0]) => rankPlainly(name, misspelt, false)[0];
    expect(ranked('MiniSearch, tuned')?.confidence).toBeLessThan(
      ranked('MiniSearch, tuned, fuzzy')?.confidence ?? 0,
    );
  });

  it('puts a question to all articles where that is asked for', () => {
    expect(rankings('MiniSearch, tuned', true)[1]).toHaveLength(3);
  });
});
