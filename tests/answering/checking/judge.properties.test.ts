import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/answering/checking/judge.js';
import { tokensOf } from '../../../src/answering/checking/tokens.js';
import { Scope } from '../../../src/answering/scope.js';
import { Finder } from '../../../src/finding/finder.js';
import { toArticle } from '../../../src/library/bundled.js';
import { storyOf } from '../../bench/scale/stories.js';

const articles = [1, 2, 3].map((seed) =>
  toArticle(`story-${seed}`, { ...storyOf(seed), language: 'en' }, []),
);
const scope = new Scope(articles, new Finder(articles), false);

const FEWEST_WORDS = 6;

/** A stretch of whole words of something quoted, with its words in the order of the text. */
const slice = fc
  .constantFrom(
    ...articles.flatMap((article) =>
      article.statements
        .filter(({ kind }) => kind === 'quoted')
        .map((statement) => ({ article, tokens: tokensOf(article.text, statement) })),
    ),
  )
  .chain(({ article, tokens }) =>
    fc.nat(Math.max(0, tokens.length - FEWEST_WORDS)).chain((first) =>
      fc.integer({ min: FEWEST_WORDS, max: Math.max(FEWEST_WORDS, tokens.length - first) }).map((count) => {
        const own = tokens.slice(first, first + count);
        const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
        return { article, words: article.text.slice(start, end), folded: own.map((token) => token.folded) };
      }),
    ),
  );

const retyped = fc.constantFrom<(words: string) => string>(
  (words) => words,
  (words) => words.toUpperCase(),
  (words) => words.toLowerCase(),
  (words) => words.replace(/[,.]/g, ''),
  (words) => words.replace(/ /g, ' – '),
  (words) => words.replace(/ /g, '  '),
  (words) => words.replace(/[“”]/g, '"'),
  (words) => words.normalize('NFD').replace(/e/g, 'é'),
);

const quote = (words: string) => judge(scope, { words, isQuoted: true, speaker: null });

describe('what somebody said', () => {
  test('is verbatim however its words are typed, and stands in the article where it is told to', () => {
    fc.assert(
      fc.property(slice, retyped, ({ words, folded }, retype) => {
        const verdict = quote(retype(words));
        expect(verdict.kind).toBe('verbatim');
        if (verdict.kind !== 'verbatim') return;
        const { text } = verdict.match.article;
        const found = verdict.found.flatMap(({ start, end }) =>
          tokensOf(text.slice(start, end)).map((token) => token.folded),
        );
        expect(found).toEqual(folded);
      }),
    );
  });

  test('is never verbatim once any of its words is another', () => {
    fc.assert(
      fc.property(slice, fc.nat(), ({ words }, which) => {
        const tokens = tokensOf(words);
        const word = tokens[which % tokens.length];
        if (!word) return;
        const verdict = quote(`${words.slice(0, word.start)}zyxwvut${words.slice(word.end)}`);
        expect(verdict.kind).not.toBe('verbatim');
      }),
    );
  });

  test('with a word more or less is never verbatim', () => {
    fc.assert(
      fc.property(slice, fc.nat(), fc.boolean(), ({ words }, which, isMore) => {
        const tokens = tokensOf(words);
        const word = tokens[1 + (which % (tokens.length - 2))];
        if (!word) return;
        const more = `${words.slice(0, word.end)} zyxwvut${words.slice(word.end)}`;
        const less = `${words.slice(0, word.start)}${words.slice(word.end)}`;
        expect(quote(isMore ? more : less).kind).not.toBe('verbatim');
      }),
    );
  });
});

describe('any verdict', () => {
  test('tells spans of the claim and of the article, in order', () => {
    const claim = fc
      .array(
        fc.oneof(
          slice.map(({ words }) => words),
          fc.constantFrom('…', '[x]', 'not', '5', '—', 'zyxwvut'),
        ),
        {
          maxLength: 4,
        },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(claim, (words) => {
        const verdict = quote(words);
        const places = 'pieces' in verdict ? verdict.pieces : 'found' in verdict ? [verdict] : [];
        for (const { found, match } of places) {
          let behind = 0;
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(behind);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(match.article.text.length);
            behind = end;
          }
        }
        const changes = 'changes' in verdict ? verdict.changes : [];
        for (const { claimed } of changes) {
          expect(claimed.start).toBeGreaterThanOrEqual(0);
          expect(claimed.end).toBeLessThanOrEqual(words.length);
          expect(claimed.end).toBeGreaterThanOrEqual(claimed.start);
        }
      }),
    );
  });
});
