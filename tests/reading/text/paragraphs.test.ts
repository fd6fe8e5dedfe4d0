import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/reading/text/paragraphs.js';

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are parted by one line break or more, and carry no white space around them', () => {
    expect(paragraphs('  One.\nTwo.\n\n \r\n Three. \u2029Four.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('go on over a line break in the middle of a sentence', () => {
    expect(paragraphs('The road is\nopen again.\nThe pass is not.')).toEqual([
      'The road is\nopen again.',
      'The pass is not.',
    ]);
  });

  it('do not go on over an empty line', () => {
    expect(paragraphs('a heading\n\nin lower case')).toEqual(['a heading', 'in lower case']);
  });

  it('are none in white space', () => {
    expect(paragraphs(' \n\t\r\n ')).toEqual([]);
  });
});
