import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../src/discord/articles/typed-date.js';
import { readTypedSource } from '../../../src/discord/articles/typed-source.js';

describe('a date that somebody types', () => {
  it.each([
    ['2022-01-25', '2022-01-25'],
    ['2022/1/5', '2022-01-05'],
    [' 25 January  2022 ', '2022-01-25'],
    ['25th Jan. 2022', '2022-01-25'],
    ['January 25, 2022', '2022-01-25'],
    ['Sept 3 2022', '2022-09-03'],
    ['25.1.2022', '2022-01-25'],
    ['29.02.2024', '2024-02-29'],
  ])('“%s” is %s', (typed, iso) => {
    expect(readTypedDate(typed)).toBe(iso);
  });

  it.each([
    '',
    '3/4/2022',
    '2022',
    '2022-13-01',
    '2023-02-29',
    '31 April 2022',
    'x 3, 2022',
    '25 Ja 2022',
    'today',
    '٢٠٢٢-٠١-٢٥',
  ])('“%s” is none that is sure', (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });
});

describe('a source that somebody types', () => {
  it('is kept as the address that a browser opens', () => {
    expect(readTypedSource('https://Example.org/a b?q=ü')).toBe('https://example.org/a%20b?q=%C3%BC');
    expect(readTypedSource('http://example.org')).toBe('http://example.org/');
  });

  it.each([
    'example.org',
    'javascript:alert(1)',
    'ftp://example.org/',
    'https://',
    'https://name:word@example.org/',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('is no address: %s', (typed) => {
    expect(readTypedSource(typed)).toBeNull();
  });
});
