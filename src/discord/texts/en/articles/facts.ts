import { datesIn, languagesIn, moment } from '../../formatted.js';
import { correctionsOf, paragraphsOf, peopleOf, statementsOf } from './counts.js';

export const facts = {
  /** What is no date, or no language, is shown as it is. */
  date: datesIn('en'),
  language: languagesIn('en'),
  noDate: 'no date',
  source: (link: string) => `**Source:** ${link}`,
  noSource: '**Source:** none',
  paragraphs: (count: number) => paragraphsOf(count),
  statements: (count: number) => statementsOf(count),
  corrections: (count: number) => correctionsOf(count),
  added: (at: number) => `added ${moment(at, 'D')}`,
  isBundled: 'comes with the bot',
  byLabel: ({ all, quoted, reported, unclear }: Record<'all' | 'quoted' | 'reported' | 'unclear', number>) =>
    all === 0
      ? '**No statements:** nobody is quoted or reported in it.'
      : `**${statementsOf(all)}:** ${quoted} quoted, ${reported} reported${unclear > 0 ? `; the speaker of ${unclear} is unclear` : ''}.`,
  speakers: (count: number) => (count === 0 ? '**Nobody is named in it.**' : `**${peopleOf(count)}:**`),
  heard: (speaker: string, statements: number) => `${speaker}: ${statementsOf(statements)}`,
  named: (speaker: string) => `${speaker}: named, not quoted`,
};

export type Facts = typeof facts;
