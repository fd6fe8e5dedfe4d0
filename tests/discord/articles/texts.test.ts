import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { viewSaved } from '../../../src/discord/views/articles/saved.js';
import { madeArticle } from '../made-article.js';
import { linesOf } from '../views/shown.js';

const en = textsIn('en');
const { articles: articleTexts } = en;

const kept = { ...madeArticle([['Cod.']]), addedAt: 0, revision: 1, corrections: [] };
const savedBy = (whose: 'server' | 'person') =>
  linesOf(viewSaved({ kind: 'saved', article: kept }, whose, en)).join('\n');

describe('what is told of articles', () => {
  it('says that a server’s article is everybody’s there, and a person’s their own', () => {
    expect(savedBy('server')).toContain('Everybody who asks in this server');
    expect(savedBy('person')).toContain('It is yours alone');
    expect(savedBy('person')).not.toContain('Everybody');
  });

  it('shows a date or a language that is none as it is', () => {
    expect(articleTexts.date('2022-01-25')).toBe('January 25, 2022');
    expect(articleTexts.date('January 2022')).toBe('January 2022');
    expect(articleTexts.language('pt_br')).toBe('Brazilian Portuguese');
    for (const tag of ['xx yy', '', 'qqq', 'x-private']) expect(articleTexts.language(tag)).toBe(tag);
    expect(articleTexts.language('en-u-ca-buddhist')).toBe('English');
  });

  it('does not count articles where there is none to forget', () => {
    expect(articleTexts.forgotten(0)).not.toMatch(/\d/);
    expect(articleTexts.forms.forgetWarning(0)).not.toMatch(/\d/);
    expect(articleTexts.forgotten(1)).toContain('1 article and all else');
  });
});
