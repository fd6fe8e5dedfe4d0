import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { queryTerms } from '../../src/finding/query-terms.js';
import { refusalOf } from '../../src/finding/refusal.js';
import { search } from '../../src/finding/search.js';
import { articleOf, sliceOf } from './article-of.js';
import { harbour } from './harbour.js';

const finder = new Finder([harbour]);
const find = (text: string, options: { speaker?: string; prefersSpoken?: boolean } = {}) =>
  finder.find({ text, ...options }, 10);
const passageOf = (match: Match | undefined) => match && sliceOf(match.article, match.passage);

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

describe('the reason of a refusal', () => {
  const reason = (text: string) => find(text).refusal;

  it('is none where there is an answer', () => {
    expect(reason('oyster beds')).toBeNull();
  });

  it('is a name that no article has, before any other word', () => {
    expect(reason('Did Ambassador Henrik Olsen attend the talks?')).toEqual({
      kind: 'unknown-name',
      names: ['Henrik', 'Olsen'],
    });
    expect(reason('What is the population of Iceland?')).toEqual({
      kind: 'unknown-name',
      names: ['Iceland'],
    });
  });

  it('is the words that no article has', () => {
    expect(reason('nuclear submarines')).toEqual({
      kind: 'unknown-words',
      words: ['nuclear', 'submarines'],
    });
  });

  it('is that the words stand apart: what the closest passage has, and where the others stand', () => {
    const { refusal, matches } = find('Did the ambassador rebuild an old berth?');
    expect(refusal?.kind).toBe('apart');
    if (refusal?.kind !== 'apart') return;
    const [nearest] = matches;
    expect(nearest?.terms).toEqual(refusal.has);
    expect([...refusal.has, ...refusal.lacks.map(({ word }) => word)].toSorted()).toEqual(
      ['ambassador', 'berth', 'old', 'rebuild'].toSorted(),
    );
    for (const { word, place } of refusal.lacks) {
      const paragraph = harbour.paragraphs[place?.paragraph ?? -1];
      expect(paragraph && sliceOf(harbour, paragraph)).toContain(word);
    }
  });

  it('is that there is no word to look for', () => {
    expect(reason('what did they do?')).toEqual({ kind: 'no-subject' });
    expect(reason('?!')).toEqual({ kind: 'no-subject' });
  });

  it('says no more than what is true, whatever is asked', () => {
    const words =
      'when where who how many Olsen Bello harbour oyster berth ships Brazil signed zebra the of'.split(' ');
    const asked = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(asked, (typed) => {
        const { refusal, answered, matches } = find(typed.join(' '));
        expect(refusal === null).toBe(answered);
        const isThere = (word: string) => finder.knows(word);
        if (refusal?.kind === 'unknown-name') expect(refusal.names.some(isThere)).toBe(false);
        if (refusal?.kind === 'unknown-words') expect(refusal.words.some(isThere)).toBe(false);
        if (refusal?.kind !== 'apart') return;
        const terms = matches[0]?.terms ?? [];
        expect(refusal.has.every((word) => terms.includes(word))).toBe(true);
        expect(refusal.lacks.some(({ word }) => terms.includes(word))).toBe(false);
        expect(refusal.lacks.every(({ word }) => isThere(word))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a refusal for the kind of thing asked for', () => {
  const ferry = articleOf('ferry', [
    'The old ferry that sank off the cape with all its crew was found by divers, the harbour office wrote.',
  ]);
  const passage = new PassageIndex([ferry]);
  const refused = (text: string) => {
    const query = queryTerms(passage, text);
    return refusalOf(query, search(passage, query));
  };

  it('is told where the closest passage has the words and nothing of that kind', () => {
    expect(refused('When did the old ferry sink?')).toMatchObject({ kind: 'kind-lacking', sought: 'time' });
    expect(refused('How many crew did the old ferry have?')).toMatchObject({
      kind: 'kind-lacking',
      sought: 'number',
    });
  });

  it('is not told where nothing of a kind is asked for', () => {
    expect(refused('the old ferry sank')).toEqual({ kind: 'unsure' });
  });
});
