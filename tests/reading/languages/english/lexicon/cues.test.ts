import { describe, expect, it } from 'vitest';
import { CUE_TABLE } from '../../../../../src/reading/languages/english/lexicon/cue-table.js';
import { CUES } from '../../../../../src/reading/languages/english/lexicon/cues.js';
import { inflect } from '../../../../../src/reading/languages/english/lexicon/inflect.js';

const formsOf = (lemma: string) =>
  [...CUES].flatMap(([form, { cue }]) => (cue.lemma === lemma ? form : [])).sort();

describe('the cues', () => {
  it('have each verb once', () => {
    const lemmas = CUE_TABLE.flatMap(([, verbs]) => verbs.trim().split(/\s+/)).map(
      (verb) => /^[a-z-]+/.exec(verb)?.[0],
    );
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });

  it('are known in all forms, regular and irregular', () => {
    expect(formsOf('deny')).toEqual(['denied', 'denies', 'deny', 'denying']);
    expect(formsOf('tell')).toEqual(['tell', 'telling', 'tells', 'told']);
    expect(formsOf('refer')).toEqual(['refer', 'referred', 'referring', 'refers']);
  });

  it('are known in the past alone where the other forms are mostly something else', () => {
    expect(formsOf('welcome')).toEqual(['welcomed']);
    expect(formsOf('signal')).toEqual(['signaled', 'signalled']);
  });

  it('tell particles from what they take', () => {
    const refer = CUES.get('referred')?.cue;
    expect(refer?.takes).toEqual(new Set());
    expect(refer?.particles).toEqual(new Set(['to']));
  });

  it('are spelt as in America and in Britain', () => {
    expect(inflect('label').map(([form]) => form)).toEqual(
      expect.arrayContaining(['labeled', 'labelled', 'labeling', 'labelling']),
    );
  });
});
