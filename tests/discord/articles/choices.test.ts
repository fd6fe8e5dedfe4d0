import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleChoices,
  correctionChoices,
  speakerChoices,
  statementChoices,
} from '../../../src/discord/articles/choices.js';
import { statementId, statementsMeant } from '../../../src/discord/articles/statements.js';
import { madeStatement, TALKS } from '../made-article.js';

const hostile = fc
  .constantFrom('🐟', '*', '漢', 'a', '\u202e', 'é ')
  .map((unit) => unit.repeat(100).slice(0, 200));
const here = (titles: readonly string[]) =>
  titles.map((title, index) => ({ article: { ...TALKS, title, id: `id-${index}` }, kept: null }));

describe('what is offered', () => {
  it('is 25 at most, 100 characters at most, whole characters, and each another value', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 40 }), (names) => {
        const speakers = names.map((name, index) => ({ id: `${index}`, name, spellings: [] }));
        const article = {
          ...TALKS,
          speakers,
          statements: [madeStatement(TALKS, 'Herring is for everybody.')],
        };
        const corrections = names.map((speaker, index) => ({
          id: `${index}`,
          madeAt: index,
          correction: { kind: 'spelling' as const, speaker, spelling: speaker },
        }));
        const choices = [
          articleChoices(here(names), ''),
          speakerChoices(article, '', { takesOthers: false }),
          statementChoices(article, ''),
          correctionChoices(corrections, ''),
        ];
        for (const offered of choices) {
          expect(offered.length).toBeGreaterThan(0);
          expect(offered.length).toBeLessThanOrEqual(25);
          for (const { name } of offered) {
            expect(name.length).toBeLessThanOrEqual(100);
            expect(name).not.toMatch(/\p{Surrogate}/u);
          }
        }
        expect(new Set(choices[0]?.map(({ name }) => name)).size).toBe(choices[0]?.length);
      }),
      { numRuns: 30 },
    );
  });

  it('of the statements are those without a clear speaker first, and each is found again by its value', () => {
    const statements = [
      madeStatement(TALKS, 'Herring is for everybody.'),
      madeStatement(TALKS, 'She left early.', { speaker: null }),
    ];
    const article = { ...TALKS, statements };
    const offered = statementChoices(article, '');
    expect(offered.map(({ name }) => name)).toEqual([
      'Unclear: She left early.',
      'Ada Berg: Herring is for everybody.',
    ]);
    for (const { value } of offered)
      expect(statementsMeant(article, value).map(statementId)).toEqual([value]);
  });
});
