import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/finding/passages.js';
import type { Statement } from '../../src/reading/article.js';

/** Sentences of these lengths, a space between them. */
function sentencesOf(...lengths: number[]) {
  let start = 0;
  return lengths.map((length) => {
    const sentence = { start, end: start + length };
    start += length + 1;
    return sentence;
  });
}

const said = (start: number, end: number): Statement => ({
  start,
  end,
  kind: 'reported',
  speaker: null,
  mention: null,
  cue: null,
  rule: 'by-hand',
  guess: null,
  confidence: 1,
});

describe('a passage', () => {
  it('joins narration up to what is read at a glance', () => {
    expect(passagesOf(sentencesOf(300, 300, 298, 50), [])).toEqual([
      { first: 0, end: 3 },
      { first: 3, end: 4 },
    ]);
  });

  it('is a sentence that is longer than that, alone', () => {
    expect(passagesOf(sentencesOf(100, 2000, 100), [])).toEqual([
      { first: 0, end: 1 },
      { first: 1, end: 2 },
      { first: 2, end: 3 },
    ]);
  });

  it('parts a statement from narration and from another statement', () => {
    expect(passagesOf(sentencesOf(50, 50, 50, 50), [said(60, 90), said(110, 140)])).toEqual([
      { first: 0, end: 1 },
      { first: 1, end: 2 },
      { first: 2, end: 3 },
      { first: 3, end: 4 },
    ]);
  });

  it('keeps the sentences of one statement together, however long', () => {
    expect(passagesOf(sentencesOf(600, 600, 600, 50), [said(10, 1300)])).toEqual([
      { first: 0, end: 3 },
      { first: 3, end: 4 },
    ]);
  });

  it('keeps statements together that share a sentence', () => {
    expect(passagesOf(sentencesOf(50, 50, 50), [said(0, 70), said(80, 140)])).toEqual([{ first: 0, end: 3 }]);
  });

  it('has a statement’s first part where the statement goes on in the next paragraph', () => {
    expect(passagesOf(sentencesOf(50, 50), [said(60, 400)])).toEqual([
      { first: 0, end: 1 },
      { first: 1, end: 2 },
    ]);
  });
});
