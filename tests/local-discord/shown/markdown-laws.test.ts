import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/local-discord/shown/show.js';
import type { MarkdownNode } from '../../../src/local-discord/shown/shown.js';

const names = { nameOf: () => 'Ada' };

/** Text made of what Markdown is made of. */
const anyMarkdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_~`|<>@#:[]()\\-+.! 1ah"\'', '**', '__', '||', '```', '\n', '\n> ', '\n>>> '),
      fc.constantFrom(
        '\n- ',
        '\n  1. ',
        '\n-# ',
        '\n## ',
        '[a](',
        '](https://b.c)',
        'https://a.b/(c',
        '<http://',
      ),
      fc.constantFrom('javascript:', 'discord://', 'data:', '<@12>', '<#3>', '</a:1>', '<t:1:R>', '<:ab:1>'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const all = (nodes: readonly MarkdownNode[]): MarkdownNode[] =>
  nodes.flatMap((node) => ('inner' in node ? [node, ...all(node.inner)] : [node]));

/** Whether the characters are there in this order, others between them or not. */
function isWithin(text: string, source: string): boolean {
  let at = 0;
  for (const unit of source.split('')) if (text[at] === unit) at++;
  return at === text.length;
}

describe('whatever Markdown is read', () => {
  test('the text of it is the source, in order, with some characters left out and none put in', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const text = all(readMarkdown(source, names))
          .map((node) => (node.kind === 'text' || node.kind === 'code-block' ? node.text : ''))
          .join('');
        expect(isWithin(text, source)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('links go to the web or into Discord, and parse', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        for (const node of all(readMarkdown(source, names)))
          if (node.kind === 'link') expect(new URL(node.url).protocol).toMatch(/^(?:https?|discord):$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('no link is in another, no quote in another, and no two texts follow one another', () => {
    const check = (nodes: readonly MarkdownNode[], around: readonly string[]) => {
      nodes.forEach((node, index) => {
        if (node.kind === 'text') expect(nodes[index - 1]?.kind).not.toBe('text');
        if (node.kind === 'link' || node.kind === 'quote') expect(around).not.toContain(node.kind);
        if ('inner' in node) check(node.inner, [...around, node.kind]);
      });
    };
    fc.assert(
      fc.property(anyMarkdown, (source) => check(readMarkdown(source, names), [])),
      { numRuns: 500 },
    );
  });

  test('text without marks is itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{M} ,.;!?]+$/u), (source) => {
        expect(readMarkdown(source, names)).toEqual([{ kind: 'text', text: source }]);
      }),
    );
  });
});

/** So long that work which grows with its square, forty thousand million steps, does not come to its end. */
const LENGTH = 200_000;

describe('the work grows with the length alone', () => {
  test.each([
    '*',
    '_',
    '**a ',
    '*a *',
    '*a **b** ',
    '~~_',
    '`',
    '`a``b',
    '```a',
    '[',
    '[a](http://x(',
    '[a](http://x "',
    '<http://a',
    '</a',
    'http://.',
    'https://a)',
    '>',
    '\n> ',
    '- ',
    '\n1. ',
    '\n   ',
    '# ',
    '\\',
  ])('where %j is repeated thousands of times', (piece) => {
    const source = piece.repeat(LENGTH / piece.length);
    expect(readMarkdown(source, names).length).toBeLessThanOrEqual(LENGTH);
  });
});
