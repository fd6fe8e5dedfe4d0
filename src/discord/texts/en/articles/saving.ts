import type { ReadingWarning } from '../../../../reading/article.js';
import { sizesIn } from '../../formatted.js';
import { articlesOf, lastNamesOf, quotationsOf, statementsOf, wordsOf } from './counts.js';

const size = sizesIn('en');

/** How the words at which something is unsettled are introduced. */
const warnings: Record<ReadingWarning['kind'], (count: number) => string> = {
  'unclosed-quote': (count) => `**${quotationsOf(count)} not closed:**`,
  'unclear-speaker': (count) => `**${statementsOf(count)} without a clear speaker:**`,
  'unknown-pronoun': (count) => `**${wordsOf(count)} such as “he” that may mean another one:**`,
  'shared-name': (count) => `**${lastNamesOf(count)} that several people have:**`,
};

export const saving = {
  preview: {
    head: '**Not saved yet.** Look it over, then press Save. It waits for an hour.',
    dropped: (count: number) => `**Left out as page furniture (${count}):**`,
    more: (count: number) => `… and ${count} more`,
    warnings,
    cut: '**The text looks cut.** Its end:',
    place: (quote: string, paragraph: string) => `${quote} (${paragraph})`,
    places: (heading: string, places: readonly string[], others: number) =>
      `${heading} ${places.join(' · ')}${others > 0 ? ` · … and ${others} more` : ''}`,
    sameText: (title: string) => `**The same text is here already,** as ${title}.`,
    sameLink: (title: string) => `**An article with the same source is here already:** ${title}.`,
    full: {
      'too-many': (most: number) =>
        `**There is no room:** ${articlesOf(most)} can be kept here, and they are. Remove one with /article remove before you save.`,
      'too-much': (most: number) =>
        `**There is no room:** the texts of all articles here can be ${size(most)} together, and with this one they would be more. Remove one with /article remove before you save.`,
    },
  },
  saved: {
    server: (title: string) =>
      `**Saved:** ${title}\nEverybody who asks in this server is answered from it now, too.`,
    person: (title: string) =>
      `**Saved:** ${title}\nIt is yours alone: you are answered from it now, too, in direct messages with the bot and wherever you brought it along yourself.`,
  },
  noTitle:
    '**The title stays as it was:** a title needs at least one letter, digit or sign, and 200 characters at most.',
  howToAsk: (title: string) =>
    `-# Ask about it alone with /ask, /who-said, /what-said or /speakers and **article:** ${title} · without it, all articles are asked.`,
  savedAlready: (title: string) => `**Not saved again:** the same text is here already, as ${title}.`,
  noRoom: {
    'too-many': (most: number) =>
      `**Not saved:** ${articlesOf(most)} can be kept here, and they are. Remove one with /article remove, then press Save again.`,
    'too-much': (most: number) =>
      `**Not saved:** the texts of all articles here can be ${size(most)} together, and with this one they would be more. Remove one with /article remove, then press Save again.`,
  },
  draftGone:
    '**This is not there any more:** it was saved or cancelled already, or has waited for more than an hour. /article list shows what is saved; /article add adds it again.',
  saveUnsure:
    '**It is not certain that it was saved:** the articles cannot be reached at the moment. What is above stays; press Save again in a minute. It is not saved twice.',
  cancelled: (title: string) => `**Cancelled.** ${title} was not saved, and its text is deleted.`,
};

export type Saving = typeof saving;
