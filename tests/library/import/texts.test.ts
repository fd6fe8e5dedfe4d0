import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/library/import/charset.js';
import { cleanText, cleanTitle } from '../../../src/library/import/clean-text.js';
import { readMarkdown } from '../../../src/library/import/markdown/read-markdown.js';
import { publishedOn } from '../../../src/library/import/published-on.js';
import { readSource } from '../../../src/library/import/read-source.js';

const runs = { seed: 6, numRuns: 300 };

describe('a text that is kept', () => {
  it('has lines that end alike, whole characters and no control characters', () => {
    expect(cleanText('a\r\nb\rc\u2028d\0\u0007\ud800e  \n\n\n\nf\t\n')).toBe('a\nb\nc\nd\ufffde\n\nf');
  });

  it.each([
    ['overrides of direction', 'said \u202eno\u202c and \u2066yes\u2069', 'said no and yes'],
    ['soft hyphens', 'har\u00adbour', 'harbour'],
    ['spaces without width in words', 'her\u200bring\ufeff\u2060', 'herring'],
    ['joiners in words', 'her\u200dr\u200cing', 'herring'],
    ['letters that are not seen', 'a\u3164b\u{e0041}c', 'abc'],
    ['marks of direction without need', 'a\u200fb', 'ab'],
  ])('has no %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष और श्र\u0940'],
    ['Thai', 'ภาษา\u200bไทย'],
    ['Hebrew with marks of direction', 'שלום\u200f (A)'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a profession with a tone of skin', '👩🏽\u200d💻'],
    ['a flag with a variation', '🏳\ufe0f\u200d🌈'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['accents one over the other', 'Z\u0351\u036b\u0343a\u0300\u0316lgo'],
    ['mentions and Markdown', '@everyone <@1> **a** `b` [c](d) \\e'],
  ])('keeps what belongs to it: %s', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('that is clean stays as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Surrogate}|[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u);
        expect(clean).toBe(clean.trimEnd());
      }),
      runs,
    );
  });

  it('has a title of one line and 200 characters at most', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const title = cleanTitle(text.repeat(9));
        expect(title.length).toBeLessThanOrEqual(200);
        expect(title).toBe(title.trim());
        expect(title).not.toMatch(/[\n\r]|\p{Surrogate}/u);
      }),
      runs,
    );
  });

  it('does not take long to clean, whatever repeats in it', () => {
    // Were time to grow by the square, this would not end.
    for (const bit of [' ', '\n', ' \n', '\u200d', '\u202e', 'a ', '\u2028', '👩\u200d']) {
      expect(cleanText(`${bit.repeat(100_000)}x`)).toMatch(/x$/);
    }
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n\n\n',
        '\0',
        '\u202e',
        '\u2067',
        '\u200d',
        '\u200c',
        '\u200b',
        '\u00ad',
        '\ud83d',
        '\udc00',
        '👩',
        '🏽',
        'ی',
        'क्',
        ' ',
        '\t',
        '\u2029',
        '\u{e0067}',
        '🏴',
        'א',
        '\u200f',
      ),
    ),
    { maxLength: 20 },
  )
  .map((bits) => bits.join(''));

describe('bytes become text', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const umlauts = 'Für Äpfel und Öl.';

  it.each<[string, Uint8Array, string | undefined, string]>([
    ['UTF-8 without a name', Buffer.from(umlauts), undefined, umlauts],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${umlauts}`), 'windows-1251', umlauts],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${umlauts}`, 'utf16le'), undefined, umlauts],
    ['UTF-16 without a mark', Buffer.from(umlauts, 'utf16le'), undefined, umlauts],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${umlauts}`, 'utf16le').swap16(), undefined, umlauts],
    ['Latin letters of one byte', latin(umlauts), 'iso-8859-1', umlauts],
    ['UTF-8 that is called Latin', Buffer.from(umlauts), 'ISO-8859-1', umlauts],
    [
      'Latin that is called UTF-8',
      latin('Für die Fähre sprach am Dienstag der Bürgermeister von Köln, später auch die Räte.'),
      'utf-8',
      'Für die Fähre sprach am Dienstag der Bürgermeister von Köln, später auch die Räte.',
    ],
    ['an encoding that there is not', Buffer.from(umlauts), 'klingon-8', umlauts],
    ['Japanese of seven bits', latin('\x1b$B$3$s\x1b(B'), 'iso-2022-jp', 'こん'],
    [
      'UTF-8 that was cut within a letter',
      Buffer.from(`${umlauts.repeat(20)}ö`).subarray(0, -1),
      'utf-8',
      `${umlauts.repeat(20)}\ufffd`,
    ],
    [
      'UTF-8 with one bad byte among few letters',
      Buffer.concat([Buffer.from('“No,” she said. “'), latin('\xe9'), Buffer.from('No.”')]),
      'utf-8',
      '“No,” she said. “\ufffdNo.”',
    ],
    ['UTF-8 that is called UTF-16', Buffer.from(umlauts), 'utf-16', umlauts],
    ['Russian UTF-16 without a mark', Buffer.from('Министр сказал', 'utf16le'), undefined, 'Министр сказал'],
    [
      'Greek of Windows without a name',
      latin(
        '\xa2\xeb\xeb\xef\xe9 \xf5\xf0\xef\xf5\xf1\xe3\xef\xdf \xe5\xdf\xf0\xe1\xed \xfc\xf7\xe9 \xf3\xf4\xe7\xed \xea\xf5\xe2\xdd\xf1\xed\xe7\xf3\xe7.',
      ),
      undefined,
      'Άλλοι υπουργοί είπαν όχι στην κυβέρνηση.',
    ],
    ['quotation marks of Windows', latin('\x93No,\x94 she said.'), undefined, '“No,” she said.'],
  ])('from %s', (_, bytes, named, text) => {
    expect(decode(bytes, named)).toBe(text);
  });

  it('by the name that the page gives, where the server names one that they are not in', () => {
    const bytes = latin('H\xe4fen f\xfcr 5 \xa4.');
    expect(decode(bytes, 'utf-8', { declared: 'iso-8859-15' })).toBe('Häfen für 5 €.');
  });

  it('of a file, unless they are no text', () => {
    const read = (bytes: Uint8Array) => readSource({ kind: 'text', bytes, name: 'a.txt' });
    expect(read(Buffer.from(`\ufeffTalks\n\n${umlauts}`, 'utf16le')).text).toBe(`Talks\n\n${umlauts}`);
    expect(read(Buffer.from('ID3 ministers met.')).text).toBe('ID3 ministers met.');
    for (const bytes of [
      Buffer.from('PK\u0003\u0004 word'),
      Buffer.from('ID3\u0004 sound'),
      Buffer.from('\0\0\0\0'),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    ])
      expect(() => read(bytes)).toThrow(expect.objectContaining({ reason: { kind: 'no-text' } }));
  });
});

describe('a Markdown file', () => {
  const read = (file: string) => readMarkdown(file, { fallback: 'a file' });

  it('says in its front matter what it is called, where it is from, when and in which language', () => {
    const file = `---\ntitle: "Talks \\"in\\" Sela"\ntags: [a, b]\nurl: https://example.org/talks\ndate: 2023-05-12 10:00:00 +0200\nlang: en_gb\n---\n\n# Talks\n\nThey met.`;
    expect(read(file)).toEqual({
      title: 'Talks "in" Sela',
      source: 'https://example.org/talks',
      published: '2023-05-12',
      language: 'en-GB',
      text: 'Talks\n\nThey met.',
      dropped: [],
    });
  });

  it.each([
    '---\nModerator: Welcome everybody.\nPresident: “We will sail.”\n---\nThe hall applauded.',
    '---\nTitle: Ferries\n\nBerg: “We will sail.”\n---\nThe hall applauded.',
    '---\nDate: soon, said Berg,\nand she meant it.\n---\nThe hall applauded.',
  ])('keeps the words between two rules that are no front matter: %j', (file) => {
    for (const words of file.split(/\n+/).filter((line) => line !== '---'))
      expect(read(file).text).toContain(words);
  });

  it('has turns of speakers in brackets, which are no addresses of links', () => {
    const turns = '[Moderator]: Welcome to everyone.\n\n[Anna Bello]: We will sail.\n\n[Aker]: Yes.';
    expect(read(turns).text).toBe(turns);
    expect(read(`[Aker]\n\n[Aker]: https://x.org "t"\n[b]: <x y>\n[c]: ./d (t)\n\nend`).text).toBe(
      '[Aker]\n\nend',
    );
  });

  it('may say it as other programs do: between plus signs, over some lines, with comments', () => {
    expect(read('+++\ntitle = "Talks"\n\n[params]\ndate = 2023-05-12\n+++\nThey met.')).toMatchObject({
      title: 'Talks',
      published: '2023-05-12',
      text: 'They met.',
    });
    expect(read('---\ntitle: >\n  Talks\n  in Sela\ntags: a\n---\nThey met.').title).toBe('Talks in Sela');
    expect(read('---\ntitle: "Ferry: now" # main\n---\nThey met.').title).toBe('Ferry: now');
  });

  it('may say nonsense there, which is passed over', () => {
    expect(read('---\ntitle:\nurl: javascript:alert(1)\ndate: soon\nlang: 12\n---\nThey met.')).toEqual({
      title: 'a file',
      language: 'en',
      text: 'They met.',
      dropped: [],
    });
    expect(read('---\nThey met.\n---\nAnd left.').text).toBe('They met.\n\nAnd left.');
  });

  it.each([
    ['headings', '# Talks #\n\nSecond\n===\n\n### Third', 'Talks\n\nSecond\n\nThird'],
    [
      'quotations, wrapped and within others',
      '> “We wait,”\n> Berg said.\n>\n>> Then: no.\n\nAfter',
      '“We wait,”\nBerg said.\n\nThen: no.\n\nAfter',
    ],
    ['lists', '- one\n* two\n+ [x] three\n\n1. first\n2. second', 'one\n\ntwo\n\nthree\n\nfirst\n\nsecond'],
    [
      'links',
      '[Berg](https://x.org/a_(b) "t") met [Aker][1] and [Ring][], see <https://x.org>.\n\n[1]: https://x.org',
      'Berg met Aker and [Ring][], see https://x.org.',
    ],
    ['a link around emphasis', '**[The *long* letter](x)** came.', 'The long letter came.'],
    ['pictures', '![Boats](boats.jpg)\n\nThey met.', 'They met.'],
    ['emphasis', '*a* **b** ***c*** __d__ _e_ ~~f~~ **“No,”** she', 'a b c d e f “No,” she'],
    ['code', 'the `**` sign\n\n```\n# x\n```', 'the ** sign\n\n# x'],
    ['escapes and rules', '\\*not\\*\n\n---\n\n* * *\n\nend', '*not*\n\nend'],
    ['line breaks', 'one<br>two\\\nthree', 'one\ntwo\nthree'],
    [
      'entities',
      '&ldquo;We sail,&rdquo;&nbsp;she &amp; he said &#42;now&#x2a; &nothing;',
      '“We sail,”\u00a0she & he said *now* &nothing;',
    ],
    ['comments', '<!-- a\n\nnote -->\n\nThey <!-- not --> met. `<!--` x `-->`', 'They  met. <!-- x -->'],
    ['HTML', '<p align="right">One</p><p><b>two</b></p>', 'One\n\ntwo'],
    [
      'footnotes',
      'They met[^1]: all[^2].\n\n[^1]: In Sela.\n[^a]: “No,” Berg said.',
      'They met: all[^2].\n\nIn Sela.\n\n“No,” Berg said.',
    ],
    [
      'tables',
      '| Who | What |\n|---|:-:|\n| Berg | We \\| sail. |\n\na | b',
      'Who: What\n\nBerg: We | sail.\n\na | b',
    ],
  ])('reads without the marks of %s', (_, file, text) => {
    expect(read(file).text).toBe(text);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_word',
    'a [bracket] (and more)',
    'price* of it',
    '12. Mai war ein Montag',
    '[ ] (',
    '5 > 3',
    '#tag',
    '-5 degrees',
    '`open',
    '![',
    '](',
    '<Berg> said',
    'AT&T; R&D',
  ])('keeps what is no Markdown: %s', (text) => {
    expect(read(`${text} it was`).text).toBe(`${text} it was`);
  });

  it('does not take long, whatever repeats in it', () => {
    // Were time to grow by the square, this would not end.
    for (const bit of [
      '[',
      '![',
      '](',
      '[a](',
      '*a',
      '_a_',
      '**',
      '`',
      '`` ` ',
      '> ',
      '\\',
      '<',
      '- \n',
      '#',
      '1. ',
      '[a]: b\n',
      '~~',
      '\n---\n',
      '<!--',
      '&amp;',
      '[^a]',
      '<p ',
      '|-',
    ])
      expect(() => read(`x ${bit.repeat(30_000)}`)).not.toThrow();
    const fences = Array.from({ length: 2_400 }, (_, at) => '`'.repeat((at % 1_200) + 1)).join(' ');
    expect(read(`x ${fences}`).text).toMatch(/^x/);
  });
});

describe('a text file', () => {
  const read = (text: string) => readSource({ kind: 'text', bytes: Buffer.from(text), name: 'a-file.txt' });

  it.each([
    [
      'by an indent',
      '\t“We have waited,” said Berg, “for\nyears.”\n\tAll left.',
      '\t“We have waited,” said Berg, “for years.”\n\tAll left.',
    ],
    [
      'in the middle of a sentence',
      'The ministers met in Sela on Thursday to\ntalk about herring.\nThey left.',
      'The ministers met in Sela on Thursday to talk about herring.\nThey left.',
    ],
    [
      'in a word',
      '“We contin-\nue a well-\nknown way.” They continue.',
      '“We continue a well-known way.” They continue.',
    ],
    ['not between items', 'herring\ncod\nplaice', 'herring\ncod\nplaice'],
  ])('is wrapped no more: %s', (_, text, kept) => {
    expect(read(text).text).toBe(kept);
  });

  it('is called by its first line, but where that is half a sentence', () => {
    expect(read('Title: Ferry talk\n\nThey met.').title).toBe('Ferry talk');
    expect(read('Ferry talk\nThey met.\n\nThey left.').title).toBe('Ferry talk');
    const wrapped = 'The ministers met on Thursday afternoon in the old town of\nSela to talk.\n\nThey left.';
    expect(read(wrapped).title).toBe('a file');
    expect(read('The ministers met\nto talk.').title).toBe('a file');
    expect(read('部长们星期二会面。\n\n他们谈了话。').title).toBe('a file');
    expect(read('港口会谈\n\n他们谈了话。').title).toBe('港口会谈');
  });

  it('does not take long to unwrap, whatever repeats in it', () => {
    // Were time to grow by the square, this would not end.
    const line = `${'ab cd '.repeat(10)}\n`;
    for (const bit of ['a-\n', 'ab', line, `\t${line}${line.repeat(50)}`])
      expect(read(`x ${bit.repeat(20_000)}`.slice(0, 300_000)).text).toMatch(/^x/);
    expect(read(`x\n\t${line.repeat(5_000)}`).text).toMatch(/^x/);
  });
});

describe('a date', () => {
  it.each([
    ['2023-05-12', '2023-05-12'],
    ['2023-05-12T23:59:59-08:00', '2023-05-12'],
    ['2023/5/2', '2023-05-02'],
    ['20230512', '2023-05-12'],
    ['Fri, 12 May 2023 09:00:00 GMT', '2023-05-12'],
    ['12 May 2023', '2023-05-12'],
    ['May 12, 2023', '2023-05-12'],
    ['1641123100000', '2022-01-02'],
    ['1641123100', '2022-01-02'],
    ['5 marraskuuta 2022', '2022-11-05'],
    ['5 marraskuu 2022', '2022-11-05'],
    ['25 Ocak 2022 Salı', '2022-01-25'],
    ['5 Ağustos 2022', '2022-08-05'],
    ['5 января 2022 г.', '2022-01-05'],
    ['5 mai 2022', '2022-05-05'],
    ['5 de mayo de 2022', '2022-05-05'],
    ['Sept. 5, 2022', '2022-09-05'],
    ['1st January 2022', '2022-01-01'],
    ['Tue Jan 25 10:00:00 +0000 2022', '2022-01-25'],
    ['25.01.2022', '2022-01-25'],
    ['2022年1月25日', '2022-01-25'],
    ['5 listopad 2022', undefined],
    ['5 maybe 2022', undefined],
    ['2023-02-29', undefined],
    ['2023-13-01', undefined],
    ['03/04/2022', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('is read where it is one: %s', (written, date) => {
    expect(publishedOn(written)).toBe(date);
  });
});
