import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../src/finding/typing-slips.js';

describe('a typing error', () => {
  it.each([
    ['cutsoms', 'customs', 'swap'],
    ['ucstoms', 'customs', 'swap'],
    ['custms', 'customs', 'missing'],
    ['ustoms', 'customs', 'missing'],
    ['custom', 'customs', 'missing'],
    ['cusstoms', 'customs', 'extra'],
    ['customss', 'customs', 'extra'],
    ['cuatoms', 'customs', 'near'],
    ['vustoms', 'customs', 'near'],
    ['seperate', 'separate', 'near'],
    ['hold', 'told', 'other'],
    ['customs', 'customs', null],
    ['ctusmos', 'customs', null],
    ['harbour', 'customs', null],
    ['cust', 'customs', null],
  ])('that made %s of %s is of its kind: %s', (typed, word, slip) => {
    expect(slipBetween(typed, word)).toBe(slip);
  });
});
