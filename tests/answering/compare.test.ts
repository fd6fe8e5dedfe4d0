import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { toArticle } from '../../src/library/bundled.js';
import { answeringOn, island } from './island.js';

/** Two who speak of the ferry's engine, two of one last name, and somebody who is only named. */
const meeting = toArticle(
  'meeting',
  {
    title: 'Council meets on the ferry engine',
    language: 'en',
    text: [
      'Mayor Nora Quist said the ferry engine would be repaired in Bergen. “We need the reserve fund for the engine,” Quist said.',
      'Engineer Tom Vale warned that the ferry engine was too old. Vale said that Bergen was too far away.',
      'Pilot Ada Vale said the winter storms would come early. Judge Lena Holt was there.',
    ].join('\n\n'),
  },
  [],
);
const answering = answeringOn(meeting);

const compare = (first: string, second: string, about?: string): Answer =>
  answering.answer({ kind: 'compare', first, second, ...(about && { about }) });

function compared(first: string, second: string, about?: string) {
  const answer = compare(first, second, about);
  if (answer.kind !== 'compared') throw new Error(`it is ${answer.kind}`);
  return answer;
}

describe('two speakers side by side', () => {
  it('say each their own on a topic, in the order asked for', () => {
    const { sides, topics } = compared('Tom Vale', 'Nora Quist', 'ferry engine');
    expect(sides.map(({ speaker }) => speaker.name)).toEqual(['Tom Vale', 'Nora Quist']);
    for (const { speaker, matches } of sides) {
      expect(matches.length).toBeGreaterThan(0);
      expect(matches.every(({ statement }) => statement?.speaker === speaker.id)).toBe(true);
    }
    expect(topics).toEqual([]);
  });

  it('have no passages where they say nothing on it, with how often they are heard, and what both speak of', () => {
    const { sides, topics } = compared('Nora Quist', 'Tom Vale', 'reserve fund');
    expect(sides[0].matches).toHaveLength(1);
    expect(sides[1]).toMatchObject({ matches: [], statements: 2 });
    expect(topics.map(({ topic }) => topic)).toContain('ferry engine');
  });

  it('share topics on each of which there is an answer for both, with as many passages as they say', () => {
    const { about, sides, topics } = compared('Nora Quist', 'Tom Vale');
    expect(about).toBeNull();
    expect(sides.map(({ statements }) => statements)).toEqual([2, 2]);
    expect(topics.map(({ topic }) => topic)).toEqual(['ferry engine', 'Bergen']);
    for (const { topic, passages } of topics) {
      const { sides: both } = compared('Nora Quist', 'Tom Vale', topic);
      expect(both.map(({ matches }) => matches.length)).toEqual(passages);
    }
  });

  it('are asked for no topic by one that has no words', () => {
    expect(compared('Tom Vale', 'Nora Quist', '???')).toEqual(compared('Tom Vale', 'Nora Quist'));
  });

  it('share none where one of them is never heard', () => {
    const { sides, topics } = compared('Nora Quist', 'Lena Holt');
    expect(sides[1].statements).toBe(0);
    expect(topics).toEqual([]);
  });

  it('tell words of the topic that the articles do not have', () => {
    expect(compared('Nora Quist', 'Tom Vale', 'submarine engine').unknownWords).toEqual(['submarine']);
  });
});

describe('the names of two to compare', () => {
  it.each([
    ['Nobody Known', 'Tom Vale', 'Nobody Known'],
    ['Tom Vale', 'Nobody Known', 'Nobody Known'],
  ])('are not known: %s and %s', (first, second, asked) => {
    expect(compare(first, second)).toMatchObject({ kind: 'unknown-speaker', asked });
  });

  it('fit several: which', () => {
    const answer = compare('Nora Quist', 'Vale');
    expect(answer).toMatchObject({ kind: 'which-speaker', asked: 'Vale', candidates: { length: 2 } });
  });

  it('that fit two, one of whom is the other one asked for, are those two', () => {
    const { sides } = compared('Ada Vale', 'Vale');
    expect(sides.map(({ speaker }) => speaker.name)).toEqual(['Ada Vale', 'Tom Vale']);
  });

  it('are one person’s: that is said', () => {
    expect(compare('Nora Quist', 'the mayor')).toMatchObject({
      kind: 'same-speaker',
      asked: ['Nora Quist', 'the mayor'],
      speaker: { name: 'Nora Quist' },
    });
  });
});

describe('topics while somebody types', () => {
  it('are those that both share first, then those of either', () => {
    const topics = answering.completeShared('', ['Nora Quist', 'Tom Vale']);
    expect(topics.slice(0, 2)).toEqual(['ferry engine', 'Bergen']);
    expect(topics).toContain('reserve fund');
    expect(answering.completeShared('res', ['Nora Quist', 'Tom Vale'])).toEqual(['reserve fund']);
  });

  it('are all there are where it is not two people yet', () => {
    expect(answering.completeShared('', ['Nora Quist', ''])).toEqual(answering.completeAbout(''));
  });
});

describe('who speaks of a topic', () => {
  it('is counted as what each said on it is found', () => {
    const both = answeringOn(island, meeting);
    for (const about of ['engine', 'ferry', 'the reserve fund', 'Bergen']) {
      const answer = both.answer({ kind: 'speakers', about });
      if (answer.kind !== 'speakers') throw new Error(`it is ${answer.kind}`);
      expect(answer.speakers.length).toBeGreaterThan(0);
      for (const { speaker, statements } of answer.speakers) {
        const said = both.answer({ kind: 'what-said', speaker: speaker.name, about });
        expect(said).toMatchObject({ kind: 'found', matches: { length: statements } });
      }
      const counts = answer.speakers.map(({ statements }) => statements);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('is everybody, however many they are and however much they say', () => {
    const says = (name: string, times: number) =>
      Array.from(
        { length: times },
        (_, at) => `${name} said that harbour toll number ${at + 1} was too high.`,
      );
    const last = (at: number) =>
      `${String.fromCharCode(65 + (at % 26))}osk${'aeiou'[at % 5]}n${at < 26 ? '' : 's'}`;
    const names = Array.from({ length: 40 }, (_, at) => `Ann ${last(at)}`);
    const text = [...says('Olga Stern', 60), ...names.flatMap((name) => says(name, 1))].join('\n\n');
    const toll = answeringOn(toArticle('toll', { title: 'Tolls', language: 'en', text }, []));
    const answer = toll.answer({ kind: 'speakers', about: 'harbour toll' });
    if (answer.kind !== 'speakers') throw new Error(`it is ${answer.kind}`);
    expect(answer.speakers[0]).toMatchObject({ speaker: { name: 'Olga Stern' } });
    expect(answer.speakers[0]?.statements).toBeGreaterThan(25);
    expect(answer.speakers).toHaveLength(41);
  });
});
