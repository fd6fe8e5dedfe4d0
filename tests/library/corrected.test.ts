import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/library/corrected.js';
import type { Correction } from '../../src/library/store/correction.js';
import type { Article, Person } from '../../src/reading/article.js';
import { readText } from '../../src/reading/read.js';

const PEOPLE: Person[] = [
  {
    id: 'ines-moro',
    name: 'Inés Moro',
    role: 'Mayor',
    country: 'Sela',
    gender: 'female',
    spellings: ['Ines Moreau'],
    names: { tr: 'İnes Moro' },
    offices: { tr: 'Sela Belediye Başkanı' },
  },
];

const TEXT = [
  'Minister Ada Berg met the fishers in Sela.',
  '“Herring is for everybody,” Berg said.',
  '“The harbour stays shut,” a man in the crowd called, and nobody answered.',
  'Ada Bergh told reporters that the talks go on.',
].join('\n\n');

const article: Article = {
  id: 'talks',
  title: 'Talks',
  language: 'en',
  text: TEXT,
  dropped: [],
  ...readText(TEXT, PEOPLE),
};

const QUOTE = '“Herring is for everybody,”';
const spoken = (words: string, speaker: string): Correction => {
  const start = TEXT.indexOf(words);
  return { kind: 'speaker', start, end: start + words.length, words, said: 'quoted', speaker };
};
const speakerOf = ({ statements, speakers, text }: Article, words: string) => {
  const statement = statements.find(({ start, end }) => text.slice(start, end).includes(words));
  return speakers.find(({ id }) => id === statement?.speaker)?.name;
};

describe('a corrected speaker', () => {
  it('is one of the article’s, by any spelling, and is told as a correction', () => {
    const changed = corrected(article, [spoken(QUOTE, 'ada bergh')], PEOPLE);
    expect(speakerOf(changed, 'Herring')).toBe('Ada Bergh');
    expect(changed.speakers).toEqual(article.speakers);
    expect(changed.statements.find(({ rule }) => rule === 'corrected')).toMatchObject({
      guess: null,
      confidence: 1,
      mention: null,
      cue: null,
    });
  });

  it('may be a known person whom the article does not name, with all that is known', () => {
    const changed = corrected(article, [spoken(QUOTE, 'Ines Moreau')], PEOPLE);
    expect(changed.speakers.at(-1)).toEqual({
      id: 'ines-moro',
      name: 'Inés Moro',
      role: 'Mayor',
      country: 'Sela',
      spellings: ['Ines Moreau'],
      names: { tr: 'İnes Moro' },
      offices: { tr: 'Sela Belediye Başkanı' },
    });
  });

  it('may be anybody else, by the name that is given', () => {
    const changed = corrected(article, [spoken(QUOTE, 'Bo Lind')], PEOPLE);
    expect(speakerOf(changed, 'Herring')).toBe('Bo Lind');
  });

  it('holds for a statement that another reading begins and ends a little differently', () => {
    const changed = corrected(article, [spoken(QUOTE.slice(1, -2), 'Bo Lind')], PEOPLE);
    expect(changed.statements).toHaveLength(article.statements.length);
    expect(speakerOf(changed, 'Herring')).toBe('Bo Lind');
  });

  it('makes a statement where another reading finds none, in the order of the text', () => {
    const words = 'nobody answered';
    const changed = corrected(article, [spoken(words, 'Bo Lind')], PEOPLE);
    expect(changed.statements).toHaveLength(article.statements.length + 1);
    expect(speakerOf(changed, words)).toBe('Bo Lind');
    const starts = changed.statements.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('is passed over where the text has other words at its place', () => {
    const moved = { ...spoken(QUOTE, 'Bo Lind'), start: 3, end: 30 } as Correction;
    expect(corrected(article, [moved], PEOPLE)).toBe(article);
  });

  it('leaves the text and the article that it was made from as they are', () => {
    const before = structuredClone(article);
    expect(corrected(article, [spoken(QUOTE, 'Bo Lind')], PEOPLE).text).toBe(TEXT);
    expect(article).toEqual(before);
  });
});

describe('another spelling', () => {
  it('finds the speaker', () => {
    const changed = corrected(
      article,
      [{ kind: 'spelling', speaker: 'Ada Berg', spelling: 'Беарг' }],
      PEOPLE,
    );
    expect(changed.speakers.find(({ name }) => name === 'Ada Berg')?.spellings).toContain('Беарг');
  });

  it('of another speaker makes the two one, statements and all', () => {
    const changed = corrected(
      article,
      [{ kind: 'spelling', speaker: 'Ada Berg', spelling: 'Ada Bergh' }],
      PEOPLE,
    );
    expect(changed.speakers.map(({ name }) => name)).not.toContain('Ada Bergh');
    expect(speakerOf(changed, 'the talks go on')).toBe('Ada Berg');
  });

  it('of another speaker is told as a correction of what that one says, and of nothing else', () => {
    const changed = corrected(
      article,
      [{ kind: 'spelling', speaker: 'Ada Berg', spelling: 'Ada Bergh' }],
      PEOPLE,
    );
    const told = changed.statements.filter(({ rule }) => rule === 'corrected');
    expect(told.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['that the talks go on']);
    expect(told[0]).toMatchObject({ confidence: 1, mention: null, cue: null });
  });

  it('of nobody in the article is passed over', () => {
    expect(corrected(article, [{ kind: 'spelling', speaker: 'Nobody', spelling: 'No' }], PEOPLE)).toBe(
      article,
    );
  });
});
