import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/answering/answer.js';
import { peopleOffered, questionOn } from '../../src/discord/people-offered.js';
import { ADA, BO, TALKS } from './made-article.js';

const which = (asked: string): Answer => ({ kind: 'which-speaker', asked, candidates: [ADA, BO] });
const silent: Answer = {
  kind: 'silent',
  speaker: ADA,
  about: 'cod',
  statements: 2,
  unsure: 0,
  present: [],
  others: [{ speaker: BO, statements: 1 }],
  told: [],
  unknownWords: [],
};

describe('the question that follows a choice', () => {
  const article = 'fish-talks';
  const what: Question = { kind: 'what-said', speaker: 'minister', about: 'cod', article };

  it('is the same of the person chosen, with topic and article', () => {
    expect(questionOn(ADA, what, which('minister'))).toEqual({ ...what, speaker: 'Ada Berg' });
    expect(questionOn(BO, what, { kind: 'unknown-speaker', asked: 'X', nearest: [BO] })).toEqual({
      ...what,
      speaker: 'Bo Lind',
    });
  });

  it.each([
    ['What did Berg say on cod?', 'Berg', 'What did Ada Berg say on cod?'],
    ['What is Berg’s view on cod?', 'Berg’s', 'What is Ada Berg’s view on cod?'],
    ['What did  the  minister say?', 'the minister', 'Ada Berg: What did  the  minister say?'],
  ])('has the whole name in place of the one that fits several: %s', (question, asked, next) => {
    expect(questionOn(ADA, { kind: 'ask', question }, which(asked))).toEqual({ kind: 'ask', question: next });
  });

  it('has the name of somebody whom the articles have in place of one whom they do not', () => {
    const unknown: Answer = { kind: 'unknown-speaker', asked: 'Bergman', nearest: [ADA] };
    const question = { kind: 'ask' as const, question: 'What did Bergman say about cod?' };
    expect(questionOn(ADA, question, unknown)).toEqual({
      kind: 'ask',
      question: 'What did Ada Berg say about cod?',
    });
  });

  it('after somebody who is not heard on it is what others say on it, or what they say at all', () => {
    expect(peopleOffered(silent)).toEqual([ADA, BO]);
    expect(questionOn(BO, what, silent)).toEqual({
      kind: 'what-said',
      speaker: 'Bo Lind',
      about: 'cod',
      article,
    });
    expect(questionOn(ADA, what, silent)).toEqual({ kind: 'what-said', speaker: 'Ada Berg', article });
  });

  it('after a check is of the same claim, a paraphrase as one and a quote as one', () => {
    const checkOf = (isQuoted: boolean): Answer => ({
      kind: 'checked',
      isPart: false,
      verdicts: [
        {
          kind: 'not-found',
          claim: { words: 'cod is for everybody', isQuoted, speaker: 'the minister' },
          speaker: { kind: 'several', candidates: [ADA, BO] },
          nearest: null,
        },
      ],
    });
    const asked = { kind: 'check', quote: 'q' } as const;
    expect(questionOn(ADA, asked, checkOf(true))).toEqual({
      kind: 'check',
      quote: 'cod is for everybody',
      speaker: 'Ada Berg',
    });
    expect(questionOn(ADA, asked, checkOf(false))).toEqual({
      kind: 'check',
      quote: 'Ada Berg said that cod is for everybody',
    });
  });

  it('after the speakers is what one of those who are heard says', () => {
    const list: Answer = {
      kind: 'speakers',
      about: null,
      unheard: [],
      articles: [TALKS],
      speakers: [
        { speaker: ADA, statements: 1 },
        { speaker: BO, statements: 0 },
      ],
    };
    expect(peopleOffered(list)).toEqual([ADA]);
    expect(questionOn(ADA, { kind: 'speakers' }, list)).toEqual({ kind: 'what-said', speaker: 'Ada Berg' });
  });
});
