import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import { articleOf, sliceOf } from './article-of.js';
import { FULL, harbour } from './harbour.js';

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
