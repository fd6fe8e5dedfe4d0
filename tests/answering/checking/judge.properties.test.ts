import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNegation } from '../../../src/answering/checking/changes.js';
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

interface Slice {
  words: string;
  folded: string[];
}

const quoted = articles.flatMap(({ text, statements }) =>
  statements
    .filter(({ kind }) => kind === 'quoted')
    .map((statement) => ({ text, tokens: tokensOf(text, statement) }))
    .filter(({ tokens }) => tokens.length >= FEWEST_WORDS),
);

/** A stretch of whole words of something quoted; none that is cut off beside a "not", which it then lacks. */
const slice: fc.Arbitrary<Slice> = fc
  .tuple(fc.nat(quoted.length - 1), fc.nat(), fc.nat())
  .map(([which, from, more]) => {
    const { text = '', tokens = [] } = quoted[which] ?? {};
    const first = from % (tokens.length - FEWEST_WORDS + 1);
    const count = FEWEST_WORDS + (more % (tokens.length - FEWEST_WORDS - first + 1));
    const own = tokens.slice(first, first + count);
    return {
      words: text.slice(own[0]?.start, own.at(-1)?.end),
      folded: own.map(({ folded }) => folded),
      beside: [...tokens.slice(Math.max(0, first - 3), first), tokens[first + count]],
    };
  })
  .filter(({ beside }) => !beside.some((token) => token && isNegation(token.folded)));

const retyped = fc.constantFrom<(words: string) => string>(
  (words) => words,
  (words) => words.toUpperCase(),
  (words) => words.toLowerCase(),
  (words) => words.replace(/[,.]/g, ''),
  (words) => words.replace(/ /g, ' – '),
  (words) => words.replace(/ /g, '  '),
  (words) => words.replace(/[“”]/g, '"'),
  (words) => words.normalize('NFD'),
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
