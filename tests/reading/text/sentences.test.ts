import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/read.js';

const sentences = (text: string) =>
  readText(text, []).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );

describe('sentences', () => {
  it('end at a full stop, a question mark or an exclamation mark', () => {
    expect(sentences('Rain fell. Who knew? Nobody! Snow came.')).toEqual([
      'Rain fell.',
      'Who knew?',
      'Nobody!',
      'Snow came.',
    ]);
  });

  it.each([
    'Mr. Otieno met Dr. Lopes on Sept. 3 in St. Louis.',
    'J. R. Mendoza of the U.N. agency spoke.',
    'It cost $1.5 million, i.e. twice the sum.',
    'The U.S. Senate voted at 5 p.m. on Monday.',
  ])('do not end at an abbreviation or in a number: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('end after an abbreviation where a new one opens', () => {
    expect(sentences('They came from the U.S. The talks began.')).toEqual([
      'They came from the U.S.',
      'The talks began.',
    ]);
  });

  it('are whole where the speaker follows the quotation', () => {
    const text = '“We came. We saw. Who else did?” Marta Kovac asked.';
    expect(sentences(text)).toEqual([text]);
  });

  it('are parted inside a quotation that ends the sentence', () => {
    expect(sentences('Marta Kovac said, “We came. We saw.” Then it rained.')).toEqual([
      'Marta Kovac said, “We came.',
      'We saw.”',
      'Then it rained.',
    ]);
  });

  it.each([
    'NAIROBI, May 3 (Agency) -- The road is open.',
    'Dar es Salaam (agency) – The road is open.',
    'ASTANA — The road is open.',
    'KUALA LUMPUR, Malaysia, 3 May (Agency) - The road is open.',
    'RIO de JANEIRO, 3/5 (Agency) -- The road is open.',
  ])('have the dateline in front with them: %s', (text) => {
    expect(sentences(`${text} The bridge is not.`)).toEqual([text, 'The bridge is not.']);
  });

  it('end in other scripts too', () => {
    expect(sentences('道路开放了。 桥还没有。')).toEqual(['道路开放了。', '桥还没有。']);
  });
});
