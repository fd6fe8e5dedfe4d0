import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import { sliceOf } from './article-of.js';
import { harbour } from './harbour.js';

const finder = new Finder([harbour]);
const find = (text: string, options: { speaker?: string; prefersSpoken?: boolean } = {}) =>
  finder.find({ text, ...options }, 10);
const passageOf = (match: Match | undefined) => match && sliceOf(match.article, match.passage);

describe('what the articles do not say', () => {
  it.each([
    ['What is the population of Iceland?', ['population', 'Iceland']],
    ['nuclear submarines', ['nuclear', 'submarines']],
    ['банан', ['банан']],
    ['香蕉', ['香', '蕉']],
  ])('is refused: %s', (text, unknownWords) => {
    expect(find(text)).toMatchObject({ answered: false, unknownWords });
  });

  it('is refused where only the name that the question is about is missing', () => {
    expect(find('Did Ambassador Rosa Lima attend the talks?').answered).toBe(true);
    expect(find('Did Ambassador Henrik Olsen attend the talks?')).toMatchObject({
      answered: false,
      unknownWords: ['Henrik', 'Olsen'],
    });
  });

  it('is refused where only the name that a question opens with is missing, though it is not written as one', () => {
    expect(find('did bello attend the talks of the ministers').answered).toBe(true);
    expect(find('did olsen attend the talks of the ministers')).toMatchObject({
      answered: false,
      unknownWords: ['olsen'],
    });
    expect(find('did the delegates attend the talks').answered).toBe(true);
    expect(find('did delegates attend the talks').answered).toBe(true);
  });

  it('is refused where the words stand in the article but far apart', () => {
    expect(find('Did the ambassador rebuild an old berth?').answered).toBe(false);
  });

  it('gives the passage that comes closest', () => {
    const { matches, answered } = find('Who runs the lighthouse museum of Iceland?');
    expect(answered).toBe(false);
    expect(passageOf(matches[0])).toContain('lighthouse');
  });

  it('leaves out of an answer the passages that merely share words with it', () => {
    expect(find('talks with the ambassador of Brazil').matches.map(({ paragraph }) => paragraph)).toEqual([
      2,
    ]);
  });

  it('is not told by stop words and words that only carry a question', () => {
    expect(find('What kind of things were mentioned there?').unknownWords).toEqual([]);
  });
});
