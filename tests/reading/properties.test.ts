import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/reading/read.js';
import { anyText, news } from './any-text.js';

describe('any text', () => {
  it('is read into statements that lie within it, in order, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const statement of readText(text, []).statements) {
          expect(statement.start).toBeGreaterThanOrEqual(end);
          expect(statement.end).toBeGreaterThan(statement.start);
          expect(statement.end).toBeLessThanOrEqual(text.length);
          end = statement.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has each statement within one paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, statements } = readText(text, []);
        for (const { start, end } of statements) {
          expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing but white space outside its paragraphs, and outside the sentences of each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs } = readText(text, []);
        expect(gaps(text, { start: 0, end: text.length }, paragraphs)).toBe('');
        for (const paragraph of paragraphs) {
          expect(paragraph.sentences[0]?.start).toBe(paragraph.start);
          expect(gaps(text, paragraph, paragraph.sentences)).toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has mentions, cues and warnings that are parts of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements, warnings } = readText(text, []);
        const spans = [...statements.flatMap(({ mention, cue }) => [mention, cue]), ...warnings];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is cut nowhere within a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, statements, warnings } = readText(text, []);
        const parts = statements.flatMap(({ mention, cue }) => [mention, cue]);
        for (const span of [...paragraphs, ...statements, ...warnings, ...parts]) {
          for (const at of span ? [span.start, span.end] : []) {
            expect(text.slice(Math.max(0, at - 1), at + 1)).not.toMatch(/[\uD800-\uDBFF][\uDC00-\uDFFF]/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives speakers to statements only from its list of speakers, each with an id of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements, speakers } = readText(text, []);
        const ids = speakers.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { speaker } of statements) if (speaker !== null) expect(ids).toContain(speaker);
      }),
      { numRuns: 500 },
    );
  });

  it('gives each statement a chance to be right, and a speaker or a guess but never both', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { confidence, speaker, guess } of readText(text, []).statements) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(speaker === null || guess === null).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has no rule that hands a speaker on where there is none', () => {
    fc.assert(
      fc.property(news, (text) => {
        for (const { speaker, guess, rule } of readText(text, []).statements) {
          if (speaker === null && guess === null)
            expect(rule).not.toMatch(/^(?:last-speaker|quote-(?:goes-on|over-paragraphs|closed-later))$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(text, [])).toEqual(readText(text, []));
      }),
      { numRuns: 100 },
    );
  });
});

/** What stands in `whole` outside `spans`, without white space; throws where they overlap or leave it. */
function gaps(
  text: string,
  whole: { start: number; end: number },
  spans: readonly { start: number; end: number }[],
): string {
  let at = whole.start;
  let outside = '';
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    outside += text.slice(at, start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(whole.end);
  return (outside + text.slice(at, whole.end)).trim();
}
