import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/finding/words.js';

const stemsOf = (text: string) => wordsOf(text).flatMap(({ isContent, stem }) => (isContent ? stem : []));

describe('a number', () => {
  it.each([
    ['thirtieth', '30th', 'thirty', '30'],
    ['twenty-five', 'twenty five', '25', '25th', 'twenty-fifth'],
    ['twenty-first', '21st'],
    ['third', '3rd', 'three', '3'],
    ['dozen', 'twelve', '12'],
    ['nineties', 'ninety', '90s'],
    ['1,200', '1200'],
  ])('has one stem however it is written: %s', (...written) => {
    expect(new Set(written.map((number) => stemsOf(number).join(' '))).size).toBe(1);
  });

  it.each([
    ['1 billion', 'one billion', '1bn', '1,000,000,000', '1000 million'],
    ['2.5 million', '2,500,000', '2.5mn'],
    ['two hundred thousand', '200,000', '200 thousand'],
    ['twenty-five thousand', '25,000', '25-thousand'],
  ])('and what multiplies it begin with the stem of the whole: %s', (...written) => {
    expect(new Set(written.map((number) => stemsOf(number)[0])).size).toBe(1);
  });

  it('of hundredths has one stem: 5%, five per cent', () => {
    expect(stemsOf('5%')).toEqual(['5', 'percent']);
    expect(stemsOf('five per cent')).toEqual(['5', 'percent']);
    expect(stemsOf('a red cent')).toEqual(['red', 'cent']);
  });

  it('leaves the words that multiply it to whoever asks for them', () => {
    expect(stemsOf('3 billion')).toEqual(['3000000000', 'billion']);
  });

  it('is no word that also says something else: first, second, a single one', () => {
    expect(stemsOf('first 1st')).toEqual(['first', 'first']);
    expect(stemsOf('second 2nd')).toEqual(['second', 'second']);
    expect(stemsOf('one')).toEqual(['one']);
  });

  it('ends where another begins: twenty, thirty; 1998, 2000', () => {
    expect(stemsOf('twenty, five')).toEqual(['20', '5']);
    expect(stemsOf('in 1998 million-strong')).toEqual(['1998000000', 'million', 'strong']);
  });

  it('has its words where they stand in the text', () => {
    const text = 'Some twenty-five million people';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Some',
      'twenty',
      'five',
      'million',
      'people',
    ]);
  });

  it('in figures is its own stem, with thousands parted or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(stemsOf(value.toLocaleString('en'))).toEqual([String(value)]);
        expect(stemsOf(String(value))).toEqual([String(value)]);
      }),
    );
  });
});
