import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Question, Reason } from '../../../src/answering/answer.js';
import { readAskedLine } from '../../../src/discord/asked-line.js';
import { viewAnswer } from '../../../src/discord/views/view.js';
import type { Article, Speaker } from '../../../src/reading/article.js';
import { madeArticle, madeMatch, madeStatement } from '../made-article.js';
import { buttonsOf, countOf, linesOf, shownAs } from './shown.js';

/** The characters that cost most: escaped ones, three bytes a unit, four bytes a pair, and a word without an end. */
const long = (length: number) =>
  fc
    .constantFrom('*', '\\', 'é', '漢', '🐟', 'a', 'word ', '*漢', '\n', '“A.” ', '<@1> ')
    .map((unit) => unit.repeat(length).slice(0, length).trim() || 'a');

const speaker = fc
  .tuple(long(300), long(300), fc.nat())
  .map(([name, role, id]): Speaker => ({ id: `${id}`, name, role, country: name, spellings: [] }));

const article = fc
  .tuple(
    fc.array(fc.array(long(2_000), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    long(200),
  )
  .map(([paragraphs, title]) => madeArticle(paragraphs, { title }));

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), question: long(300), article: long(200) }),
  fc.record({
    kind: fc.constant('what-said' as const),
    speaker: long(100),
    about: long(200),
    article: long(200),
  }),
);

/** Every kind of answer, of one article and some people. */
function answersOf(made: Article, people: Speaker[]): Answer[] {
  const [first = { id: '0', name: 'A', spellings: [] }] = people;
  const own = { ...made, speakers: people };
  const { start, end } = own.paragraphs[0] ?? { start: 0, end: 0 };
  const statement = madeStatement(own, own.text.slice(start, end), {
    speaker: first.id,
    mention: { start, end: start + Math.ceil((end - start) / 2) },
    cue: { start: end - 1, end },
  });
  const matches = own.paragraphs.map((_, index) =>
    madeMatch(own, index, { statement, repeats: [statement] }),
  );
  const counts = people.map((speaker) => ({ speaker, statements: 2 }));
  const asked = first.name;
  const names = people.map(({ name }) => name);
  const place = { article: { ...own, title: `${own.title} too` }, paragraph: 0 };
  const reasons: Reason[] = [
    { kind: 'unknown-words', words: names },
    { kind: 'unknown-name', names },
    { kind: 'apart', has: [asked, ...names], lacks: [asked, ...names].map((word) => ({ word, place })) },
    { kind: 'none-heard', speakers: people },
  ];
  return [
    { kind: 'found', matches, speaker: null, silent: people, unknownWords: names },
    {
      kind: 'silent',
      speaker: first,
      about: asked,
      statements: 0,
      unsure: 0,
      present: matches,
      others: counts,
      told: matches.slice(1),
      unknownWords: names,
    },
    { kind: 'unknown-speaker', asked, nearest: people },
    { kind: 'which-speaker', asked, candidates: people },
    ...reasons.map((reason) => ({
      kind: 'not-in-articles' as const,
      asked,
      reason,
      unknownWords: names,
      nearest: matches,
    })),
    { kind: 'speakers', about: asked, speakers: counts, unheard: people, articles: [own] },
    { kind: 'unknown-article', asked, articles: people.map(() => own) },
  ];
}

describe('whatever the article, the people and the question', () => {
  const people = fc.uniqueArray(speaker, { maxLength: 40, selector: ({ id }) => id });
  const how = fc.record({
    mode: fc.constantFrom('passage' as const, 'context' as const, 'why' as const),
    owner: fc.option(fc.constant('18446744073709551615')),
    mayShare: fc.constant(true),
  });

  it('a message is within Discord’s limits, and its question can be read from it', () => {
    fc.assert(
      fc.property(article, people, question, how, (made, everybody, asked, facts) => {
        for (const answer of answersOf(made, everybody)) {
          const message = viewAnswer(answer, shownAs(asked, facts));
          const lines = linesOf(message);
          const buttons = buttonsOf(message.components);
          const ids = buttons.map(({ custom_id }) => custom_id);
          expect(lines.join('').length).toBeLessThanOrEqual(4_000);
          expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(10_000);
          expect(countOf(message.components)).toBeLessThanOrEqual(40);
          expect(lines.every((line) => line.trim() !== '')).toBe(true);
          expect(new Set(ids).size).toBe(ids.length);
          expect(Math.max(0, ...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
          expect(Math.max(0, ...buttons.map(({ label }) => label.length))).toBeLessThanOrEqual(80);
          expect(lines.map(readAskedLine).findLast((line) => line !== null)).toEqual(asked);
        }
      }),
      { numRuns: 100 },
    );
  });
});
