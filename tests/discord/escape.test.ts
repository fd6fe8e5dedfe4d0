import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeMarkdown, type Mark, unescapeMarkdown } from '../../src/discord/escape.js';
import { seen, seenQuote } from './discord-markdown.js';

/** Text made of what Markdown is made of, and of anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_~`|<>@#:[]()\\-+.!/ \n1a'.split(''),
        '**',
        '@everyone',
        '<@12>',
        '<#3>',
        '<t:1:R>',
        '<:a:1>',
        ':smile:',
        'https://a.b/c',
        '](https://x.y)',
        '\n> ',
        '\n# ',
        '\n-# ',
        '\n- ',
        '\n1. ',
        '```',
        '||',
        '</ask:1>',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('the reader of Markdown in these tests', () => {
  it.each([
    ['**a**', 'bold'],
    ['*a*', 'italic'],
    ['_a_', 'italic'],
    ['__a__', 'underlined'],
    ['~~a~~', 'struck'],
    ['||a||', 'spoiler'],
    ['`a`', 'code'],
    ['# a', 'heading'],
    ['b\n-# a', 'small'],
    ['b\n- a', 'list'],
    ['b\n1. a', 'list'],
    ['> a', 'quote'],
    ['[a](https://b.c)', 'link'],
    ['https://b.c', 'address'],
    ['<https://b.c>', 'autolink'],
    ['<@1>', 'mention'],
    ['<t:1:R>', 'mention'],
    ['<:a:1>', 'mention'],
    ['</ask:1>', 'mention'],
    ['@everyone', 'everybody'],
    [':smile:', 'emoji'],
  ])('sees %j as %s', (markdown, kind) => {
    expect(seen(markdown).kinds).toContain(kind);
  });
});

describe('escaped text', () => {
  it('is read as exactly the text it was, and as nothing but text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(seen(escapeMarkdown(text))).toEqual({ text, kinds: [], bold: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('gives the text back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves what is no Markdown as it is', () => {
    const plain = 'The “long-suffering” (UNSC), $1 billion; 30th… Şi Cinping’s 习近平!';
    expect(escapeMarkdown(plain)).toBe(plain);
  });
});

describe('a block quote', () => {
  const marked = fc
    .tuple(hostile, fc.nat(), fc.nat(), fc.constantFrom<Mark['fence']>('**', '**__'))
    .map(([text, a, b, fence]) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      return { text, mark: { start, end, fence } };
    });

  it('holds every line of a text, and is read as exactly this text', () => {
    fc.assert(
      fc.property(marked, ({ text, mark }) => {
        const quote = seenQuote(blockQuote(text, { start: 0, end: text.length }, [mark]));
        expect(quote.text).toBe(text);
        expect(quote.kinds.filter((kind) => kind !== 'bold' && kind !== 'underlined')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has its marks bold and nothing else', () => {
    const text = 'It was said.\n“*Fish* are free.”';
    const mark: Mark = { start: 13, end: text.length, fence: '**' };
    expect(blockQuote(text, { start: 0, end: text.length }, [mark])).toBe(
      '> It was said.\n> **“\\*Fish\\* are free.”**',
    );
  });

  it('leaves out of its marks what is not in its stretch', () => {
    expect(
      blockQuote('one two three', { start: 4, end: 7 }, [
        { start: 0, end: 5, fence: '**' },
        { start: 8, end: 13, fence: '**' },
      ]),
    ).toBe('> **t**wo');
  });
});
