import { describe, expect, it } from 'vitest';
import type { Answer, Question, Reason } from '../../../src/answering/answer.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { viewHelp } from '../../../src/discord/views/help.js';
import type { Shown } from '../../../src/discord/views/shown.js';
import { viewAnswer } from '../../../src/discord/views/view.js';
import { ADA, BO, madeMatch, madeStatement, TALKS } from '../made-article.js';
import { labelsOf, linesOf, shownAs } from './shown.js';

const asked: Question = { kind: 'what-said', speaker: 'Berg', about: 'cod' };
const view = (answer: Answer, facts: Partial<Shown> = {}) => viewAnswer(answer, shownAs(asked, facts));
const LINE = '-# /what-said **speaker:** Berg **about:** cod';

describe('somebody who is not heard', () => {
  it('at all is told to be in the article, with the passage that names them', () => {
    const shown = view({
      kind: 'silent',
      speaker: BO,
      about: null,
      statements: 0,
      unsure: 0,
      present: [madeMatch(TALKS, 1)],
      others: [],
      told: [],
      unknownWords: [],
    });
    expect(linesOf(shown)).toEqual([
      '**Bo Lind**',
      'Is in the article, but nothing of theirs is quoted or reported there.',
      '> Ministers met on the coast. They spoke of fish.',
      '-# Named in paragraph 1 · *Fish talks end*',
      LINE,
    ]);
    expect(labelsOf(shown)).toEqual([]);
  });

  it('on a topic is told so, with who is, and with what else they say', () => {
    const shown = view({
      kind: 'silent',
      speaker: ADA,
      about: 'cod',
      statements: 2,
      unsure: 0,
      present: [],
      others: [{ speaker: BO, statements: 3 }],
      told: [],
      unknownWords: [],
    });
    expect(linesOf(shown)).toEqual([
      '**Ada Berg**, Minister of Norland',
      'Says nothing on “cod” in the article.',
      'On other things they are heard twice.',
      'Heard on it, with the number of passages:',
      LINE,
    ]);
    expect(labelsOf(shown)).toEqual(['All that Ada Berg says', 'Bo Lind (3)']);
  });

  it('but perhaps is, is told so', () => {
    const facts = {
      speaker: BO,
      about: null,
      statements: 0,
      present: [],
      others: [],
      told: [],
      unknownWords: [],
    };
    expect(linesOf(view({ kind: 'silent', ...facts, unsure: 1 }))).toContain(
      '-# Perhaps they are heard once where it is not sure enough who speaks.',
    );
  });

  it('where the writer tells of it, is shown with that passage and the words that the article does not have', () => {
    const shown = view({
      kind: 'silent',
      speaker: BO,
      about: 'signed cod',
      statements: 1,
      unsure: 0,
      present: [madeMatch(TALKS, 1)],
      others: [],
      told: [madeMatch(TALKS, 3)],
      unknownWords: ['cod'],
    });
    expect(linesOf(shown).slice(3, -1)).toEqual([
      '> A paper was signed.',
      '-# The article itself tells of it, in the journalist’s words, in paragraph 3 · *Fish talks end*',
      '-# Not there at all: “cod”.',
      'Nobody else says anything on it either.',
    ]);
  });

  it('nor anybody else on it, is told so', () => {
    const shown = view({
      kind: 'silent',
      speaker: BO,
      about: 'cod',
      statements: 0,
      unsure: 0,
      present: [],
      others: [],
      told: [],
      unknownWords: [],
    });
    expect(linesOf(shown)).toContain('Nobody else says anything on it either.');
  });
});

describe('a name', () => {
  it('of nobody is told to be so, with those that are like it', () => {
    const shown = view({ kind: 'unknown-speaker', asked: 'Bergman', nearest: [ADA] });
    expect(linesOf(shown)).toEqual(['Nobody called “Bergman” is in the article.', 'Did you mean:', LINE]);
    expect(labelsOf(shown)).toEqual(['Ada Berg']);
  });

  it('like nobody’s leads to the list of speakers', () => {
    const shown = view({ kind: 'unknown-speaker', asked: 'X', nearest: [] }, { isOneArticle: false });
    expect(linesOf(shown).slice(0, 2)).toEqual([
      'Nobody called “X” is in the articles.',
      'The command /speakers lists who is.',
    ]);
  });

  it('of several asks which', () => {
    const shown = view({ kind: 'which-speaker', asked: 'minister', candidates: [ADA, BO] });
    expect(linesOf(shown)[0]).toBe('“minister” fits several people. Whom do you mean?');
    expect(labelsOf(shown)).toEqual(['Ada Berg', 'Bo Lind']);
  });
});

describe('what the article does not say', () => {
  it('is told, with the words that it does not have and the closest passage, which is no answer', () => {
    const shown = view(
      {
        kind: 'not-in-articles',
        asked: 'cod',
        reason: { kind: 'unknown-words', words: ['cod'] },
        unknownWords: ['cod'],
        nearest: [madeMatch(TALKS, 3)],
      },
      { mayShare: true },
    );
    expect(linesOf(shown)).toEqual([
      'The article does not say.',
      '-# Not there at all: “cod”.',
      'Closest, but not an answer: **The article**',
      '> A paper was signed.',
      'Narration: nobody is quoted · paragraph 3 · *Fish talks end*',
      LINE,
    ]);
    expect(labelsOf(shown)).toEqual(['Share to channel']);
  });
});

describe('why the article does not say', () => {
  const nearest = [madeMatch(TALKS, 3)];
  const place = { article: TALKS, paragraph: 2 };
  const elsewhere = { article: { ...TALKS, id: 'other', title: 'Other talks' }, paragraph: 1 };
  it.each<[string, Reason, string[]]>([
    [
      'a name that is not there',
      { kind: 'unknown-name', names: ['Olsen'] },
      ['-# It is about “Olsen”, and that is not named there.', '-# Not there at all: “cod”.'],
    ],
    [
      'words that stand apart, and where',
      {
        kind: 'apart',
        has: ['paper'],
        lacks: [
          { word: 'herring', place },
          { word: 'coast', place: elsewhere },
          { word: 'cod', place: null },
        ],
      },
      [
        '-# Its words are there, but not together: the closest passage has “paper”, and not “herring” (paragraph 2), “coast” (paragraph 2 of *Other talks*) and “cod”.',
      ],
    ],
    [
      'the kind of thing that is lacking',
      { kind: 'kind-lacking', sought: 'number' },
      ['-# It asks for a number, and none was found in the closest passage.'],
    ],
    [
      'that too little tells that it answers',
      { kind: 'unsure' },
      ['-# The closest passage has words of it, but too little tells that it answers.'],
    ],
    [
      'that there is nothing to look for',
      { kind: 'no-subject' },
      ['-# There is no word in it that could be looked for.'],
    ],
    [
      'that agreeing is for the reader to judge',
      { kind: 'agreement' },
      ['-# It tells what people say; whether they agree is for you to judge.'],
    ],
  ])('is told: %s', (_, reason, lines) => {
    const shown = view({
      kind: 'not-in-articles',
      asked: 'cod',
      reason,
      unknownWords: reason.kind === 'unknown-name' ? ['Olsen', 'cod'] : [],
      nearest,
    });
    expect(linesOf(shown).slice(0, lines.length + 2)).toEqual([
      'The article does not say.',
      ...lines,
      'Closest, but not an answer: **The article**',
    ]);
  });

  it.each<[Reason, string]>([
    [
      { kind: 'none-heard', speakers: [ADA, BO] },
      'Nothing on “cod” is quoted or reported of Ada Berg and Bo Lind in the article.',
    ],
    [{ kind: 'nobody-else' }, 'Nobody else is heard on “cod” in the article.'],
  ])('is no matter of the article where it is a speaker who is lacking', (reason, line) => {
    const shown = view({ kind: 'not-in-articles', asked: 'cod', reason, unknownWords: [], nearest });
    expect(linesOf(shown).slice(0, 2)).toEqual([line, 'Closest, but not an answer: **The article**']);
  });

  it('leaves the closest passage its speaker and label', () => {
    const statement = madeStatement(TALKS, '“Herring is for everybody.”');
    const shown = view({
      kind: 'not-in-articles',
      asked: 'cod',
      reason: { kind: 'unsure' },
      unknownWords: [],
      nearest: [madeMatch(TALKS, 2, { statement })],
    });
    expect(linesOf(shown).slice(2, 5)).toEqual([
      'Closest, but not an answer: **Ada Berg**, Minister of Norland',
      '> Minister Berg said, “Herring is for everybody.” She left early.',
      'Quoted: the speaker’s own words, in quotation marks · paragraph 2 · *Fish talks end*',
    ]);
  });
});

describe('the speakers', () => {
  it('are listed with how often they are heard, and who is only named', () => {
    const shown = view({
      kind: 'speakers',
      about: null,
      unheard: [],
      articles: [TALKS],
      speakers: [
        { speaker: ADA, statements: 1 },
        { speaker: BO, statements: 0 },
      ],
    });
    expect(linesOf(shown).slice(0, 2)).toEqual([
      '**Who is in** *Fish talks end*',
      '- **Ada Berg**, Minister of Norland: heard once\n- **Bo Lind**: named, not quoted',
    ]);
    expect(labelsOf(shown)).toEqual(['Ada Berg']);
  });

  it('on a topic are told with those who are not heard on it, where that is asked', () => {
    const speakers = [{ speaker: ADA, statements: 2 }];
    const shown = view({ kind: 'speakers', about: 'cod', articles: [TALKS], speakers, unheard: [BO] });
    expect(linesOf(shown).slice(1, 3)).toEqual([
      '- **Ada Berg**, Minister of Norland: 2 passages',
      'Not heard on it: Bo Lind.',
    ]);
  });

  it('on a topic may be none', () => {
    const shown = view({ kind: 'speakers', about: 'cod', unheard: [], articles: [TALKS], speakers: [] });
    expect(linesOf(shown)[0]).toBe('Nobody says anything on “cod” in *Fish talks end*.');
  });
});

describe('an article', () => {
  it('that is not there is told to be so, with those that are', () => {
    const shown = view({ kind: 'unknown-article', asked: 'Meat', articles: [TALKS] });
    expect(linesOf(shown).slice(0, 3)).toEqual([
      'There is no article called “Meat”.',
      'There is:',
      '- *Fish talks end*',
    ]);
  });
});

describe('help', () => {
  it('names the commands, the three labels and the articles', () => {
    const text = linesOf(viewHelp([TALKS], { texts: textsIn('en'), owner: null })).join('\n');
    for (const part of [
      '/who-said',
      '/what-said',
      '/ask',
      '/speakers',
      'Quoted:',
      'Reported:',
      'Narration:',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Fish talks end');
  });
});
