import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/answering/answer.js';
import { answerJson } from '../../src/terminal/answer-json.js';
import { answeringOn, island, orchard } from './island.js';

const WORDS =
  'what who did say about besides not mention agree Quist Falk Adeyemi Holm Olsen mayor ferry engine museum lighthouse fund burden frost apple the a of on when how many open vote road shop June zebra'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));
const speaker = fc.constantFrom('Quist', 'Ines Falk', 'Ada Lund', 'the treasurer', 'Holm', 'Olsen', 'Dahll');

/** Every kind of question, put to the island's article alone. */
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), question: text, article: fc.constant('island') }),
  fc.record({ kind: fc.constant('who-said' as const), words: text, article: fc.constant('island') }),
  fc.record({
    kind: fc.constant('what-said' as const),
    speaker,
    about: text,
    article: fc.constant('island'),
  }),
  fc.record({ kind: fc.constant('speakers' as const), about: text, article: fc.constant('island') }),
);

const alone = answeringOn(island);
const among = answeringOn(orchard, island);

describe('what is asked about one article', () => {
  it('is answered, refused and reasoned alike whatever other articles are there', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(answerJson(among.answer(asked))).toEqual(answerJson(alone.answer(asked)));
      }),
      { numRuns: 300 },
    );
  });

  it('is answered alike without naming it, where it is the only one', () => {
    fc.assert(
      fc.property(question, ({ article: _, ...asked }) => {
        expect(answerJson(alone.answer(asked as Question))).toEqual(
          answerJson(alone.answer({ ...asked, article: 'island' } as Question)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is answered alike each time, whatever was asked in between', () => {
    fc.assert(
      fc.property(question, question, (asked, between) => {
        const before = answerJson(among.answer(asked));
        among.answer(between);
        expect(answerJson(among.answer(asked))).toEqual(before);
      }),
    );
  });

  it('has the same suggestions whatever other articles are there', () => {
    const typed = fc.oneof(text, fc.constantFrom('', 'f', 'the', 'engi', 'what did q'));
    fc.assert(
      fc.property(typed, fc.option(speaker, { nil: undefined }), (start, whom) => {
        expect(among.completeAbout(start, whom, 'island')).toEqual(
          alone.completeAbout(start, whom, 'island'),
        );
        expect(among.completeWords(start, 'island')).toEqual(alone.completeWords(start, 'island'));
        expect(among.completeQuestion(start, 'island')).toEqual(alone.completeQuestion(start, 'island'));
        expect(among.completeSpeaker(start, 'island')).toEqual(alone.completeSpeaker(start, 'island'));
      }),
    );
  });
});
