import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedSpelling } from '../../src/finding/spelling-variants.js';
import { stemOf } from '../../src/finding/words.js';

describe('British and American spelling', () => {
  it.each([
    'colour color',
    'neighbourhoods neighborhoods',
    'harboured harbored',
    'favourite favorite',
    'organise organize',
    'privatisation privatization',
    'analysed analyzed',
    'centre center',
    'centred centered',
    'kilometres kilometers',
    'theatre theater',
    'travelled traveled',
    'counsellors counselors',
    'fuelling fueling',
    'fulfilment fulfillment',
    'skilful skillful',
    'dialogue dialog',
    'cataloguing cataloging',
    'defence defense',
    'licence license',
    'practising practicing',
    'programmes programs',
    'cheque check',
    'grey gray',
    'tyres tires',
    'aluminium aluminum',
    'haemorrhage hemorrhage',
    'paediatric pediatric',
    'sceptics skeptics',
    'ploughed plowed',
  ])('have one stem: %s', (pair) => {
    const [british = '', american = ''] = pair.split(' ');
    expect(stemOf(british)).toBe(stemOf(american));
  });

  it.each([
    'hour',
    'four',
    'tour',
    'journey',
    'promise',
    'exercise',
    'enterprises',
    'wise',
    'raise',
    'called',
    'seller',
    'here',
    'acre',
    'rogue',
    'programmer',
  ])('differ in no part of: %s', (word) => {
    expect(sharedSpelling(word)).toBe(word);
  });

  it('share a spelling that is its own', () => {
    const ending = fc.constantFrom(
      'our',
      'ise',
      'yse',
      'tre',
      'lled',
      'lment',
      'logue',
      'gramme',
      'ising',
      's',
      'ed',
      'ful',
    );
    const word = fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...'abceilmnortu'), maxLength: 7 }),
        ending,
        fc.constantFrom('', 's', 'ed'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (written) => {
        expect(sharedSpelling(sharedSpelling(written))).toBe(sharedSpelling(written));
      }),
      { numRuns: 1000 },
    );
  });

  it('are never taken for each other where an ending has both: forms of a word stay together', () => {
    for (const [one, other] of [
      ['promise', 'promising'],
      ['advertise', 'advertisement'],
      ['revise', 'revision'],
      ['surprised', 'surprising'],
    ]) {
      expect(stemOf(one ?? '')).toBe(stemOf(other ?? ''));
    }
  });
});
