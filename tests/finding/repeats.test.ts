import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { StatementKind } from '../../src/reading/article.js';
import { articleOf, sliceOf } from './article-of.js';

interface Line {
  by: string | null;
  words: string;
  kind?: StatementKind;
}

/** What is shown for a query, each with what it repeats, of an article in which each line is a paragraph. */
function shownOf(text: string, lines: readonly Line[]): [string, string[]][] {
  const paragraphs = lines.map(({ by, words }) => `${by ?? 'They'} said ${words}`);
  const said = lines.map(({ by, words, kind = 'reported' }, at) => ({
    words: paragraphs[at]?.slice((by ?? 'They').length + 1) === `said ${words}` ? words : '',
    speaker: by,
    kind,
  }));
  const article = articleOf('repeats', paragraphs, said);
  return new Finder([article])
    .find({ text }, 10)
    .matches.map((match) => [
      sliceOf(article, match.statement ?? match.passage),
      match.repeats.map((span) => sliceOf(article, span)),
    ]);
}

const SHORT = '“The harbour will open before the rains.”';
const FULL = '“The harbour will open before the long rains, and no fisherman will lose his berth.”';

describe('what is said twice is shown once', () => {
  it('the fuller, also where the shorter matches better', () => {
    const lines: Line[] = [
      { by: 'Bello', words: SHORT, kind: 'quoted' },
      { by: 'Bello', words: FULL, kind: 'quoted' },
    ];
    expect(shownOf('harbour rains open', lines)).toEqual([[FULL, [`Bello said ${SHORT}`]]]);
    expect(shownOf('harbour rains open', lines.toReversed())).toEqual([[FULL, [`Bello said ${SHORT}`]]]);
  });

  it('the shorter, where only it has a word that is asked for', () => {
    const lead = '“The harbour will surely open before the rains.”';
    const lines: Line[] = [
      { by: 'Bello', words: lead, kind: 'quoted' },
      { by: 'Bello', words: FULL, kind: 'quoted' },
    ];
    expect(shownOf('will the harbour surely open', lines)[0]?.[0]).toBe(lead);
  });

  it('in the speaker’s own words rather than in a report of them, however full', () => {
    const report = 'that the old harbour of the town will open before the rains of the year.';
    expect(
      shownOf('harbour open rains', [
        { by: 'Bello', words: report },
        { by: 'Bello', words: SHORT, kind: 'quoted' },
      ]),
    ).toEqual([[SHORT, [`Bello said ${report}`]]]);
  });
});

describe('what is said is no repetition', () => {
  it.each([
    ['of its denial', 'that exports to the north will grow.', 'that exports to the north will not grow.'],
    [
      'of its opposite',
      'that exports of fish will rise by a tenth.',
      'that exports of fish will fall by a tenth.',
    ],
    ['of its opposite in the past', 'that exports of dried fish rose.', 'that exports of dried fish fell.'],
    ['of another number', 'that exports will grow by 5 percent.', 'that exports will grow by 50 percent.'],
    [
      'of another number in words',
      'that exports will grow by five boats.',
      'that exports will grow by fifty boats.',
    ],
    [
      'of another place',
      'that exports of fish to Sela will grow.',
      'that exports of fish to Lome will grow.',
    ],
    [
      'of the other way round',
      'that the exports of Sela to Lome will grow.',
      'that the exports of Lome to Sela will grow.',
    ],
  ])('%s', (_, one, other) => {
    const shown = shownOf('exports grow', [
      { by: 'Bello', words: one },
      { by: 'Bello', words: other },
    ]);
    expect(shown.map(([words]) => words).toSorted()).toEqual([one, other].toSorted());
  });

  it('where somebody else says it', () => {
    const shown = shownOf('harbour open rains', [
      { by: 'Bello', words: SHORT, kind: 'quoted' },
      { by: 'Eze', words: FULL, kind: 'quoted' },
      { by: null, words: FULL.replace('long rains', 'rains'), kind: 'quoted' },
    ]);
    expect(shown.map(([, repeats]) => repeats)).toEqual([[], [], []]);
  });
});
