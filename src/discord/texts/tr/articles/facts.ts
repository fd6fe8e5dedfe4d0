import type { Facts } from '../../en/articles/facts.js';
import { datesIn, languagesIn, moment } from '../../formatted.js';
import { correctionsOf, paragraphsOf, peopleOf, statementsOf } from './counts.js';

export const facts: Facts = {
  date: datesIn('tr'),
  language: languagesIn('tr'),
  noDate: 'tarih yok',
  source: (link) => `**Kaynak:** ${link}`,
  noSource: '**Kaynak:** yok',
  paragraphs: paragraphsOf,
  statements: statementsOf,
  corrections: correctionsOf,
  added: (at) => `eklendi: ${moment(at, 'D')}`,
  isBundled: 'botla birlikte gelir',
  byLabel: ({ all, quoted, reported, unclear }) =>
    all === 0
      ? '**İfade yok:** kimseden alıntı ya da aktarım yapılmıyor.'
      : `**${statementsOf(all)}:** ${quoted} alıntı, ${reported} aktarım${unclear > 0 ? `; ${unclear} ifadenin konuşanı belirsiz` : ''}.`,
  speakers: (count) => (count === 0 ? '**Kimsenin adı geçmiyor.**' : `**${peopleOf(count)}:**`),
  heard: (speaker, statements) => `${speaker}: ${statementsOf(statements)}`,
  named: (speaker) => `${speaker}: adı geçiyor, sözü yok`,
};
