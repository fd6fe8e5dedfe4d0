import { describe, expect, it } from 'vitest';
import { readTypedSource } from '../../../src/discord/articles/typed-source.js';
import { publishedOn } from '../../../src/library/import/published-on.js';

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
    ['Tuesday, March 5, 2024', '2024-03-05'],
    ['2024-03-05T09:30:00+02:00', '2024-03-05'],
  ])('“%s” is %s', (typed, iso) => {
    expect(publishedOn(typed)).toBe(iso);
  });

  it.each([
    '',
    '3/4/2022',
    '2022',
    '2022-13-01',
    '0000-01-01',
    '9999-12-31',
    '2023-02-29',
    '31 April 2022',
    'x 3, 2022',
    '25 Ja 2022',
    'today',
    '٢٠٢٢-٠١-٢٥',
  ])('“%s” is none that is sure', (typed) => {
    expect(publishedOn(typed)).toBeUndefined();
  });
});

describe('a source that somebody types', () => {
  it('is kept as the address that a browser opens', () => {
    expect(readTypedSource('https://Example.org/a b?q=ü')).toBe('https://example.org/a%20b?q=%C3%BC');
    expect(readTypedSource('https://example.org/a#:~:text=Herring')).toBe('https://example.org/a');
    expect(readTypedSource('http://example.org')).toBe('http://example.org/');
  });

  it.each([
    'example.org',
    'javascript:alert(1)',
    'ftp://example.org/',
    'http://127.0.0.1/x',
    'http://localhost/x',
    'https://[::1]/',
    'https://',
    'https://name:word@example.org/',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('is no address: %s', (typed) => {
    expect(readTypedSource(typed)).toBeNull();
  });
});
