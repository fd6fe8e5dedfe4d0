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

describe('of a web page, no words of anybody are lost', () => {
  const QUOTE = '“It is a new day for all of us,” said Mayor Tom Reed.';
  const [FIRST = '', SECOND = '', THIRD = ''] = ARTICLE;
  const textOf = (html: string, head?: string) => page(html, head).text.split('\n\n');
  const article = (html: string) => `<article><h1>Talks in Sela</h1>${html}</article>`;

  it.each([
    `<div class="sidebar"><p>${QUOTE}</p></div>`,
    `<div class="related"><p>${QUOTE}</p></div>`,
    `<div class="embed social"><p>${QUOTE}</p></div>`,
    `<div class="statement footer-note"><p>${QUOTE}</p></div>`,
    `<aside><p>${QUOTE}</p></aside>`,
    `<footer><p>${QUOTE}</p></footer>`,
    `<div role="complementary"><p>${QUOTE}</p></div>`,
    `<ul class="tags"><li>${QUOTE}</li></ul>`,
    `<h3>${QUOTE}</h3>`,
  ])('who is quoted at the edge of an article is kept: %s', (box) => {
    expect(textOf(article(paragraphs(ARTICLE) + box))).toEqual([...ARTICLE, QUOTE]);
  });

  it('who is quoted before the text, in a box of its own, is kept', () => {
    const hero = `<div class="hero"><blockquote>${QUOTE}</blockquote></div>`;
    expect(textOf(`<div>${hero}<div class="content">${paragraphs(ARTICLE)}</div></div>`)).toContain(QUOTE);
  });

  it.each(['related', 'sponsor-statement', 'promo', 'embed social', 'quote-with-author'])(
    'words in quotation marks are kept within the text though their box is called "%s"',
    (name) => {
      const box = `<div class="${name}"><p>“It is a new day.”</p></div>`;
      expect(textOf(article(`${paragraphs([FIRST, SECOND])}${box}<p>${THIRD}</p>`))).toContain(
        '“It is a new day.”',
      );
    },
  );

  it('a box that holds sentences is of the article, whatever words of its subject it is called by', () => {
    for (const name of ['update post author-jane', 'entry has-share', 'post tag-share category-social']) {
      const boxes = ARTICLE.map((text) => `<div class="${name}"><p>${text}</p></div>`).join('');
      expect(textOf(`<main><h1>Talks in Sela</h1>${boxes}</main>`)).toEqual(ARTICLE);
    }
    const short = `<article class="post tag-share category-social"><p>${FIRST}</p><p>Boats are blue.</p></article>`;
    expect(textOf(short)).toEqual([FIRST, 'Boats are blue.']);
  });

  it('an article all in headings, or behind one that is not closed, is read', () => {
    expect(textOf(article(ARTICLE.map((text) => `<h3>${text}</h3>`).join('')))).toEqual(ARTICLE);
    expect(textOf(`<h1>Talks in Sela${ARTICLE.map((text) => `<p>${text}`).join('')}`)).toEqual(ARTICLE);
  });

  it('what stands under the headline of the page is the article, however long the comments are', () => {
    const text = [
      ...ARTICLE,
      'The councils of all six towns will vote on the plan in June, before the season begins.',
    ];
    const comments = Array.from(
      { length: 40 },
      (_, at) =>
        `<div><p>I think, dear all, that ferry number ${at}, slow, small and dear, is, in all, a waste of money.</p></div>`,
    );
    const html = `<div class="x"><h1>Talks in Sela</h1>${paragraphs(text)}</div><div>${comments.join('')}</div>`;
    expect(textOf(html)).toEqual(text);
  });

  it('a row of a table with a name and what is said is a turn of a speaker', () => {
    const turns = [
      'Anna Bello|We will sail every day.',
      'Tom Reed|And who pays?',
      'Anna Bello|The towns will.',
    ];
    const rows = turns.map((turn) => `<tr><td>${turn.replace('|', '</td><td>')}</td></tr>`).join('');
    expect(textOf(`<h1>Talks in Sela</h1><table>${rows}</table>`)).toEqual(
      turns.map((turn) => turn.replace('|', ': ')),
    );
  });

  it.each([
    ['<blockquote><p>We will sail.</p><footer>— <cite>Tom Reed</cite></footer></blockquote>', 'Tom Reed'],
    ['<blockquote><p>We will sail.</p><cite>Tom Reed</cite></blockquote>', 'Tom Reed'],
    ['<blockquote><p>We will sail.</p><p>— Tom Reed</p></blockquote>', 'Tom Reed'],
    [
      '<figure><blockquote>We will sail.</blockquote><figcaption>Tom Reed, mayor</figcaption></figure>',
      'Tom Reed, mayor',
    ],
  ])('the speaker of a quotation set apart stays with it: %s', (quotation, speaker) => {
    const texts = textOf(article(`<p>${FIRST}</p>${quotation}${paragraphs([SECOND, THIRD])}`));
    expect(texts[1]).toBe(`We will sail. — ${speaker}`);
  });

  it.each<[rule: string, html: string, text: string]>([
    [
      'the marks of a quotation that browsers show',
      '<q>We sail every day</q>, said Bello.',
      '“We sail every day”, said Bello.',
    ],
    ['only its own marks', 'He said “<q>No</q>” and <q>“Yes”</q>.', 'He said “No” and “Yes”.'],
    [
      'a quotation around an advertisement',
      '“We sail <div class="ad">Advertisement</div>every day,” said Bello.',
      '“We sail every day,” said Bello.',
    ],
    [
      'a quotation over lines',
      'Bello said:<br>“We sail.<br>We do not stop.”',
      'Bello said: “We sail. We do not stop.”',
    ],
    ['a word with a mark without width', 'The mini\ufeffster told them so.', 'The minister told them so.'],
    [
      'its first letter',
      '<div class="dropcap">T</div>he ferry is back, he said.',
      'The ferry is back, he said.',
    ],
    [
      'no numbers of notes, but those of measures',
      'It sails daily.<sup>1</sup> It has 20 m<sup>2</sup> of deck.',
      'It sails daily. It has 20 m2 of deck.',
    ],
    [
      'what is struck out apart from what is put in',
      'The <s>old</s><ins>new</ins> ferry is back.',
      'The old new ferry is back.',
    ],
    [
      'signs without how they are spoken',
      'The <ruby>ferry<rt>fe-ri</rt></ruby> is back.',
      'The ferry is back.',
    ],
    [
      'words behind a comment that ends as browsers let it',
      '<!-- note --!>The ferry is back.',
      'The ferry is back.',
    ],
  ])('a paragraph keeps %s', (_, html, text) => {
    expect(textOf(article(`${paragraphs(ARTICLE)}<p>${html}</p><p>The end is near.</p>`))[3]).toBe(text);
  });

  it('lines of a speaker each stay apart in preformatted text, and line breaks where a style keeps them', () => {
    const turns = 'MODERATOR: Welcome\nPRESIDENT: Thank you';
    expect(textOf(article(`${paragraphs(ARTICLE)}<pre>${turns}</pre><p>The end is near.</p>`))).toEqual(
      expect.arrayContaining(turns.split('\n')),
    );
    expect(textOf(article(`<div style="white-space: pre-line">${ARTICLE.join('\n')}</div>`))).toEqual(
      ARTICLE,
    );
  });

  it('a sentence that says what the title says stays in the text', () => {
    const head = '<title>The bay has a ferry again</title>';
    const texts = [FIRST, 'The bay has a ferry again.', SECOND, THIRD];
    expect(textOf(`<article>${paragraphs(texts)}</article>`, head)).toEqual(texts);
  });

  it('text in an open shadow of a page is read', () => {
    const shadow = `<template shadowrootmode="open">${article(paragraphs(ARTICLE))}</template>`;
    expect(textOf(`<div>${shadow}</div>`)).toEqual(ARTICLE);
  });

  it.each([
    'Subscribe to our newsletter and keep up with the coast.',
    'Log in to view your saved articles',
    'Sign in to read and write comments',
  ])('a short article is no beginning of one that costs because the page says: %s', (text) => {
    expect(textOf(`${article(`<p>${FIRST}</p>`)}<div><p>${text}</p></div>`)).toEqual([FIRST]);
  });

  it('another article that costs locks no page', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', isAccessibleForFree: false }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(list)}</script>`;
    expect(textOf(article(paragraphs(ARTICLE)), head)).toEqual(ARTICLE);
  });

  it('a headline that begins like a test for robots is a headline', () => {
    const head = '<title>One more step towards a treaty</title>';
    expect(textOf(`<article><p>${FIRST}</p></article>`, head)).toEqual([FIRST]);
  });

  it('the title is the headline, not the name of the site or of the place', () => {
    const text = paragraphs(ARTICLE);
    const logo = '<h1 class="logo"><a>Coast Gazette</a></h1><h2>Harbour reopens after winter</h2>';
    const head = '<title>Harbour reopens after winter - Coast Gazette</title>';
    expect(page(logo + text, head).title).toBe('Harbour reopens after winter');
    const named = '<meta property="og:title" content="Ferry talks in Sela fail again">';
    expect(page(`<h1>Sela</h1>${text}`, named).title).toBe('Ferry talks in Sela fail again');
  });
});

describe('page furniture', () => {
  it.each(FURNITURE)('goes as a whole paragraph: $example', ({ rule, example }) => {
    expect(rule.test(example)).toBe(true);
    expect(isFurniture(example)).toBe(true);
  });

  it.each([
    'by Jane Mayıs 4, 2023',
    'Abonnieren Sie unseren Newsletter',
    'Haberin devamı için tıklayınız',
    'Bizi Twitter’da takip edin',
    'Abone ol',
    'Подписывайтесь на наш Telegram-канал',
    '来源：新华社',
    '责任编辑：张三',
  ])('goes in other languages, too: %s', (text) => {
    expect(isFurniture(text)).toBe(true);
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
    'Minister Bello said the site had used tracking cookies without the consent of anybody.',
    'Recommended reforms: the panel asked for a second pier, Mr Reed said.',
    'Donate now, the president told the rich countries of the north.',
    'Stay for the briefing, the aide told the reporters outside the hall.',
    'Download the app, the minister told the pupils, and learn.',
    'The content of the letter may not be published, the court ruled.',
    'This report was published by the United Nations on Monday and blames both sides.',
    'All rights reserved for fishermen in the treaty must stay, Ms Bello said.',
    'Reporting by Reuters said the boat was lost; Mr Reed denied it.',
    'By Monday',
    '„Reklame: wir fahren jeden Tag“, sagte Ministerin Bello.',
    'The cookies of the baker of Orlen were the only thing that all sides praised.',
  ])('is not: %s', (text) => {
    expect(isFurniture(text)).toBe(false);
  });
});
