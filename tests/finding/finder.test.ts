import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import { articleOf, sliceOf } from './article-of.js';
import { FULL, harbour, LEAD, school } from './harbour.js';

const finder = new Finder([harbour]);
const find = (text: string, options: { speaker?: string; prefersSpoken?: boolean } = {}) =>
  finder.find({ text, ...options }, 10);
const passageOf = (match: Match | undefined) => match && sliceOf(match.article, match.passage);

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

  it('takes no statement for a repetition of its opposite, nor of one with another number', () => {
    const words = [
      'that the railway budget will grow by 5 percent next year',
      'that the railway budget will not grow by 5 percent next year',
      'that the railway budget will grow by 50 percent next year',
    ];
    const budget = articleOf(
      'budget',
      words.map((said) => `Minister Berg said ${said}.`),
      words.map((said) => ({ words: said, speaker: 'berg', cue: 'said' })),
    );
    const { matches } = new Finder([budget]).find({ text: 'railway budget will grow' }, 10);
    expect(matches.map(({ paragraph }) => paragraph).toSorted()).toEqual([0, 1, 2]);
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

  it('each statement is a match of its own, also where two stand in one sentence', () => {
    const { matches } = find('  ', { speaker: 'eze' });
    expect(matches.map(({ paragraph }) => paragraph)).toEqual([3, 5, 5]);
    expect(new Set(matches.map(({ statement }) => statement?.start)).size).toBe(3);
  });

  it('somebody who is not heard has no passages', () => {
    expect(find('', { speaker: 'lima' })).toEqual({
      matches: [],
      answered: false,
      confidence: 0,
      unknownWords: [],
      refusal: { kind: 'no-subject' },
    });
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
