import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import { Finder } from '../../src/finding/finder.js';
import type { Match } from '../../src/finding/match.js';
import { toArticle } from '../../src/library/bundled.js';

const harbour = toArticle(
  'harbour',
  {
    title: 'Ministers agree on a new harbour',
    language: 'en',
    text: [
      'Ministers agree on a new harbour',
      'Transport Minister Amina Bello and Fisheries Minister Chidi Eze met on Monday in the port of Sela. The meeting was also attended by Ambassador Rosa Lima.',
      '“The harbour will open before the rains,” Bello said. “No fisherman will lose his berth.”',
      'Eze warned that the dredging could destroy the oyster beds.',
    ].join('\n\n'),
  },
  [],
);
const school = toArticle(
  'school',
  {
    title: 'School year begins',
    language: 'en',
    text: 'Head teacher Yusuf Bello said the school would open a library in spring.',
  },
  [],
);
const library = (...articles: (typeof harbour)[]) =>
  new Answering({ articles, finder: new Finder(articles) });
const answering = library(harbour, school);
const words = ({ article, passage }: Match) => article.text.slice(passage.start, passage.end);

describe('who said', () => {
  it('gives the passage and the speaker', () => {
    const answer = answering.answer({ kind: 'who-said', words: 'no fisherman will lose his berth' });
    expect(answer.kind).toBe('found');
    if (answer.kind !== 'found') return;
    const [match] = answer.matches;
    expect(match && words(match)).toContain('“No fisherman will lose his berth.”');
    expect(match?.statement).toMatchObject({ kind: 'quoted' });
    expect(harbour.speakers.find(({ id }) => id === match?.statement?.speaker)?.name).toBe('Amina Bello');
  });

  it('says that the articles do not say, and which words none has', () => {
    expect(answering.answer({ kind: 'who-said', words: 'nuclear submarines' })).toMatchObject({
      kind: 'not-in-articles',
      asked: 'nuclear submarines',
      unknownWords: ['nuclear', 'submarines'],
    });
  });
});

describe('what somebody said', () => {
  it('is searched in their own words alone', () => {
    const answer = answering.answer({ kind: 'what-said', speaker: 'Amina Bello', about: 'oyster beds' });
    expect(answer).toMatchObject({
      kind: 'silent',
      speaker: { name: 'Amina Bello' },
      about: 'oyster beds',
      others: [{ speaker: { name: 'Chidi Eze' }, statements: 1 }],
    });
  });

  it('without a topic is all of it, in the order of the text', () => {
    const answer = answering.answer({ kind: 'what-said', speaker: 'Chidi Eze' });
    expect(answer).toMatchObject({ kind: 'found', speaker: { name: 'Chidi Eze' }, matches: { length: 1 } });
  });

  it('is nothing where the article only names them, and where it does is shown', () => {
    const answer = answering.answer({ kind: 'what-said', speaker: 'Rosa Lima' });
    expect(answer).toMatchObject({ kind: 'silent', statements: 0, present: { length: 1 } });
    if (answer.kind !== 'silent') return;
    expect(answer.present.map(words)).toEqual(['The meeting was also attended by Ambassador Rosa Lima.']);
  });

  it('asks which where a last name fits two people', () => {
    expect(answering.answer({ kind: 'what-said', speaker: 'Bello' })).toMatchObject({
      kind: 'which-speaker',
      candidates: [{ name: 'Amina Bello' }, { name: 'Yusuf Bello' }],
    });
  });

  it('in one article alone leaves the people of others out', () => {
    expect(
      answering.answer({ kind: 'what-said', speaker: 'Bello', article: 'School year begins' }),
    ).toMatchObject({ kind: 'found', speaker: { name: 'Yusuf Bello' } });
  });

  it('of somebody unknown offers whom it may have meant', () => {
    expect(answering.answer({ kind: 'what-said', speaker: 'Chide Izze' })).toMatchObject({
      kind: 'unknown-speaker',
      nearest: [{ name: 'Chidi Eze' }],
    });
  });
});

describe('a question', () => {
  it('that asks for somebody’s words is answered with theirs', () => {
    expect(answering.answer({ kind: 'ask', question: 'What did Eze say about dredging?' })).toMatchObject({
      kind: 'found',
      speaker: { name: 'Chidi Eze' },
      matches: [{ statement: { kind: 'reported' } }],
    });
  });

  it.each(['Who spoke about oysters?', 'Did anybody mention oysters?', 'who warned of oyster beds'])(
    'that asks who speaks of something is answered with who does: %s',
    (question) => {
      expect(answering.answer({ kind: 'ask', question })).toMatchObject({
        kind: 'found',
        matches: [{ statement: { kind: 'reported' } }],
      });
    },
  );

  it('is answered from narration where nobody speaks', () => {
    const answer = answering.answer({ kind: 'ask', question: 'Where did the ministers meet on Monday?' });
    expect(answer).toMatchObject({ kind: 'found', matches: [{ statement: null }] });
  });

  it('of who somebody is is answered with the sentences that name them', () => {
    for (const question of ['Who is Rosa Lima?', 'who was ambassador rosa lima']) {
      const answer = answering.answer({ kind: 'ask', question });
      expect(answer).toMatchObject({ kind: 'found', matches: [{ statement: null }] });
      if (answer.kind !== 'found') continue;
      expect(answer.matches.map(words)).toEqual(['The meeting was also attended by Ambassador Rosa Lima.']);
    }
    expect(answering.answer({ kind: 'ask', question: 'Who is Bello?' })).toMatchObject({
      kind: 'which-speaker',
      asked: 'Bello',
    });
  });

  it('of who is something else is a question like any other', () => {
    const answer = answering.answer({ kind: 'ask', question: 'Who is against dredging the oyster beds?' });
    expect(answer).toMatchObject({ kind: 'found', matches: [{ statement: { kind: 'reported' } }] });
  });

  it('with a word that no article has is answered and told so', () => {
    const answer = answering.answer({
      kind: 'ask',
      question: 'Where did the ministers meet on Monday evening?',
    });
    expect(answer).toMatchObject({ kind: 'found', unknownWords: ['evening'] });
  });

  it('about a part of a title is about every article that has it', () => {
    const both = library(harbour, { ...harbour, id: 'harbour-2', title: 'Ministers leave' }, school);
    const answer = both.answer({ kind: 'speakers', article: 'ministers' });
    expect(answer).toMatchObject({ articles: [{ id: 'harbour' }, { id: 'harbour-2' }] });
  });

  it('about an article that is not there is told which there are', () => {
    expect(answering.answer({ kind: 'ask', question: 'Why?', article: 'budget' })).toMatchObject({
      kind: 'unknown-article',
      articles: [{ id: 'harbour' }, { id: 'school' }],
    });
  });

  it('of any kind and text is answered from what the articles have, word for word', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const asked = fc.oneof(
      fc.record({ kind: fc.constant('who-said' as const), words: text }),
      fc.record({ kind: fc.constant('ask' as const), question: text }),
      fc.record({ kind: fc.constant('what-said' as const), speaker: text, about: text }),
      fc.record({ kind: fc.constant('speakers' as const), about: text }),
    );
    fc.assert(
      fc.property(asked, (question) => {
        const answer = answering.answer(question);
        const matches = 'matches' in answer ? answer.matches : 'nearest' in answer ? answer.nearest : [];
        for (const match of matches) {
          if (!('passage' in match)) continue;
          expect(match.article.paragraphs[match.paragraph]?.start).toBeLessThanOrEqual(match.passage.start);
          expect(match.article.paragraphs[match.paragraph]?.end).toBeGreaterThanOrEqual(match.passage.end);
        }
      }),
    );
  });
});

describe('speakers', () => {
  it('are listed with how often each is heard, those heard most first, those only named last', () => {
    const answer = answering.answer({ kind: 'speakers', article: 'harbour' });
    expect(answer).toMatchObject({ kind: 'speakers', about: null });
    if (answer.kind !== 'speakers') return;
    const names = answer.speakers.map(({ speaker }) => speaker.name);
    expect(names.slice(0, 2).toSorted()).toEqual(['Amina Bello', 'Chidi Eze']);
    expect(answer.speakers.at(-1)).toMatchObject({ speaker: { name: 'Rosa Lima' }, statements: 0 });
  });

  it('of a topic are only those heard on it', () => {
    expect(answering.answer({ kind: 'speakers', about: 'oyster beds' })).toMatchObject({
      speakers: [{ speaker: { name: 'Chidi Eze' }, statements: 1 }],
    });
  });
});

describe('completion', () => {
  it('offers speakers by any part of their name, office or a misspelling', () => {
    const offered = (typed: string) => answering.completeSpeaker(typed).map(({ name }) => name);
    expect(offered('bel').toSorted()).toEqual(['Amina Bello', 'Yusuf Bello']);
    expect(offered('chi')).toEqual(['Chidi Eze']);
    expect(offered('Lma')).toEqual(['Rosa Lima']);
  });

  it('offers questions that have an answer', () => {
    const questions = answering.completeQuestion('what eze').map(({ question }) => question);
    expect(questions).toContain('What did Chidi Eze say?');
    for (const question of questions) {
      expect(answering.answer({ kind: 'ask', question })).toMatchObject({
        kind: 'found',
        speaker: { name: 'Chidi Eze' },
      });
    }
  });

  it('offers questions by the words in which they are shown, too', () => {
    const inGerman = ({ topic, speaker }: { topic: string | null; speaker: { name: string } }) =>
      topic === null ? `Was sagte ${speaker.name}?` : `Was sagte ${speaker.name} zu ${topic}?`;
    const [first] = answering.completeQuestion('sagte eze', undefined, inGerman);
    expect(first).toMatchObject({ question: 'What did Chidi Eze say?', speaker: { name: 'Chidi Eze' } });
    expect(answering.completeQuestion('sagte eze')).toEqual([]);
  });

  it('offers phrases of the articles, of one speaker where one is given, and each finds something', () => {
    const topics = answering.completeAbout('', 'Chidi Eze');
    expect(topics.length).toBeGreaterThan(0);
    for (const about of topics) {
      expect(answering.answer({ kind: 'what-said', speaker: 'Chidi Eze', about }).kind).toBe('found');
      expect(about.length).toBeLessThanOrEqual(100);
    }
  });

  it('offers articles by a part of their title', () => {
    expect(answering.completeArticle('new harb')).toEqual([
      { name: 'Ministers agree on a new harbour', mark: null, value: 'harbour' },
    ]);
  });
});

describe('a message that claims several things', () => {
  const quote = [
    '“The harbour will open before the rains.”',
    '“No fisherman will lose his berth.”',
    '“Nobody asked the oysters.”',
  ].join('\n\n');

  it('is answered alike in one go and in slices', async () => {
    expect(await answering.answerInSlices({ kind: 'check', quote })).toEqual(
      answering.answer({ kind: 'check', quote }),
    );
  });

  it('lets others have their turn between one claim and the next, where a claim takes long', async () => {
    await answering.answerInSlices({ kind: 'check', quote });
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1_000;
      return now;
    });
    let turns = 0;
    let isOver = false;
    const others = (async () => {
      for (; !isOver; turns++) await setImmediate();
    })();
    try {
      await answering.answerInSlices({ kind: 'check', quote });
    } finally {
      isOver = true;
      clock.mockRestore();
      await others;
    }
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});
