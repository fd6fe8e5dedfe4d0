import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, escapeMarkdown } from '../../../src/discord/escape.js';
import { readMarkdown } from '../../../src/local-discord/shown/show.js';
import { plainLook, renderMarkdown, terminalLook } from '../../../src/local-discord/text/render.js';

const names = (nameOf: (id: string) => string) => ({ nameOf });
const inPipe = (source: string) =>
  renderMarkdown(
    readMarkdown(
      source,
      names((id) => `user ${id}`),
    ),
    plainLook,
  );
/** A terminal's codes, readable: `{1}bold{0}`. */
const inTerminal = (source: string) =>
  renderMarkdown(
    readMarkdown(
      source,
      names(() => 'Ann'),
    ),
    terminalLook,
  )
    .replaceAll('\u001b[', '{')
    .replace(/(\{[\d;]+)m/g, '$1}');

describe('Markdown is shown in a pipe as what it says', () => {
  test.each([
    ['**bold** and *italic* and _italic_', 'bold and italic and italic'],
    ['***both***', 'both'],
    ['__under__ ~~struck~~ ||hidden|| `a**b**`', 'under struck hidden a**b**'],
    ['a*b and snake_case_name stay', 'a*b and snake_case_name stay'],
    ['* not italic *', '• not italic *'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['# Heading', 'Heading'],
    ['no # heading', 'no # heading'],
    ['-# small', 'small'],
    ['- one\n- two\n3. three', '• one\n• two\n3. three'],
    ['> one\n> two\nafter', '│ one\n│ two\nafter'],
    ['>>> one\ntwo', '│ one\n│ two'],
    ['>no quote', '>no quote'],
    ['> **over\n> lines**', '│ over\n│ lines'],
    ['```js\nx = 1\n```', '    x = 1'],
    ['see `x` ```\ny``` there', 'see x \n    y\n there'],
    ['[here](https://example.org)', 'here (https://example.org)'],
    ['<https://example.org/a_b_c>', 'https://example.org/a_b_c'],
    ['https://example.org/a_b_c.', 'https://example.org/a_b_c.'],
    ['<@12> in <#3>, </ask:4> <:wave:5>', '@user 12 in #some-channel, /ask :wave:'],
    ['<t:0:R>', '1970-01-01 00:00 UTC'],
    ['\\*not italic\\* \\> \\\\ \\a', '*not italic* > \\ \\a'],
    ['unclosed **bold and `code', 'unclosed **bold and `code'],
  ])('%j', (source, shown) => {
    expect(inPipe(source)).toBe(shown);
  });
});

describe('a terminal', () => {
  test.each([
    ['a **b** c', 'a {1}b{0} c'],
    ['**a *b***', '{1}a {0}{1;3}b{0}'],
    ['-# by <@1>', '{2}by {0}{2}@Ann{0}'],
    ['> **a\n> b**', '│ {1}a{0}\n│ {1}b{0}'],
  ])('shows the styles of %j', (source, shown) => {
    expect(inTerminal(source)).toBe(shown);
  });

  test('is not steered by what it shows', () => {
    expect(inTerminal('a\u001b[2Jb\u0007\u009b1mc\td')).toBe('a�[2Jb��1mc\td');
  });
});

/** Text made of what Markdown is made of. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_~`|<>@#:[]()\\-+.! 1a',
        '**',
        '__',
        '```',
        '\n',
        '\n> ',
        '\n- ',
        '\n1. ',
        '\n-# ',
        '\n# ',
      ),
      fc.constantFrom(
        '<@12>',
        '<#3>',
        '</a:1>',
        '<t:1:R>',
        '<:ab:1>',
        'https://a.b/c_d_',
        '[a](https://b.c)',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('what the bot escapes', () => {
  test('is shown with its very characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inPipe(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('and quotes is shown so behind the bar of each line', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), (text, bold) => {
        const marks = [{ start: 0, end: bold % (text.length + 1), fence: '**' as const }];
        const quoted = blockQuote(text, { start: 0, end: text.length }, marks);
        const lines = text.split(/\r\n|\r|\n/);
        expect(inPipe(quoted)).toBe(lines.map((line) => `│ ${line}`).join('\n'));
      }),
      { numRuns: 300 },
    );
  });
});
