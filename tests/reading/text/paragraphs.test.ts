import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/reading/text/paragraphs.js';

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are the lines of a text without blank lines, and carry no white space around them', () => {
    expect(paragraphs('  The road is\nopen again.\r\n Three. \u2029Four.\n')).toEqual([
      'The road is',
      'open again.',
      'Three.',
      'Four.',
    ]);
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('are parted by blank lines alone where a text has one, with %s', (_, lineBreak) => {
    const lines = [
      'The minister of',
      'Trade said that',
      'Tariffs hurt.',
      ' \t',
      '“Prices rise,”',
      'Bo Lind said.',
    ];
    expect(paragraphs(lines.join(lineBreak))).toEqual([
      lines.slice(0, 3).join(lineBreak),
      lines.slice(4).join(lineBreak),
    ]);
  });

  it('are not wrapped by blank lines around the text', () => {
    expect(paragraphs('\n\nOne.\nTwo.\n\n')).toEqual(['One.', 'Two.']);
  });

  it('are lines too where blank lines part sections and lines are longer than text is wrapped at', () => {
    const long = 'The road over the pass was open again on Monday after a week of snow. '.repeat(3).trim();
    const text = `${long}\n${long}\nShort.\n${long}\n\n${long}`;
    expect(paragraphs(text)).toEqual([long, long, 'Short.', long, long]);
  });

  it('are parted by U+2029 also where a text is wrapped', () => {
    expect(paragraphs('One\nline.\u2029Two.\n\nThree.')).toEqual(['One\nline.', 'Two.', 'Three.']);
  });

  it('do not go on over an empty line', () => {
    expect(paragraphs('a heading\n\nin lower case')).toEqual(['a heading', 'in lower case']);
  });

  it('are none in white space', () => {
    expect(paragraphs(' \n\t\r\n ')).toEqual([]);
  });
});
