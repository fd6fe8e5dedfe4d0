import type { Facts } from '../../en/articles/facts.js';
import { datesIn, languagesIn, moment } from '../../formatted.js';
import { correctionsOf, paragraphsOf, peopleOf, statementsOf } from './counts.js';

export const facts: Facts = {
  date: datesIn('ru'),
  language: languagesIn('ru'),
  noDate: 'без даты',
  source: (link) => `**Источник:** ${link}`,
  noSource: '**Источник:** нет',
  paragraphs: paragraphsOf,
  statements: statementsOf,
  corrections: correctionsOf,
  added: (at) => `добавлено ${moment(at, 'D')}`,
  isBundled: 'идёт вместе с ботом',
  byLabel: ({ all, quoted, reported, unclear }) =>
    all === 0
      ? '**Высказываний нет:** никого не цитируют и не пересказывают.'
      : `**${statementsOf(all)}:** цитат — ${quoted}, пересказов — ${reported}${unclear > 0 ? `; неясно, кто говорит, — ${unclear}` : ''}.`,
  speakers: (count) => (count === 0 ? '**Никто не назван по имени.**' : `**${peopleOf(count)}:**`),
  heard: (speaker, statements) => `${speaker}: ${statementsOf(statements)}`,
  named: (speaker) => `${speaker}: только упоминание, без цитат`,
};
