import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../src/discord/custom-id.js';
import type { Shown } from '../../../src/discord/views/shown.js';
import { viewAnswer } from '../../../src/discord/views/view.js';
import type { Match } from '../../../src/finding/match.js';
import { at, BO, madeArticle, madeMatch, madeStatement, TALKS } from '../made-article.js';
import { buttonsOf, labelsOf, linesOf, shownAs } from './shown.js';

const statement = madeStatement(TALKS, '“Herring is for everybody.”', {
  mention: at(TALKS, 'Minister Berg'),
  cue: at(TALKS, 'said'),
});
const herring = madeMatch({ ...TALKS, statements: [statement] }, 2, { statement });
const paper = madeMatch(TALKS, 3);
const view = (matches: Match[], facts: Partial<Shown> = {}) =>
  viewAnswer(
    { kind: 'found', matches, speaker: null, silent: [], unknownWords: [] },
    shownAs({ kind: 'who-said', words: 'herring' }, facts),
  );

describe('a found passage', () => {
  it('comes with the words of the question that the article does not have', () => {
    const message = viewAnswer(
      { kind: 'found', matches: [herring], speaker: null, silent: [], unknownWords: ['cod', '*eel*'] },
      shownAs({ kind: 'who-said', words: 'herring, cod, *eel*' }),
    );
    expect(linesOf(message)).toContain('-# Not there at all: “cod”, “\\*eel\\*”.');
  });

  it('is shown with its speaker and role, what is said in its best sentence bold, its label, its place and what was asked', () => {
    expect(linesOf(view([herring]))).toEqual([
      '**Ada Berg**, Minister of Norland',
      '> Minister Berg said, **“Herring is for everybody.”** She left early.',
      'Quoted: the speaker’s own words, in quotation marks · paragraph 2 · *Fish talks end*',
      '-# /who-said **words:** herring',
    ]);
  });

  it('is a container of texts, with its buttons below a line', () => {
    const text = (content: unknown) => ({ type: ComponentType.TextDisplay, content });
    const button = (label: string, does = 'show') => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: expect.stringMatching(`^w1:${does}:0:`),
    });
    expect(view([herring]).components).toEqual([
      {
        type: ComponentType.Container,
        components: [
          ...[0, 1, 2, 3].map(() => text(expect.any(String))),
          { type: ComponentType.Separator },
          {
            type: ComponentType.ActionRow,
            components: [
              button('Context'),
              button('Why this speaker'),
              button('Text to copy', 'copy'),
              button('Wrong speaker?', 'report'),
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['reported', 'Reported: the journalist’s paraphrase, not the speaker’s own words'],
    [
      'mixed',
      'Reported: the journalist’s paraphrase, with some of the speaker’s own words in quotation marks',
    ],
  ] as const)('tells that it is %s', (kind, label) => {
    expect(linesOf(view([{ ...herring, statement: { ...statement, kind } }]))[2]).toContain(label);
  });

  it('in which nobody speaks is the article’s, and says so', () => {
    const lines = linesOf(view([paper]));
    expect(lines[0]).toBe('**The article**');
    expect(lines[2]).toContain('Narration: nobody is quoted');
  });

  it('in whose best sentence somebody is heard, but not where the words are, is bold in the writer’s part alone', () => {
    const article = madeArticle([
      ['“Herring is dear,” Berg said on the north coast, “and cod is not.”', 'The rain fell.'],
    ]);
    const statements = ['“Herring is dear,”', '“and cod is not.”'].map((words) =>
      madeStatement(article, words),
    );
    const coast = madeMatch({ ...article, statements }, 0);
    const lines = linesOf(view([coast]));
    expect(lines.slice(0, 3)).toEqual([
      '**The article**',
      '> “Herring is dear,” **Berg said on the north coast,** “and cod is not.” The rain fell.',
      'Narration: the words in bold are the journalist’s own · paragraph 1 · *Fish talks end*',
    ]);
    expect(linesOf(view([coast], { mode: 'why' })).slice(1, 3)).toEqual([
      lines[1],
      'Nobody speaks the words in bold: they are the journalist’s own.',
    ]);
    expect(linesOf(view([{ ...coast, sentence: at(article, 'The rain fell.') }])).slice(1, 3)).toEqual([
      '> “Herring is dear,” Berg said on the north coast, “and cod is not.” **The rain fell.**',
      lines[2],
    ]);
  });

  it('whose speaker is unclear says so, and names nobody', () => {
    const unclear = { ...statement, speaker: null, guess: 'Ada Berg' };
    const shown = view([{ ...herring, statement: unclear }]);
    expect(linesOf(shown)[0]).toBe('**Speaker unclear**');
    expect(linesOf(shown).join('\n')).not.toContain('Ada Berg');
    expect(labelsOf(shown)).toContain('Why unclear');
  });

  it('tells where the article repeats it', () => {
    const lines = linesOf(view([{ ...herring, repeats: [at(TALKS, 'They spoke of fish.')] }]));
    expect(lines[3]).toBe('-# The same is said in short, or in part, in paragraph 1.');
  });

  it('tells where the article says it at more length', () => {
    const fuller = at(TALKS, 'Ministers met on the coast. They spoke of fish.');
    const lines = linesOf(view([{ ...paper, repeats: [fuller, at(TALKS, 'She left early.')] }]));
    expect(lines.slice(3, 5)).toEqual([
      '-# The same is said in short, or in part, in paragraph 2.',
      '-# Nearly the same is said at more length in paragraph 1.',
    ]);
  });

  it('tells who was asked for as well and is not heard on it', () => {
    const message = viewAnswer(
      { kind: 'found', matches: [herring], speaker: null, silent: [BO], unknownWords: [] },
      shownAs({ kind: 'ask', question: 'What did Berg and Lind say of herring?' }),
    );
    expect(linesOf(message)).toContain('-# Nothing on it is quoted or reported of Bo Lind.');
  });
});

describe('several passages', () => {
  const all = [herring, paper, madeMatch(TALKS, 1)];

  it('are paged through, with their number', () => {
    expect(labelsOf(view(all, { at: 1 })).slice(0, 3)).toEqual(['◀', '2 of 3', '▶']);
    const [previous, , next] = buttonsOf(view(all, { at: 1 }).components);
    expect(readCustomId(previous?.custom_id ?? '')).toMatchObject({ kind: 'show', at: 0, mode: 'passage' });
    expect(readCustomId(next?.custom_id ?? '')).toMatchObject({ kind: 'show', at: 2, mode: 'passage' });
  });

  it('have nothing before the first and nothing after the last', () => {
    const ends = [0, 2].map((at) =>
      buttonsOf(view(all, { at }).components)
        .slice(0, 3)
        .map(({ disabled }) => disabled ?? false),
    );
    expect(ends).toEqual([
      [true, true, false],
      [false, true, true],
    ]);
  });
});

describe('context', () => {
  it('is the whole paragraph, the one before it and the one after it, and can be hidden again', () => {
    const shown = view([{ ...herring, passage: herring.sentence }], { mode: 'context' });
    expect(linesOf(shown).slice(1, 6)).toEqual([
      '-# Before: paragraph 1',
      '> Ministers met on the coast. They spoke of fish.',
      '> Minister Berg said, **“Herring is for everybody.”** She left early.',
      '-# After: paragraph 3',
      '> A paper was signed.',
    ]);
    expect(labelsOf(shown)).toEqual(['Hide context', 'Why this speaker', 'Text to copy', 'Wrong speaker?']);
    expect(readCustomId(buttonsOf(shown.components)[0]?.custom_id ?? '')).toMatchObject({ mode: 'passage' });
  });

  it('of narration does not say that nobody is quoted where a neighbour quotes somebody', () => {
    const said = { ...TALKS, statements: [statement] };
    const lines = (mode: Shown['mode']) => linesOf(view([madeMatch(said, 3)], { mode })).join('\n');
    expect(lines('context')).toContain('Narration: the words in bold are the journalist’s own');
    expect(lines('passage')).toContain('Narration: nobody is quoted');
  });

  it('ends where the article ends', () => {
    expect(linesOf(view([paper], { mode: 'context' })).slice(1, 4)).toEqual([
      '-# Before: paragraph 2',
      '> Minister Berg said, “Herring is for everybody.” She left early.',
      '> **A paper was signed.**',
    ]);
  });
});

describe('why', () => {
  it('is the rule, with the words that decided marked in the passage', () => {
    const shown = view([herring], { mode: 'why' });
    expect(linesOf(shown).slice(1, 4)).toEqual([
      '> **__Minister Berg__** **__said__**, “Herring is for everybody.” She left early.',
      '**Why this speaker:** The rule “made” gave the speaker. About 98 in 100 attributions like this one are right.',
      '-# Decided by “Minister Berg” and “said”.',
    ]);
    expect(labelsOf(shown)).toEqual(['Context', 'Hide why', 'Text to copy', 'Wrong speaker?']);
  });

  it('is told of an unclear speaker, in words that are no Markdown', () => {
    const unclear = { ...statement, speaker: null, guess: 'Ada *Berg*' };
    const shown = view([{ ...herring, statement: unclear }], { mode: 'why' });
    expect(linesOf(shown)[2]).toContain('**Why the speaker is unclear:** One rule fits');
    expect(linesOf(shown)[2]).toContain('Perhaps it is Ada \\*Berg\\*\\:');
    expect(linesOf(shown)[3]).toBe('-# Pointed to by “Minister Berg” and “said”.');
  });

  it('is told of narration too', () => {
    const shown = view([paper], { mode: 'why' });
    expect(linesOf(shown)[2]).toBe('Nobody speaks here: the words are the writer’s own.');
    expect(labelsOf(view([paper]))).toContain('Why nobody');
  });
});

describe('a reply', () => {
  it('that is private can be shared where it may be', () => {
    expect(labelsOf(view([herring], { mayShare: true }))).toContain('Share to channel');
    expect(labelsOf(view([herring]))).not.toContain('Share to channel');
  });

  it('that is public tells who asked, and can be deleted rather than shared', () => {
    const shown = view([herring], { owner: '42', mayShare: true });
    expect(linesOf(shown).at(-1)).toBe('-# Asked by <@42>');
    expect(labelsOf(shown).slice(-1)).toEqual(['Delete']);
    expect(labelsOf(shown)).not.toContain('Share to channel');
  });
});

describe('a passage that is too long', () => {
  const sentence = (n: number) => `Sentence ${n} ${'goes on and on '.repeat(40).trim()}.`;
  const long = madeArticle([Array.from({ length: 12 }, (_, index) => sentence(index))]);

  it('is cut at the ends of sentences around the best one, and says so outside of the quote', () => {
    const match = madeMatch(long, 0, { sentence: at(long, sentence(5)) });
    const lines = linesOf(view([match]));
    expect(lines[1]).toBe('-# … shortened: the paragraph begins before this.');
    expect(lines[3]).toBe('-# … shortened: the paragraph goes on after this.');
    expect(lines[2]).toMatch(/^> \*\*Sentence 5 .*\.$/);
    expect(lines[2]).toContain(sentence(7));
  });

  it('is cut after a word where a single sentence is too long', () => {
    const endless = madeArticle([[`It ${'never stops '.repeat(2_000).trim()}.`]]);
    const lines = linesOf(view([madeMatch(endless, 0)]));
    expect(lines[1]).toMatch(/^> \*\*It never stops.* (never|stops)\*\*$/);
    expect(lines[2]).toBe('-# … shortened: the paragraph goes on after this.');
  });
});
