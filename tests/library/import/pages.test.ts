import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ImportRefused } from '../../../src/library/import/import-refused.js';
import { FURNITURE, isFurniture } from '../../../src/library/import/page/furniture.js';
import { readPage } from '../../../src/library/import/page/read-page.js';

const pages = new URL('./pages/', import.meta.url);
const names = readdirSync(pages).flatMap((file) => (file.endsWith('.html') ? file.slice(0, -5) : []));

const page = (body: string, head = '<title>Talks in Sela</title>') =>
  readPage({ bytes: Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`) });
const refusalOf = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof ImportRefused ? error.reason : error;
  }
};

/** Enough of an article to be found by its structure. */
const ARTICLE = [
  'The ministers of the six coastal towns met in Sela on Thursday to talk about the herring, the ice and the new ferry.',
  '“We would rather fish less than not at all,” said Minister Ada Berg, who had brought the towns together.',
  'Nils Aker told the meeting that the boats of Marn would stay in the harbour, whatever the others do this year.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('of a web page', () => {
  it.each(names)(
    '%s: the article comes with its title, date and source, and nothing else of the page',
    (name) => {
      const { url, ...expected } = parse(readFileSync(new URL(`${name}.yaml`, pages), 'utf8'));
      const bytes = readFileSync(new URL(`${name}.html`, pages));
      const { text, ...facts } = readPage({ bytes, ...(url && { url }) });
      expect({ ...facts, paragraphs: text.split('\n\n') }).toEqual(expected);
    },
  );

  /** How sites write their paragraphs. */
  const short = [...ARTICLE, 'He left.', '“No,” she said.', 'A vote is due in June.'];
  const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>';
  it.each<[site: string, write: (texts: string[]) => string]>([
    [
      'in boxes within boxes',
      (texts) =>
        texts
          .map((text) => `<div><div class="x"><p>${text}</p></div></div>`)
          .join('<div><p>Related Topics</p></div>'),
    ],
    [
      'in spans of boxes',
      (texts) => texts.map((text) => `<div class="text"><span>${text}</span></div>`).join(''),
    ],
    [
      'in one cell, with line breaks',
      (texts) => `<table><tr><td>${texts.join('<br><br>')}</td></tr></table>`,
    ],
    [
      'as questions and answers',
      (texts) => `<dl>${texts.map((text) => `<dt>Question</dt><dd>${text}</dd>`).join('')}</dl>`,
    ],
    ['as text of a typewriter', (texts) => `<pre>${texts.join('\n\n')}</pre>`],
    ['within a form', (texts) => `<form>${paragraphs(texts)}</form>`],
    [
      'around a pull quote',
      ([first = '', ...rest]) =>
        `<p>${first}</p><aside class="pullquote"><p>${ARTICLE[1]}</p></aside>${paragraphs(rest)}`,
    ],
    [
      'in a box that is called after sharing',
      (texts) => `<div class="share-enabled author-page">${paragraphs(texts)}</div>`,
    ],
    [
      'beside other news',
      (texts) =>
        `<div><div>${paragraphs(texts)}</div><div class="side"><h3>Latest</h3><p>A man was fined in Marn on Monday for selling herring without a licence.</p></div></div>`,
    ],
    [
      'behind a banner',
      (texts) =>
        `<div class="cookie-consent"><p>We and our 823 partners store and access information on a device, such as cookies.</p></div>${paragraphs(texts)}`,
    ],
  ])('the paragraphs come, all and alone, where they are written %s', (_, write) => {
    const html = `${nav}<main>${write(short)}</main><footer><p>© 2024 Coast Gazette, registered in Sela since 1921.</p></footer>`;
    expect(page(html).text.split('\n\n')).toEqual(short);
  });

  it('a paragraph that is nothing but a link stays where it is a sentence, and goes where it is a headline', () => {
    const [first = '', ...rest] = ARTICLE;
    const { text, dropped } = page(
      `<article>${paragraphs([first, '<a href="/a">The mayors had asked for the talks in a letter in April, after a bad winter.</a>', '<a href="/b">Snow closes the pass over the Grau</a>', ...rest])}</article>`,
    );
    expect(text.split('\n\n')[1]).toBe(
      'The mayors had asked for the talks in a letter in April, after a bad winter.',
    );
    expect(text).not.toContain('Snow closes');
    expect(dropped).toEqual(['Snow closes the pass over the Grau']);
  });

  it('what is hidden from readers is not taken, however it is hidden', () => {
    const secret = 'Minister Berg said that nobody who reads this page shall ever see these hidden words.';
    const hidden = [
      `<p hidden>${secret}</p>`,
      `<p style="display: none">${secret}</p>`,
      `<div aria-hidden="true"><p>${secret}</p></div>`,
      `<p style="position:absolute;left:-9999px">${secret}</p>`,
      `<p style="font-size:0">${secret}</p>`,
      `<span class="sr-only">${secret}</span>`,
      `<template><p>${secret}</p></template>`,
      `<noscript><p>${secret}</p></noscript>`,
      `<!-- <p>${secret}</p> -->`,
      `<script>document.write("<p>${secret}</p>")</script>`,
      `<textarea>${secret}</textarea>`,
    ];
    const { text, dropped } = page(
      `<article>${ARTICLE.flatMap((text, at) => [`<p>${text}</p>`, ...hidden.slice(at * 4, at * 4 + 4)]).join('')}</article>`,
    );
    expect(text).toBe(ARTICLE.join('\n\n'));
    expect(dropped).toEqual([]);
  });

  it('a link within words leaves the words, and white space as one space', () => {
    const { text } = page(
      `<article>${paragraphs([...ARTICLE, 'She\n  met <a href="/x">Nils\tAker</a>,&nbsp;the <b>mayor</b> of&#32;Marn &amp; Sela, in the <i>old</i>\n harbour&rsquo;s caf&eacute;.'])}</article>`,
    );
    expect(text.split('\n\n').at(-1)).toBe(
      'She met Nils Aker, the mayor of Marn & Sela, in the old harbour’s café.',
    );
  });

  it('a few lines without any structure are an article, too', () => {
    expect(page('“The ice is thin this year,” Nils Aker said.').text).toBe(
      '“The ice is thin this year,” Nils Aker said.',
    );
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-06T23:30:00-08:00"}</script>',
    ],
    ['a meta element', '<meta property="article:published_time" content="2021-05-06T01:00:00Z">'],
    ['a name of libraries', '<meta name="DC.date.issued" content="20210506">'],
    ['the date of an e-mail', '<meta name="pubdate" content="Thu, 06 May 2021 10:00:00 GMT">'],
    [
      'another date that is none',
      '<meta name="date" content="2021-02-30"><meta name="pubdate" content="May 6, 2021">',
    ],
  ])('the day of publication is the one written in %s', (_, head) => {
    expect(page(paragraphs(ARTICLE), head).published).toBe('2021-05-06');
  });

  it('the day of publication is not the one of a change', () => {
    const times = '<time class="updated" datetime="2022-01-01">1</time> <time datetime="2021-05-06">2</time>';
    expect(page(`<h1>Talks in Sela</h1><p>${times}</p>${paragraphs(ARTICLE)}`).published).toBe('2021-05-06');
  });

  it('the address is what the page calls its own where that is the same site, else where it was found', () => {
    const at = (canonical: string) =>
      readPage({
        bytes: Buffer.from(`<link rel="canonical" href="${canonical}"><body>${paragraphs(ARTICLE)}`),
        url: 'https://www.coast.example.org/m/talks?utm_source=mail#top',
      }).source;
    expect(at('/talks')).toBe('https://www.coast.example.org/talks');
    expect(at('https://coast.example.org/talks')).toBe('https://coast.example.org/talks');
    expect(at('https://evil.example.net/talks')).toBe('https://www.coast.example.org/m/talks');
    expect(at('javascript:alert(1)')).toBe('https://www.coast.example.org/m/talks');
    expect(at('https://www.coast.example.org/')).toBe('https://www.coast.example.org/m/talks');
  });

  const notices: [reason: string, html: string][] = [
    ['empty', '<title>App</title><body><div id="root"></div><script src="app.js"></script>'],
    [
      'empty',
      '<title>App</title><body><noscript>Please enable JavaScript.</noscript><p>You need to enable JavaScript to run this app.</p>',
    ],
    ['empty', ''],
    [
      'robots-blocked',
      '<title>Just a moment...</title><body><h1>news.example.org</h1><p>Checking if the site connection is secure. This may take a few seconds.</p>',
    ],
    [
      'paywall',
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><body><p>${ARTICLE[0]}</p>`,
    ],
    [
      'paywall',
      `<body><article><p>${ARTICLE[0]}</p><div>Subscribe to continue reading. From 1 crown a week.</div></article>`,
    ],
    ['too-involved', `<body>${'<div>'.repeat(100_000)}deep`],
    ['no-text', '%PDF-1.7 stream'],
  ];
  it.each(notices)('%s is said where there is no article to be seen: %.60s', (kind, html) => {
    expect(refusalOf(() => readPage({ bytes: Buffer.from(html) }))).toEqual({ kind });
  });

  it('an article that the page has in full is read though the page says that it costs', () => {
    const long = Array.from({ length: 6 }, (_, at) =>
      ARTICLE.map((text) => `${text} It was day ${at}.`),
    ).flat();
    expect(
      page(
        paragraphs(long),
        '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script>',
      ).text,
    ).toBe(long.join('\n\n'));
  });
});

describe('page furniture', () => {
  it.each(FURNITURE)('goes as a whole paragraph: $example', ({ rule, example }) => {
    expect(rule.test(example)).toBe(true);
    expect(isFurniture(example)).toBe(true);
  });

  it('never is a paragraph in which somebody is quoted, whatever else it says', () => {
    for (const { example } of FURNITURE) {
      expect(isFurniture(`${example}, “that is all we ask for,” Berg said.`)).toBe(false);
    }
  });

  it.each([
    'Share prices fell by a third, and nobody in Sela wanted to say why.',
    'By the evening the six ministers had signed.',
    'Read in full, the treaty is shorter than the speeches about it.',
    'The minister follows the talks on the ferry from her office.',
    'Join us or leave us, was what the mayor of Marn had to say to the others.',
    'Comments by the mayor had made the union angry.',
    'Photographs of the harbour from 1921 were shown at the meeting.',
    'Related questions, such as who pays for the ice, were left for June.',
    'Updated figures are due in April, and 30 towns wait for them with some worry.',
    'Advertisement spending fell by a third.',
    'Published in 1921, the report was soon forgotten.',
    'Written by the minister herself, the letter asked for patience.',
    'Her weekly newsletter on herring has twelve readers.',
    'The names of the witnesses may not be published.',
    'The cookies of the baker of Orlen were the only thing that all sides praised.',
  ])('is not: %s', (text) => {
    expect(isFurniture(text)).toBe(false);
  });
});
