import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import { articleOf, sliceOf } from './article-of.js';

const OPENING = 'The harbour will open before the rains, whatever the shipping lines say.';
const LEAD =
  '“The harbour will open before the rains,” Transport Minister Amina Bello said in Sela on Monday.';
const FULL =
  '“The harbour will open before the rains. No fisherman will lose his berth, and no family its house,” Bello said.';

const harbour = articleOf(
  'harbour',
  [
    'Ministers agree on a new harbour',
    LEAD,
    'The ministers met for two days in the old customs house. Their talks were attended by Ambassador Rosa Lima of Brazil. A joint declaration was signed at the end of the talks.',
    'Fisheries Minister Chidi Eze warned that the dredging could destroy the oyster beds. Bello replied that a survey of the oyster beds had found no danger.',
    FULL,
    'Eze praised the plan of Bello to rebuild the lighthouse, saying that ships had been lost without it.',
    'The port handled 1,200 ships last year, thirty of them from Brazil.',
  ],
  [
    {
      words: '“The harbour will open before the rains,”',
      speaker: 'bello',
      kind: 'quoted',
      mention: 'Transport Minister Amina Bello',
      cue: 'said',
    },
    {
      words: 'that the dredging could destroy the oyster beds',
      speaker: 'eze',
      mention: 'Fisheries Minister Chidi Eze',
      cue: 'warned',
    },
    { words: 'that a survey of the oyster beds had found no danger', speaker: 'bello', cue: 'replied' },
    {
      words:
        '“The harbour will open before the rains. No fisherman will lose his berth, and no family its house,”',
      speaker: 'bello',
      kind: 'quoted',
    },
    { words: 'the plan of Bello to rebuild the lighthouse', speaker: 'eze', cue: 'praised' },
    { words: 'that ships had been lost without it', speaker: 'eze', cue: 'saying' },
  ],
);
const school = articleOf('school', [
  'School year begins with a new library',
  `${OPENING} The library was a gift of the lighthouse society.`,
]);

const finder = new Finder([harbour]);
const find = (text: string, options: { speaker?: string; prefersSpoken?: boolean } = {}) =>
  finder.find({ text, ...options }, 10);
const passageOf = (match: Match | undefined) => match && sliceOf(match.article, match.passage);
const sentenceOf = (match: Match | undefined) => match && sliceOf(match.article, match.sentence);

describe('the best passage', () => {
  it('has the words in one sentence, which is the one shown bold', () => {
    const [match] = find('What was signed at the end of the talks?').matches;
    expect(sentenceOf(match)).toBe('A joint declaration was signed at the end of the talks.');
    expect(match?.paragraph).toBe(2);
  });

  it('is found by other forms of its words', () => {
    expect(sentenceOf(find('Who was attending their talk?').matches[0])).toContain('Ambassador Rosa Lima');
  });

  it('is found by a number however it is written', () => {
    expect(sentenceOf(find('1200 ships').matches[0])).toContain('1,200 ships');
    expect(sentenceOf(find('30 from Brazil').matches[0])).toContain('thirty of them');
  });

  it.each(['oister beds', 'oyster bedz', 'dregding', 'dredgin', 'OYSTER BEDS'])(
    'is found in spite of a typing error: %s',
    (text) => {
      const { matches, unknownWords, answered } = find(text);
      expect(answered).toBe(true);
      expect(unknownWords).toEqual([]);
      expect(matches[0]?.paragraph).toBe(3);
    },
  );

  it.each([
    ['Who is the mayor of Lome?', 'Lome’s Mayor Afi Kodjo opened the fair and the market by the sea.'],
    ['the market of the harbour', 'The harbour market has all that is fished and much that is not.'],
    ['the council of ministers', 'The ministers’ council had a long meeting by the sea again.'],
    ['the lake’s islands', 'Birds nest on the islands of the lake by the thousand in spring.'],
  ])('has a pair of words in the order asked, also with the owner first or last: %s', (text, expected) => {
    const pairs = new Finder([
      articleOf('pairs', [
        'The week in short',
        'The Togolese mayor praised the people of Lome.',
        'The council heard the ministers.',
        'The market is nowhere near the harbour.',
        'The islands have a lake.',
        expected,
      ]),
    ]);
    expect(sentenceOf(pairs.find({ text }, 5).matches[0])).toBe(expected);
  });

  it('is the one with the very phrase, whatever else has the words', () => {
    const twice = articleOf('phrase', [
      'The court of last appeal heard the appeal of the court, and the court sent the appeal to the court.',
      'After a long day the clerk went home through the rain, thinking of the appeal court in the capital.',
    ]);
    const [first] = new Finder([twice]).find({ text: 'appeal court' }, 5).matches;
    expect(first?.paragraph).toBe(1);
  });

  it('is the one with the phrase that a question has in quotation marks', () => {
    const { matches } = find('Who was it that said “no family its house”?');
    expect(passageOf(matches[0])).toBe(FULL);
  });

  it('is what somebody says before narration of about the same worth where that is asked for', () => {
    const spoken = articleOf(
      'spoken',
      [
        'News from the town',
        'The bridge is closed to lorries.',
        'Mayor Ota said the bridge is closed to lorries.',
      ],
      [{ words: 'the bridge is closed to lorries', speaker: 'ota', mention: 'Mayor Ota', cue: 'said' }],
    );
    const query = { text: 'bridge closed for lorries' };
    const heard = new Finder([spoken]);
    expect(heard.find({ ...query, prefersSpoken: true }, 1).matches[0]?.paragraph).toBe(2);
    expect(heard.find(query, 1).matches[0]?.statement).toBeNull();
  });

  it('is one in which the words are said, before those in which they only tell who speaks', () => {
    const words = 'that all fishermen owe much to the great patience and to the many letters of Ota';
    const told = new Finder([
      articleOf(
        'told',
        [
          'News from the town',
          'Ota, asked by reporters, said the bridge is closed.',
          `Baker Sow added ${words}.`,
        ],
        [
          { words: 'the bridge is closed', speaker: 'ota', mention: 'Ota', cue: 'said' },
          { words, speaker: 'sow', mention: 'Baker Sow', cue: 'added' },
        ],
      ),
    ]);
    const first = (prefersSpoken: boolean) => told.find({ text: 'Ota', prefersSpoken }, 5).matches[0];
    expect(first(true)?.statement).toMatchObject({ speaker: 'sow' });
    expect(first(false)?.statement).toBeNull();
  });
});

describe('the headline', () => {
  const ferry = new Finder([
    articleOf('ferry', [
      'Fishermen cheer as lake ferry sails again with nine passengers',
      'The old lake ferry, which had been in dock since the flood of last spring, will sail again on Sunday.',
      'Passengers may book a place at the market.',
    ]),
  ]);

  it('comes after the sentences that have as much of what is asked, for it only announces it', () => {
    const { matches } = ferry.find({ text: 'When will the lake ferry sail again?' }, 5);
    expect(matches.map(({ paragraph }) => paragraph)).toEqual([1, 0]);
  });

  it('comes first where it alone says what is asked', () => {
    expect(ferry.find({ text: 'How many passengers sail?' }, 5).matches[0]?.paragraph).toBe(0);
    expect(ferry.find({ text: 'lake ferry sails again' }, 5).matches[0]?.paragraph).toBe(0);
  });
});

describe('what is shown', () => {
  it('is whole sentences that cut no statement', () => {
    expect(passageOf(find('no family its house').matches[0])).toBe(FULL);
  });

  it('has under a speaker’s name no sentence in which somebody else is heard', () => {
    expect(passageOf(find('survey of the oyster beds').matches[0])).toBe(
      'Bello replied that a survey of the oyster beds had found no danger.',
    );
  });

  it('names the words of the query that it has, as typed', () => {
    expect(find('surveying Oyster beds in Norway').matches[0]?.terms).toEqual([
      'surveying',
      'Oyster',
      'beds',
    ]);
  });

  it('has the statement that the matching words stand in, and none where they are the writer’s', () => {
    expect(find('harbour open before rains').matches[0]?.statement).toMatchObject({ kind: 'quoted' });
    expect(find('in Sela on Monday').matches[0]).toMatchObject({ paragraph: 1, statement: null });
  });

  it('counts words that only tell who speaks for nobody', () => {
    expect(find('Minister Chidi Eze warned of oyster beds').matches[0]?.statement).toMatchObject({
      speaker: 'eze',
    });
  });

  it('shows a statement and its shortened repetition once, the fuller first', () => {
    const { matches } = find('harbour open before the rains');
    expect(passageOf(matches[0])).toBe(FULL);
    expect(matches[0]?.repeats.map((span) => sliceOf(harbour, span))).toEqual([LEAD]);
    expect(matches.map(passageOf)).not.toContain(LEAD);
  });

  it('shows no passage twice', () => {
    const shown = find('Bello oyster harbour ministers ships lighthouse talks').matches.map(passageOf);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('asked for one speaker', () => {
  it('only that speaker’s words are searched, not those of another in the same paragraph', () => {
    expect(find('dredging', { speaker: 'bello' })).toMatchObject({ matches: [], answered: false });
    expect(find('dredging', { speaker: 'eze' }).answered).toBe(true);
  });

  it('the words that name the speaker are not the speaker’s', () => {
    expect(find('Fisheries Minister', { speaker: 'eze' }).answered).toBe(false);
  });

  it('no text gives all of the statements in the order of the text', () => {
    const { matches, answered } = find('', { speaker: 'bello' });
    expect(answered).toBe(true);
    expect(matches.map(({ paragraph }) => paragraph)).toEqual([1, 3, 4]);
    expect(matches.every(({ statement }) => statement?.speaker === 'bello')).toBe(true);
  });

  it('statements that would be shown the same are given once', () => {
    expect(find('  ', { speaker: 'eze' }).matches.map(({ paragraph }) => paragraph)).toEqual([3, 5]);
  });

  it('somebody who is not heard has no passages', () => {
    expect(find('', { speaker: 'lima' })).toEqual({
      matches: [],
      answered: false,
      confidence: 0,
      unknownWords: [],
    });
  });
});

describe('what the articles do not say', () => {
  it.each([
    ['What is the population of Iceland?', ['population', 'Iceland']],
    ['nuclear submarines', ['nuclear', 'submarines']],
    ['банан', ['банан']],
    ['香蕉', ['香', '蕉']],
  ])('is refused: %s', (text, unknownWords) => {
    expect(find(text)).toMatchObject({ answered: false, unknownWords });
  });

  it('is refused where only the name that the question is about is missing', () => {
    expect(find('Did Ambassador Rosa Lima attend the talks?').answered).toBe(true);
    expect(find('Did Ambassador Henrik Olsen attend the talks?')).toMatchObject({
      answered: false,
      unknownWords: ['Henrik', 'Olsen'],
    });
  });

  it('is refused where only the name that a question opens with is missing, though it is not written as one', () => {
    expect(find('did bello attend the talks of the ministers').answered).toBe(true);
    expect(find('did olsen attend the talks of the ministers')).toMatchObject({
      answered: false,
      unknownWords: ['olsen'],
    });
    expect(find('did the delegates attend the talks').answered).toBe(true);
    expect(find('did delegates attend the talks').answered).toBe(true);
  });

  it('is refused where the words stand in the article but far apart', () => {
    expect(find('Did the ambassador rebuild an old berth?').answered).toBe(false);
  });

  it('gives the passage that comes closest', () => {
    const { matches, answered } = find('Who runs the lighthouse museum of Iceland?');
    expect(answered).toBe(false);
    expect(passageOf(matches[0])).toContain('lighthouse');
  });

  it('leaves out of an answer the passages that merely share words with it', () => {
    expect(find('talks with the ambassador of Brazil').matches.map(({ paragraph }) => paragraph)).toEqual([
      2,
    ]);
  });

  it('is not told by stop words and words that only carry a question', () => {
    expect(find('What kind of things were mentioned there?').unknownWords).toEqual([]);
  });
});

describe('several articles', () => {
  const both = new Finder([harbour, school]);

  it('are searched together or as asked', () => {
    const text = 'library gift';
    expect(both.find({ text }, 5).matches[0]?.article).toBe(school);
    expect(both.find({ text, articles: ['harbour'] }, 5).answered).toBe(false);
    expect(both.find({ text, articles: ['school', 'nowhere'] }, 5).answered).toBe(true);
    expect(both.find({ text, articles: [] }, 5).matches).toEqual([]);
  });

  it('do not join passages of two articles as repetitions', () => {
    const { matches } = both.find({ text: 'The harbour will open before the rains' }, 5);
    expect(matches.slice(0, 2).map(({ article }) => article.id)).toEqual(['harbour', 'school']);
  });

  it('know a word in any of its forms but not a misspelt one', () => {
    expect(both.knows('the ship')).toBe(true);
    expect(both.knows('shipp')).toBe(false);
    expect(both.knows('gift', ['harbour'])).toBe(false);
  });
});
