import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../src/answering/checking/plain-words.js';
import { escapeMarkdown } from '../../../src/discord/escape.js';

describe('the plain words of a message', () => {
  it.each([
    ['bold, italics and more', '**He** _said_ *so*: ~~no~~ __yes__ ||maybe||', 'He said so: no yes maybe'],
    ['code', '`x` and ```js\nlet a;\n```', 'x and let a;'],
    ['links, by what they are called', 'see [the paper](https://example.org/a_b) ok', 'see the paper ok'],
    [
      'headings, small lines and lists',
      '# Head\n-# small\n* one\n1. two\n2. three',
      'Head\nsmall\none\ntwo\nthree',
    ],
    ['lists of one number, which is a date or an ordinal', '> 3. Oktober', '> 3. Oktober'],
    ['dashes, which stand before speakers', '> Yes\n- Bello', '> Yes\n- Bello'],
    ['escaped marks, which are text', '\\*5\\* \\> no quote', '*5* > no quote'],
    ['marks inside of words, which are text', 'snake_case 5*3', 'snake_case 5*3'],
  ])('are those without %s', (_, markdown, plain) => {
    expect(plainWords(markdown)).toBe(plain);
  });

  it('have neither mentions, emoji, times nor addresses', () => {
    expect(
      plainWords(
        '<@1> <@&2> <#3> <:fish:4> <a:b:5> <t:6:R> </ask:7> https://a.example/b?c <https://d.example>',
      ),
    ).toBe('');
  });

  it('have block quotes, each line of them marked', () => {
    expect(plainWords('> **one**\n> two\nthree')).toBe('> one\n> two\nthree');
    expect(plainWords('so:\n>>> one\ntwo')).toBe('so:\n> one\n> two');
  });

  it('are any text that was escaped', () => {
    const text = fc
      .string({
        unit: fc.constantFrom('*', '_', '~', '|', '`', '\\', '[', ']', '<', '@', '#', 'a', ' ', '漢'),
      })
      .map((one) => one.trim());
    fc.assert(
      fc.property(text, (one) => {
        expect(plainWords(escapeMarkdown(one))).toBe(one);
      }),
      { numRuns: 300 },
    );
  });
});
