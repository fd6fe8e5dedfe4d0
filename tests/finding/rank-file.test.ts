import { describe, expect, it } from 'vitest';
import { rankFile } from '../../src/finding/rank-file.js';

const articles = [
  {
    title: 'Ferry',
    paragraphs: [
      'The ferry crosses the lake twice a day.',
      '',
      'A captain was trained for seven years.\nThe captain, she said, is never late. “We leave at noon.”',
    ],
  },
  { title: 'Bridge', paragraphs: ['The bridge was built by two captains of industry after the flood.'] },
];
const file = {
  articles,
  questions: [
    { q: 'How long was a captain trained?', article: 0 },
    { q: 'Who built the bridge?', article: 0 },
    { q: 'Who built the bridge?', article: 1 },
  ],
};

describe('ranking a file of questions', () => {
  it('puts each question to its own article, and counts paragraphs as the file does', () => {
    const [first, second, third] = [...rankFile(file, false)];
    expect(first).toMatchObject({ question: 0, ranking: [[0, 2]], answered: true });
    expect(second).toEqual({ question: 1, ranking: [], answered: false, confidence: 0 });
    expect(third).toMatchObject({ question: 2, ranking: [[1, 0]], answered: true });
  });

  it('puts each question to all articles where that is asked for', () => {
    const [first, second] = [...rankFile(file, true)];
    expect(first?.ranking).toEqual([
      [0, 2],
      [1, 0],
    ]);
    expect(second).toMatchObject({ ranking: [[1, 0]], answered: true });
  });

  it('gives at most 10 paragraphs, none twice', () => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, at) => `The ferry number ${at} is late. It is a ferry.`,
    );
    const [line] = [
      ...rankFile(
        { articles: [{ title: 'Ferries', paragraphs }], questions: [{ q: 'late ferry', article: 0 }] },
        false,
      ),
    ];
    expect(line?.ranking).toHaveLength(10);
    expect(new Set(line?.ranking.map(([, paragraph]) => paragraph)).size).toBe(10);
  });

  it('refuses a question that is put to an article that is not there', () => {
    expect(() => [...rankFile({ articles, questions: [{ q: 'late ferry', article: 7 }] }, false)]).toThrow(
      'Question 0 is put to article 7, but the file has 2.',
    );
  });
});
