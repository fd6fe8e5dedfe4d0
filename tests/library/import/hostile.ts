import fc from 'fast-check';
import type { Source } from '../../../src/library/reader/reader.js';

/** Pages and files that nobody means well with, or that were broken on their way. */

const SENTENCES = [
  '“We would rather fish less than not at all,” said Minister Ada Berg.',
  'The ministers of the six coastal towns met in Sela on Thursday.',
  'Nils Aker told the meeting that the boats of Marn would stay in the harbour.',
  '“Everyone @everyone <@123> **bold** `code` ||spoiler|| [link](https://evil.example.org),” Berg said.',
  '\u202eInvoked backwards,\u202c he said \u2067and on\u2069.',
  'Her\u200bring is\u00ad for every\u200dbody, Berg said.',
  'قال الوزير: «نحن هنا».',
  '部长表示：“我们在这里。”',
  'Z\u0351\u036b\u0343\u036aa\u0300\u0316l\u0321\u0353g\u0321o said no.',
  'A lone half \ud83d of a sign, and \udc4d another, he said.',
  '“An unclosed quotation, she said.',
  '</p></div></body></html><script>alert(1)</script>',
  '&amp;lt;script&amp;gt; &#0; &#x110000; &#xD800; &nbsp &notanentity; &#9999999999;',
  '\0\u0001\u0007\u001b[31m red',
];

const sentence = fc.constantFrom(...SENTENCES);
const text = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const TAGS = [
  'p',
  'div',
  'span',
  'table',
  'tr',
  'td',
  'li',
  'ul',
  'blockquote',
  'b',
  'a',
  'script',
  'style',
  'svg',
  'math',
  'template',
  'title',
  'textarea',
  'form',
  'select',
  'option',
  'h1',
  'aside',
  'article',
  'br',
  'x-y',
  'noscript',
  'plaintext',
  'iframe',
  'frameset',
  'html',
  'body',
  'head',
  'constructor',
  '__proto__',
];
const ATTRIBUTES = [
  '',
  ' hidden',
  ' style="display:none"',
  ' class="share newsletter"',
  " id='a\"b'",
  ' href="javascript:alert(1)"',
  ' onclick=alert(1)',
  ' constructor=1 __proto__=2',
  ' class="',
  ' =x',
  ' role=navigation',
  ' "',
];

/** Tags that open without closing and close without opening, cut off anywhere. */
const broken = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!',
        '<?',
        '</',
        '<',
        '>',
        '<!doctype html>',
        '&',
        '&#',
        '<script type="application/ld+json">{"@type":"Article","headline":{"a":[]},',
        '<meta charset="utf-7">',
        '<meta property="article:published_time" content="9999999999">',
        '<base href="http://127.0.0.1/">',
      ),
      text,
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((bits) => bits.join(''));

/** An article as it should be, with what hostile people would write in it. */
const article = fc
  .array(text, { minLength: 1, maxLength: 30 })
  .map(
    (texts) =>
      `<html><title>Talks</title><body><article>${texts.map((words) => `<p>${words}</p>`).join('')}</article>`,
  );

const repeated = fc
  .tuple(
    fc.constantFrom(
      '<div>',
      '<b><i>',
      '<table><tr><td>',
      '<p>x',
      '<li><p>x',
      '<a href="',
      '<!--',
      '&amp;',
      '&#x41;',
      '<br>',
      '</div>',
      ' ',
      '“',
      '"',
      "'",
      'a, ',
      'he said ',
      '(',
      'Mr. ',
      '\u202e',
      '\u0300',
      '👩\u200d',
      '<font>',
      '[',
      '**',
      '> ',
    ),
    fc.constantFrom(10, 1_000, 20_000),
  )
  .map(([bit, times]) => `${SENTENCES[0]} ${bit.repeat(times)} ${SENTENCES[1]}`);

const attributes = fc
  .integer({ min: 1, max: 3_000 })
  .map(
    (count) =>
      `<p ${Array.from({ length: count }, (_, at) => `a${at}="${at}"`).join(' ')}>${SENTENCES[0]}</p>`,
  );

const markdown = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(
        '---',
        '# ',
        '> ',
        '- ',
        '1. ',
        '```',
        '[',
        '](',
        '![',
        '**',
        '_',
        '~~',
        '<br>',
        '\\',
        '\n',
        '\n\n',
        '[a]: b',
        'title: |',
        '  & *a',
      ),
    ),
    { maxLength: 60 },
  )
  .map((bits) => bits.join(''));

const content = fc.oneof(
  { weight: 6, arbitrary: broken },
  { weight: 4, arbitrary: article },
  { weight: 3, arbitrary: markdown },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: attributes },
);

/** In an encoding that need not be the one that is named. */
const bytesOf = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

const source: fc.Arbitrary<Source> = fc.record(
  {
    kind: fc.constantFrom<Source['kind'][]>('page', 'page', 'text', 'markdown'),
    bytes: fc.oneof(
      {
        weight: 12,
        arbitrary: fc
          .tuple(content, fc.constantFrom<BufferEncoding[]>('utf8', 'utf8', 'utf16le', 'latin1'))
          .map(([text, encoding]) => bytesOf(text, encoding)),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
    ),
    charset: fc.constantFrom(
      'utf-8',
      'windows-1251',
      'gbk',
      'utf-16le',
      'iso-2022-jp',
      'x-user-defined',
      'no-such-thing',
      '"',
    ),
    url: fc.constantFrom('https://example.org/talks', 'https://example.org/'),
    name: fc.constantFrom('talks.html', '@everyone.txt', '\u202e.md', '....md'),
  },
  { requiredKeys: ['kind', 'bytes'] },
);

/** The same ones every time. */
export const hostileSources = (count: number): Source[] => fc.sample(source, { seed: 61, numRuns: count });

const page = (body: string): Source => ({ kind: 'page', bytes: Buffer.from(body) });
const megabytes = (bit: string, size = 2_900_000) => bit.repeat(Math.floor(size / bit.length));

/** What is large enough to keep others waiting, were it taken apart where they are answered. */
export const BOMBS: Record<string, Source> = {
  'elements within each other, 100,000 deep': page(`<body>${'<div>'.repeat(100_000)}${SENTENCES[0]}`),
  'half a million elements': page(megabytes('<b>a</b>')),
  'paragraphs that are never closed': page(megabytes('<p>x')),
  'items that are never closed': page(megabytes('<li><p>x')),
  'closing tags of nothing': page(`${'<div>'.repeat(400)}${megabytes('</x>', 1_000_000)}`),
  'one element of 50,000 attributes': page(
    `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(' ')}>${SENTENCES[0]}`,
  ),
  entities: page(`<p>${megabytes('&lt;', 1_000_000)}</p>`),
  'a line of megabytes': page(`<p>${megabytes('“We wait,” she said. ', 1_000_000)}</p>`),
  'quotation marks': { kind: 'text', bytes: Buffer.from(megabytes('“ ')) },
  spaces: { kind: 'text', bytes: Buffer.from(`${megabytes(' ')}x`) },
  'brackets of Markdown': { kind: 'markdown', bytes: Buffer.from(megabytes('[](', 900_000)) },
  'JSON within JSON': page(
    `<script type="application/ld+json">${'['.repeat(1_000_000)}</script><p>${SENTENCES[0]}</p>`,
  ),
};
