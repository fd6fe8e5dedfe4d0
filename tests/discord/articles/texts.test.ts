import { expect, it } from 'vitest';
import { articleTexts } from '../../../src/discord/articles/texts.js';

it('a date and a language are told by their names', () => {
  expect(articleTexts.date('2022-01-25')).toBe('January 25, 2022');
  expect(articleTexts.language('pt-BR')).toBe('Brazilian Portuguese');
});

it('what stands in a database and is neither does not keep the article from being shown', () => {
  for (const none of ['January 2022', 'xx yy']) {
    expect(articleTexts.date(none)).toBe('no date');
    expect(articleTexts.language(none)).toBe('unknown language');
  }
});
