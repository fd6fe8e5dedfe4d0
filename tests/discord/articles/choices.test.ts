import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answering } from '../../../src/answering/answering.js';
import {
  articleChoices,
  correctionChoices,
  speakerChoices,
  statementChoices,
} from '../../../src/discord/articles/choices.js';
import { statementId, statementsMeant } from '../../../src/discord/articles/statements.js';
import { completeArticle } from '../../../src/discord/commands/options.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { viewSeveralArticles } from '../../../src/discord/views/articles/several.js';
import { Finder } from '../../../src/finding/finder.js';
import { madeStatement, TALKS } from '../made-article.js';
import { linesOf } from '../views/shown.js';

const en = textsIn('en');

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
          statementChoices(article, '', en),
          correctionChoices(corrections, '', en),
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
    const offered = statementChoices(article, '', en);
    expect(offered.map(({ name }) => name)).toEqual([
      'Unclear: She left early.',
      'Ada Berg: Herring is for everybody.',
    ]);
    for (const { value } of offered)
      expect(statementsMeant(article, value).map(statementId)).toEqual([value]);
  });
});

describe('articles of one title', () => {
  const dated = [
    { ...TALKS, id: 'a', title: 'Talks', published: '2024-03-05' },
    { ...TALKS, id: 'b', title: 'Talks', published: '2024-04-05' },
    { ...TALKS, id: 'c', title: 'Other\n- talks' },
  ];
  const hereOf = (articles: typeof dated) => articles.map((article) => ({ article, kept: null }));
  const namesOf = (articles: typeof dated) => articleChoices(hereOf(articles), '').map(({ name }) => name);

  it('are told apart by their dates, or by their ids where those do not do it', () => {
    expect(namesOf(dated)).toEqual(['Talks (2024-03-05)', 'Talks (2024-04-05)', 'Other - talks']);
    const alike = dated.map((article) => ({ ...article, title: 'Talks', published: '2024-03-05' }));
    expect(namesOf(alike)).toEqual(['Talks (a)', 'Talks (b)', 'Talks (c)']);
  });

  it('are told apart alike where a question is about one, and where a title fits several', () => {
    const asked = completeArticle('', new Answering({ articles: dated, finder: new Finder(dated) }));
    expect(asked).toEqual(articleChoices(hereOf(dated), ''));
    const lines = linesOf(viewSeveralArticles('talks', hereOf(dated), en)).join('\n');
    expect(lines).toContain('- *Talks* · 2024-03-05\n- *Talks* · 2024-04-05\n- *Other - talks*');
  });
});
