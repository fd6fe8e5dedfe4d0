import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/escape.js';
import { LANGUAGES } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { inQuotationMarks } from '../../../src/discord/views/quotation-marks.js';
import { viewTextToCopy } from '../../../src/discord/views/text-to-copy.js';
import type { Match } from '../../../src/finding/match.js';
import type { Article } from '../../../src/reading/article.js';
import { at, madeArticle, madeMatch, madeStatement } from '../made-article.js';
import { linesOf } from './shown.js';

const en = textsIn('en');

/** What is copied: the inside of the box, or what Markdown without one shows. */
function copied(match: Match, texts = en): string {
  const [, body = ''] = linesOf(viewTextToCopy(match, texts));
  const inside = /^```\n(.*)\n```$/s.exec(body)?.[1];
  return inside ?? unescapeMarkdown(body);
}

function said(
  words: string,
  { article: facts = {}, kind = 'quoted' }: { article?: Partial<Article>; kind?: 'quoted' | 'reported' } = {},
): Match {
  const article = madeArticle([[`Minister Berg said, ${words}`]], facts);
  const statement = madeStatement(article, words, { kind });
  return madeMatch({ ...article, statements: [statement] }, 0, { statement });
}

const SOURCE = { source: 'https://news.example/talks', published: '2024-03-05' };

describe('a text to copy', () => {
  it('has a quotation, who says it, the article, its date, and the address of the very words', () => {
    const lines = copied(said('“Herring is for everybody.”', { article: SOURCE })).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '“Herring is for everybody.”',
      '— Ada Berg, Minister of Norland',
      '',
      'Fish talks end, March 5, 2024',
    ]);
    expect(lines[4]).toMatch(/^https:\/\/news\.example\/talks#:~:text=/);
    expect(lines).toHaveLength(5);
  });

  it('has the marks of the article’s language, and the date in that of whoever copies', () => {
    const match = said('"Селёдка нужна всем."', { article: { ...SOURCE, language: 'ru' } });
    expect(copied(match, textsIn('tr'))).toContain('«Селёдка нужна всем.»\n— Ada Berg');
    expect(copied(match, textsIn('tr'))).toContain('Fish talks end, 5 Mart 2024');
  });

  it('of a paraphrase says so, and has no quotation marks around it', () => {
    const text = copied(said('that herring is for everybody.', { kind: 'reported' }));
    expect(text).toContain(
      'Reported by the journalist, not the own words of Ada Berg, Minister of Norland:\nMinister Berg said, that herring is for everybody.\n',
    );
    expect(text).not.toMatch(/[“”"]/);
  });

  it('of words whose speaker is unclear names nobody', () => {
    const match = said('“Herring is for everybody.”');
    const statement = match.statement && { ...match.statement, speaker: null };
    expect(copied({ ...match, statement })).toContain('”\n— speaker unclear\n');
  });

  it('of what nobody says tells that it is the journalist’s', () => {
    const article = madeArticle([['A paper was signed.', 'It was late.']]);
    const match = madeMatch(article, 0, { sentence: at(article, 'A paper was signed.') });
    expect(copied(match)).toBe('The journalist’s own words:\nA paper was signed.\n\nFish talks end');
  });

  it('has the article’s very words, whatever Markdown is in them, or says that they are shortened', () => {
    const piece = fc.constantFrom(
      ...['`', '```', '*', '**', '_', '~~', '||', '> ', '# ', '<@1>', '\\', '\n', 'word ', '漢', '🐟'],
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(pieces, fc.nat(80), (made, times) => {
        const words = `A${made.join('')}`.repeat(times + 1).trim();
        const match = said(`“${words}”`);
        const message = viewTextToCopy(match, en);
        expect(linesOf(message).join('').length).toBeLessThanOrEqual(4_000);
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(10_000);
        const text = copied(match);
        const [shown = ''] = text.split('\n[shortened]');
        if (shown === text) expect(text).toContain(`“${words}”\n— Ada Berg`);
        else expect(`“${words}”`).toContain(shown.replace(/^“|”$/g, ''));
      }),
      { numRuns: 40 },
    );
  });

  it.each(LANGUAGES)('fits into a message in %s, however long its parts are', (language) => {
    for (const unit of ['*', '漢', '🐟', 'word ']) {
      const long = (most: number) => unit.repeat(most).slice(0, most).trim();
      const names = { name: long(300), role: long(300), country: long(300) };
      const speakers = [{ id: 'ada-berg', ...names, spellings: [] }];
      const source = `https://news.example/${'a'.repeat(400)}`;
      const article = { ...SOURCE, source, title: long(600), speakers };
      for (const kind of ['quoted', 'reported'] as const) {
        const message = viewTextToCopy(said(`“${long(5_000)}”`, { article, kind }), textsIn(language));
        expect(linesOf(message).join('').length).toBeLessThanOrEqual(4_000);
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(10_000);
      }
    }
  });
});

describe('quotation marks', () => {
  it.each([
    ['“So be it.”', 'en', '“So be it.”'],
    ['"So be it."', 'en', '“So be it.”'],
    ['“Bittesehr.”', 'de-AT', '„Bittesehr.“'],
    ['"Peki."', 'tr', '“Peki.”'],
    ['"好的。"', 'zh-CN', '“好的。”'],
    ['“Ладно.”', 'ru', '«Ладно.»'],
    ['So be it.', 'en', '“So be it.”'],
    ['“So,” he said, “be it.”', 'ru', '“So,” he said, “be it.”'],
    ['“He called it “late”.”', 'en', '“He called it “late”.”'],
  ])('around %s in %s', (words, language, expected) => {
    expect(inQuotationMarks(words, language)).toBe(expected);
  });
});
