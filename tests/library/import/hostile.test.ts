import { afterAll, describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/library/import/clean-text.js';
import { ImportRefused } from '../../../src/library/import/import-refused.js';
import type { Imported } from '../../../src/library/import/imported.js';
import { readSource } from '../../../src/library/import/read-source.js';
import { loadPeople } from '../../../src/library/people-file.js';
import { createReader } from '../../../src/library/reader/create-reader.js';
import type { Source } from '../../../src/library/reader/reader.js';
import { BOMBS, hostileSources } from './hostile.js';

const reader = createReader({ people: loadPeople() });
afterAll(() => reader.close());

const settled = async (source: Source) => reader.readSource(source).catch((error: unknown) => error);

/** What comes out is an article that is kept as it is, or a reason that can be told. */
function expectArticleOrReason(result: unknown) {
  if (result instanceof ImportRefused) {
    expect(['empty', 'no-text', 'too-involved', 'robots-blocked', 'paywall']).toContain(result.reason.kind);
    return;
  }
  const { title, text, language, dropped } = result as Imported;
  expect(text).toMatch(/[\p{L}\p{N}]/u);
  expect(text).toBe(cleanText(text));
  expect(title).toBe(cleanText(title));
  expect(title).not.toContain('\n');
  expect(title.length).toBeGreaterThan(0);
  expect(title.length).toBeLessThanOrEqual(200);
  expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  expect(dropped.length).toBeLessThanOrEqual(100);
  for (const paragraph of dropped) expect(paragraph).toBe(cleanText(paragraph));
}

describe('whatever people send', () => {
  it('of a thousand pages and files, each becomes an article or a reason, and none the end of the thread', async () => {
    const results = await Promise.all(hostileSources(1_000).map(settled));
    for (const result of results) expectArticleOrReason(result);
    const articles = results.filter((result) => !(result instanceof ImportRefused));
    expect(articles.length).toBeGreaterThan(500);
    expect(await reader.readSource({ kind: 'text', bytes: Buffer.from('They met.') })).toMatchObject({
      text: 'They met.',
    });
  });

  it.each(Object.keys(BOMBS))('is an article or a reason: %s', async (name) => {
    const bomb = BOMBS[name];
    if (bomb) expectArticleOrReason(await settled(bomb));
  });

  it('is read as it is kept: every statement is a slice of the text', async () => {
    for (const source of hostileSources(60)) {
      const article = await settled(source);
      if (article instanceof ImportRefused) continue;
      const { text } = article as Imported;
      const { paragraphs, statements } = await reader.read(text, 'en');
      for (const { start, end } of [...paragraphs, ...statements]) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }
  });

  it('of a page, no word is altered: each paragraph is one of its paragraphs, signs and all', () => {
    const texts = [
      'She said **no** to @everyone, <@123>, #general and `code`, and “yes” to [this](https://example.org).',
      'He said: 1 < 2 & 2 > 1, "quoted" and \\escaped\\, ~~struck~~ and ||hidden||, to nobody’s surprise.',
      'قال الوزير: «می\u200cخواهم» 👩🏽\u200d💻 Z\u0351\u036b\u0343a\u0300lgo, and then he said nothing more at all.',
    ];
    const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const html = `<title>Talks</title><article>${texts.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article>`;
    expect(readSource({ kind: 'page', bytes: Buffer.from(html) }).text).toBe(texts.join('\n\n'));
  });
});
