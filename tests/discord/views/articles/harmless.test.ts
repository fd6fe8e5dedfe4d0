import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../../src/discord/texts/texts.js';
import { linkedTitle, shortTitle, titleLine } from '../../../../src/discord/views/articles/facts.js';
import { linked, shownAddress } from '../../../../src/discord/views/articles/link.js';
import { viewArticle } from '../../../../src/discord/views/articles/shown-article.js';
import { viewTypedBack } from '../../../../src/discord/views/articles/typed-back.js';
import { seen } from '../../discord-markdown.js';
import { madeArticle } from '../../made-article.js';
import { linesOf } from '../shown.js';

const en = textsIn('en');

/** Pieces of Markdown, mentions, links and writing from the right, in any order. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '[', ']', '(', ')', '](https://evil.example)'],
      ...[
        '<@1>',
        '@everyone',
        '<#2>',
        '<t:0:R>',
        '<:a:1>',
        ':smile:',
        'https://evil.example',
        '# ',
        '-# ',
        '> ',
      ],
      ...['- ', '1. ', 'a', 'word', ' ', 'é', '漢', '🐟', 'שלום', 'مرحبا', '</ask:1>', '"', "'"],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(
    (pieces) =>
      pieces
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 180)
        .replace(/\p{Surrogate}/gu, '') || 'a',
  );

describe('a title', () => {
  it('is shown whole and as nothing but text, on its own line', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(seen(titleLine({ title }))).toEqual({ text: title, kinds: ['bold'], bold: [title] });
      }),
    );
  });

  it('of 200 characters is shown whole, whatever they are', () => {
    for (const unit of ['🐟', '*', '漢', 'ש', '\\']) {
      const title = unit.repeat(200 / unit.length);
      expect(seen(titleLine({ title })).text).toBe(title);
    }
  });

  it('in a sentence and in a list is text, in a list with one link', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(seen(shortTitle({ title }, 500)).text).toBe(title);
        const link = linkedTitle({ title, source: 'https://example.org/a' }, 500, 500);
        const [, label = '', url] = /^\[(.*)\]\(([^()\s]+)\)$/s.exec(link) ?? [];
        expect(url).toBe('https://example.org/a');
        expect(seen(label)).toEqual({ text: title, kinds: [], bold: [] });
      }),
    );
  });
});

describe('a link', () => {
  it('leads to its source and nowhere else, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, fc.webUrl({ withQueryParameters: true, withFragments: true }), (words, url) => {
        const source = `${url}${words}`;
        fc.pre(URL.canParse(source));
        const [, address = ''] = /^\[a\]\(([^()<>\s]+)\)$/.exec(linked('a', source, 5_000)) ?? [];
        expect(decoded(address)).toBe(decoded(new URL(source).href));
      }),
    );
  });

  it('is mere words where the source is no address, or has no room', () => {
    expect(linked('a', 'javascript:alert(1)', 500)).toBe('a');
    expect(linked('a', undefined, 500)).toBe('a');
    expect(linked('a', `https://example.org/${'b'.repeat(300)}`, 200)).toBe('a');
    expect(shownAddress('https://www.example.org/a_b/', 500)).toBe(
      '[example.org/a\\_b](https://www.example.org/a%5Fb/)',
    );
  });
});

describe('what somebody typed', () => {
  it('is given back as text, and its file as it was typed', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const message = viewTypedBack('', { title, text, source: title }, en);
        const [, shown = '', source = ''] = linesOf(message);
        expect(seen(shown).text).toBe(`Title: ${title}`);
        expect(seen(shown).kinds).toEqual([]);
        expect(seen(source).text).toBe(`Source: ${title}`);
        expect(message.files?.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([text]);
      }),
    );
  });
});

describe('the file of an article', () => {
  it.each([
    ['talks-in-sela', 'talks-in-sela.txt'],
    ['göç-konuşmaları', 'g-konu-malar.txt'],
    ['漢字', 'article.txt'],
  ])('of the id “%s” has a name that Discord leaves as it is', (id, name) => {
    const { components, files } = viewArticle(madeArticle([['Text.']], { id }), null, en);
    expect(files?.map((file) => file.name)).toEqual([name]);
    expect(JSON.stringify(components)).toContain(`attachment://${name}`);
  });
});

const decoded = (url: string) =>
  url.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
