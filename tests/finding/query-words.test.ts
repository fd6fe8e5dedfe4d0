import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/finding/passage-index.js';
import { queryWords } from '../../src/finding/query-words.js';
import { stemOf } from '../../src/finding/words.js';
import { articleOf } from './article-of.js';

const index = new PassageIndex([
  articleOf('island', [
    'The government pays for healthcare, for health and for crossborder trains to the land of Fin.',
    'A check-up by dock workers costs nothing, the minister said. The ferry sank in the harbour.',
    'They set up a port. Cooperation with care for the sick is a start.',
  ]),
]);
const written = (text: string) => queryWords(index, text).map(({ written }) => written);
const stemsOf = (text: string, at: number) => [...(queryWords(index, text)[at]?.stems.keys() ?? [])];

describe('a word of a query', () => {
  it.each([
    ['that lost a space inside, in one word', 'the gover nment', ['the', 'government']],
    ['that the articles write as one', 'cross-border trains', ['crossborder', 'trains']],
    ['whose prefix is parted by a hyphen', 'co-operation', ['cooperation']],
    ['that the articles write with a hyphen', 'a checkup', ['a', 'check', 'up']],
    ['that the articles write as two', 'dockworkers', ['dock', 'workers']],
    ['that lost the space before the next', 'when the ferrysank', ['when', 'the', 'ferry', 'sank']],
    ['that lost the space before a small one', 'the harbourof', ['the', 'harbour', 'of']],
    ['of two small words', 'isthe ferry', ['is', 'the', 'ferry']],
    ['that was mistyped, as it was meant', 'the minsiter', ['the', 'minister']],
  ])('is read %s', (_, text, words) => {
    expect(written(text)).toEqual(words);
  });

  it.each([
    ['that has a small word at its start', 'inland'],
    ['that has a small word at its end', 'portat'],
    ['that short words make which stand nowhere side by side', 'portland'],
    ['that begins as one of the articles does', 'governess'],
  ])('is not taken apart %s', (_, word) => {
    expect(written(word)).toEqual([word]);
  });

  it('written as a name is not two words that stand nowhere side by side, unless it is longer than names are', () => {
    expect(written('in Landharbour')).toEqual(['in', 'landharbour']);
    expect(written('in landharbour')).toEqual(['in', 'land', 'harbour']);
    expect(written('the Harbourcooperation')).toEqual(['the', 'harbour', 'cooperation']);
    expect(written('the Dockworkers')).toEqual(['the', 'dock', 'workers']);
  });

  it('stands for itself and for the compound that the articles make of it and its neighbour', () => {
    expect(stemsOf('health care', 1)).toEqual([stemOf('care'), stemOf('healthcare')]);
    expect(stemsOf('care for health', 0)).toEqual([stemOf('care')]);
  });

  it('is known where the articles have it, whatever else it may be made of', () => {
    expect(written('cooperation start')).toEqual(['cooperation', 'start']);
  });

  it('keeps its place in the query, and a part has the place of the whole', () => {
    const text = 'do dockworkers sail';
    expect(queryWords(index, text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'do',
      'dockworkers',
      'dockworkers',
      'sail',
    ]);
  });
});
