import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/answering/answer.js';
import { readAskedLine } from '../../../src/discord/asked-line.js';
import { LANGUAGES } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { viewHelp } from '../../../src/discord/views/help.js';
import { viewAnswer } from '../../../src/discord/views/view.js';
import type { Speaker } from '../../../src/reading/article.js';
import { madeArticle } from '../made-article.js';
import { everyAnswer } from './every-answer.js';
import { buttonsOf, countOf, linesOf, shownAs } from './shown.js';

/** The characters that cost most: escaped ones, three bytes a unit, four bytes a pair, and a word without an end. */
const long = (length: number) =>
  fc
    .constantFrom('*', '\\', 'é', '漢', '🐟', 'a', 'word ', '*漢', '\n', '“A.” ', '<@1> ')
    .map((unit) => unit.repeat(length).slice(0, length).trim() || 'a');

const speaker = fc.tuple(long(300), long(300), fc.nat()).map(
  ([name, role, id]): Speaker => ({
    id: `${id}`,
    name,
    role,
    country: name,
    spellings: [],
    written: role,
    names: { tr: role, 'zh-CN': name },
    offices: { ru: `${role}${name}` },
  }),
);

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

describe('whatever the article, the people and the question', () => {
  const people = fc.uniqueArray(speaker, { maxLength: 40, selector: ({ id }) => id });
  const how = fc.record({
    mode: fc.constantFrom('passage' as const, 'context' as const, 'why' as const),
    owner: fc.option(fc.constant('18446744073709551615')),
    mayShare: fc.constant(true),
  });

  it.each(LANGUAGES)(
    'a message is within Discord’s limits, and its question can be read from it, in %s',
    (language) => {
      fc.assert(
        fc.property(article, people, question, how, (made, everybody, asked, facts) => {
          for (const answer of everyAnswer(made, everybody)) {
            const message = viewAnswer(answer, shownAs(asked, { ...facts, texts: textsIn(language) }));
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
        // All languages together as many as one alone would need.
        { numRuns: 100 / LANGUAGES.length },
      );
    },
  );

  it.each(LANGUAGES)('help is within them, too, in %s', (language) => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), (articles) => {
        const owner = '18446744073709551615';
        const texts = textsIn(language);
        const message = viewHelp(articles, { texts, owner, note: texts.madePrivate });
        expect(linesOf(message).join('').length).toBeLessThanOrEqual(4_000);
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 10 },
    );
  });
});
