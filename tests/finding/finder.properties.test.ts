import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import type { Article } from '../../src/reading/article.js';
import { articleOf } from './article-of.js';

const WORDS =
  'harbour ferry minister storm bridge market coffee railway teacher the of and river in Lima 1998 seven café not said'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const query = fc.array(fc.constantFrom(...WORDS, 'ferries', 'briddge', 'unheard'), { maxLength: 8 });

/** Statements at random places, over sentences or within one, without white space at their ends. */
const article = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    said: fc.array(
      fc.record({ at: fc.nat(), length: fc.nat(120), speaker: fc.constantFrom('x', 'y', null) }),
      {
        maxLength: 5,
      },
    ),
  })
  .map(({ id, paragraphs, said }): Article => {
    const bare = articleOf(id, paragraphs);
    const statements = said.flatMap(({ at, length, speaker }) => {
      const inside = bare.paragraphs[at % bare.paragraphs.length] ?? { start: 0, end: 1 };
      const from = inside.start + (at % (inside.end - inside.start));
      const words = bare.text.slice(from, Math.min(inside.end, from + 1 + length));
      const start = from + words.length - words.trimStart().length;
      const end = start + words.trim().length;
      const facts = {
        kind: 'reported' as const,
        mention: null,
        cue: null,
        rule: 'by-hand',
        guess: null,
        confidence: 1,
      };
      return end > start ? [{ start, end, speaker, ...facts }] : [];
    });
    return { ...bare, statements: statements.sort((a, b) => a.start - b.start) };
  });
const articles = fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
const speaker = fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined });

function isInside(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

/** What tells matches apart, without the article itself. */
const told = ({
  article: { id },
  paragraph: at,
  passage,
  sentence: best,
  statement,
  terms,
  repeats,
}: Match) => ({
  id,
  at,
  passage,
  best,
  statement,
  terms,
  repeats,
});

describe('every match', () => {
  it('is whole sentences of its paragraph that hold the best one and cut no statement', () => {
    fc.assert(
      fc.property(articles, query, speaker, (among, words, asked) => {
        const found = new Finder(among).find({ text: words.join(' '), ...(asked && { speaker: asked }) }, 10);
        for (const match of found.matches) {
          const place = match.article.paragraphs[match.paragraph];
          expect(place && isInside(match.passage, place)).toBe(true);
          expect(isInside(match.sentence, match.passage)).toBe(true);
          expect(place?.sentences).toContainEqual(match.sentence);
          expect(place?.sentences.map(({ start }) => start)).toContain(match.passage.start);
          expect(place?.sentences.map(({ end }) => end)).toContain(match.passage.end);
          for (const { start, end } of match.article.statements) {
            const overlaps = start < match.passage.end && end > match.passage.start;
            expect(!overlaps || isInside({ start, end }, match.passage)).toBe(true);
          }
        }
      }),
    );
  });

  it('of a search stands in a passage of its own', () => {
    fc.assert(
      fc.property(articles, query, (among, words) => {
        const { matches } = new Finder(among).find({ text: `${words.join(' ')} harbour` }, 25);
        for (const [at, { article: of, passage }] of matches.entries()) {
          const overlapping = matches
            .slice(at + 1)
            .filter(
              (other) =>
                other.article === of &&
                other.passage.start < passage.end &&
                other.passage.end > passage.start,
            );
          expect(overlapping).toEqual([]);
        }
      }),
    );
  });

  it('lets the speaker that is asked for speak', () => {
    fc.assert(
      fc.property(articles, query, (among, words) => {
        const { matches } = new Finder(among).find({ text: words.join(' '), speaker: 'x' }, 25);
        expect(matches.every(({ statement }) => statement?.speaker === 'x')).toBe(true);
      }),
    );
  });
});

describe('the order', () => {
  it('of an article’s passages is the same whatever other articles are there and in whatever order', () => {
    fc.assert(
      fc.property(articles, query, (among, words) => {
        const first = among[0]?.id ?? '';
        const ask = { text: words.join(' '), articles: [first] };
        const alone = new Finder(among.slice(0, 1)).find(ask, 10);
        const amongOthers = new Finder(among.toReversed()).find(ask, 10);
        expect(amongOthers.matches.map(told)).toEqual(alone.matches.map(told));
        expect(amongOthers.confidence).toBe(alone.confidence);
      }),
    );
  });

  it('is the same after articles were added and taken away again', () => {
    fc.assert(
      fc.property(articles, article, query, (among, added, words) => {
        const text = words.join(' ');
        const before = new Finder(among).find({ text }, 10);
        new Finder([...among, { ...added, id: 'added' }]).find({ text }, 10);
        expect(new Finder(among).find({ text }, 10)).toEqual(before);
      }),
    );
  });

  it('is the same where other work was let in while the index was built', async () => {
    await fc.assert(
      fc.asyncProperty(articles, query, speaker, async (among, words, asked) => {
        const ask = { text: words.join(' '), ...(asked && { speaker: asked }) };
        const [first] = among;
        if (first) await Finder.prepare(first);
        const sliced = await Finder.inSlices(among);
        expect(sliced.find(ask, 10)).toEqual(new Finder(among).find(ask, 10));
        expect(sliced.suggest('')).toEqual(new Finder(among).suggest(''));
      }),
      { numRuns: 50 },
    );
  });

  it('is by score where no passage has the very phrase', () => {
    fc.assert(
      fc.property(articles, query, (among, words) => {
        const { matches } = new Finder(among).find({ text: `${words.join(' ')} unheard-of` }, 25);
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is told with a confidence from 0 to 1, and an answer has a passage', () => {
    fc.assert(
      fc.property(articles, query, speaker, (among, words, asked) => {
        const query = { text: words.join(' '), ...(asked && { speaker: asked }) };
        const { matches, confidence, answered } = new Finder(among).find(query, 25);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(answered && matches.length === 0).toBe(false);
      }),
    );
  });
});

describe('any text', () => {
  const finder = new Finder([
    articleOf('any', [
      'The café opened on 3 May 1998. “We are 北京 friends,” he said.',
      'Жаль, the U.N. left.',
    ]),
  ]);
  const anyText = fc.oneof(
    fc.string({ maxLength: 6000, unit: 'grapheme' }),
    fc.string({ maxLength: 6000, unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('constructor', '__proto__', 'café', '北京', '"', '“', 'U.N.', '\u0000', '👩‍👩‍👧'),
        {
          maxLength: 900,
        },
      )
      .map((parts) => parts.join(' ')),
  );

  it('gets an answer', () => {
    fc.assert(
      fc.property(anyText, speaker, (text, asked) => {
        const { matches, confidence } = finder.find({ text, ...(asked && { speaker: asked }) }, 5);
        expect(matches.length).toBeLessThanOrEqual(5);
        expect(confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gets suggestions that Discord takes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const topics = finder.suggest(text.slice(0, 100));
        expect(topics.length).toBeLessThanOrEqual(25);
        expect(topics.every(({ length }) => length >= 1 && length <= 100)).toBe(true);
      }),
    );
  });

  it('of 6,000 characters of unknown words is no harder than a short one', () => {
    const words = Array.from({ length: 900 }, (_, at) => `wrd${at.toString(36)}`).join(' ');
    expect(finder.find({ text: words }, 5).answered).toBe(false);
    expect(finder.find({ text: 'x'.repeat(6000) }, 5).answered).toBe(false);
  });
});
