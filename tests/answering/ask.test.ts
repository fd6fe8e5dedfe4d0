import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { answeringOn, island } from './island.js';

const answering = answeringOn(island);
const ask = (question: string): Answer => answering.answer({ kind: 'ask', question });
/** Of each match its speaker and the words that are said. */
const heard = (answer: Answer) =>
  answer.kind === 'found'
    ? answer.matches.map(({ article, statement, passage }) => {
        const { start, end } = statement ?? passage;
        const speaker = article.speakers.find(({ id }) => id === statement?.speaker);
        return [speaker?.name ?? null, article.text.slice(start, end)];
      })
    : answer.kind;

describe('asked for the words of several people', () => {
  it('those of each are given, the best first', () => {
    const answer = ask('What did Falk and Adeyemi say about the engine?');
    const scores = answer.kind === 'found' ? answer.matches.map(({ score }) => score) : [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const all = heard(answer);
    expect(all).toContainEqual(['Ines Falk', 'that a new engine would empty the reserve fund']);
    expect(all).toContainEqual(['Olu Adeyemi', 'that the old engine could not be repaired']);
  });

  it('those who are not heard on it are told', () => {
    expect(ask('What did Quist and Dahl say about a burden?')).toMatchObject({
      kind: 'found',
      matches: [{ statement: { speaker: 'emil-dahl' } }],
      silent: [{ name: 'Marta Quist' }],
    });
  });

  it('all of them are given in the order of the text where there is no topic', () => {
    const answer = ask('What did Dahl and Quist say?');
    expect(heard(answer)).toEqual([
      ['Marta Quist', '“The ferry is our road,”'],
      ['Marta Quist', '“Without it we are a rock with a shop.”'],
      ['Emil Dahl', 'the ferry had become a burden'],
    ]);
  });

  it('it is told where none is heard on it, with what comes closest', () => {
    expect(ask('What did Quist and Dahl say about the reserve fund?')).toMatchObject({
      kind: 'not-in-articles',
      reason: { kind: 'none-heard', speakers: [{ name: 'Marta Quist' }, { name: 'Emil Dahl' }] },
      nearest: [{ statement: { speaker: 'ines-falk' } }],
    });
  });
});

describe('asked for anybody but somebody', () => {
  it('all others who are heard on it are given, and nobody’s narration', () => {
    expect(heard(ask('Who besides Quist spoke of the ferry?'))).toEqual([
      ['Emil Dahl', 'the ferry had become a burden'],
    ]);
  });

  it('it is told where nobody else is', () => {
    expect(ask('Who except Dahl spoke of a burden?')).toMatchObject({
      kind: 'not-in-articles',
      reason: { kind: 'nobody-else' },
      nearest: [{ statement: { speaker: 'emil-dahl' } }],
    });
  });
});

describe('asked who speaks of something', () => {
  it('whoever does comes before what the writer tells', () => {
    const answer = ask('Who spoke about the ferry?');
    const isSaid = answer.kind === 'found' ? answer.matches.map(({ statement }) => statement !== null) : [];
    expect(isSaid.slice(0, 2)).toEqual([true, true]);
    expect(isSaid.slice(2)).not.toContain(true);
  });

  it('one who judges is told from one who merely speaks of it', () => {
    expect(heard(ask('Who praised Adeyemi?'))).toEqual([['Ines Falk', expect.stringContaining('patience')]]);
    expect(ask('Who criticised the ferry?')).toMatchObject({
      kind: 'not-in-articles',
      unknownWords: ['criticised'],
    });
  });

  it('and who is silent on it, both are told', () => {
    const answer = ask('Who did not mention the ferry?');
    expect(answer).toMatchObject({ kind: 'speakers', about: 'the ferry' });
    if (answer.kind !== 'speakers') return;
    const names = answer.speakers.map(({ speaker }) => speaker.name);
    expect(names.toSorted()).toEqual(['Emil Dahl', 'Marta Quist']);
    expect(answer.unheard.map(({ name }) => name)).toEqual(['Olu Adeyemi', 'Ines Falk', 'Ada Lund']);
  });
});

describe('asked who agrees', () => {
  it.each(['Who agrees with Quist?', 'Does Falk agree with Adeyemi on the engine?'])(
    'it refuses to judge: %s',
    (question) => {
      expect(ask(question)).toMatchObject({
        kind: 'not-in-articles',
        reason: { kind: 'agreement' },
        nearest: [],
      });
    },
  );
});

describe('asked for somebody’s words', () => {
  it('who are not heard on it, gives what the writer tells of it', () => {
    expect(ask('What did Quist say about the lighthouse museum?')).toMatchObject({
      kind: 'silent',
      speaker: { name: 'Marta Quist' },
      others: [],
      told: [{ statement: null, paragraph: 6 }],
      unknownWords: [],
    });
  });

  it('of whom the article does not know, says so and offers whom it may mean', () => {
    expect(ask('What did Marta Quast-Olsen say about the ferry?').kind).toBe('unknown-speaker');
    expect(ask('What did Dahler say about the ferry?')).toMatchObject({
      kind: 'unknown-speaker',
      asked: 'Dahler',
      nearest: [{ name: 'Emil Dahl' }],
    });
  });

  it('that are quoted in the question, looks for the very words', () => {
    expect(heard(ask('Did Quist say “a rock with a shop”?'))).toEqual([
      ['Marta Quist', '“Without it we are a rock with a shop.”'],
    ]);
  });

  it('who is only spoken of, does not look for theirs alone', () => {
    expect(heard(ask('What did Falk say about Adeyemi?'))).toEqual([
      ['Ines Falk', expect.stringContaining('patience')],
    ]);
  });
});

describe('asked who said words', () => {
  it('takes “who said that” for no part of them', () => {
    const words = 'the ferry had become a burden';
    const answer = answering.answer({ kind: 'who-said', words });
    expect(answering.answer({ kind: 'who-said', words: `Who said that ${words}` })).toEqual(answer);
  });

  it('finds them through what tells who speaks in their middle', () => {
    const words = 'we will not sail with an engine that nobody trusts';
    expect(heard(answering.answer({ kind: 'who-said', words }))[0]?.[0]).toBe('Olu Adeyemi');
  });
});
