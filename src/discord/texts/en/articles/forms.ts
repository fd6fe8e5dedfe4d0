import { articlesOf } from './counts.js';

export const forms = {
  buttons: {
    save: 'Save',
    editTitle: 'Edit title',
    cancel: 'Cancel',
    remove: 'Remove',
    keep: 'Keep',
    previous: '◀ Previous',
    next: 'Next ▶',
    count: (at: number, all: number) => `Page ${at + 1} of ${all}`,
  },
  forms: {
    add: 'Add an article',
    title: 'Title',
    titleHint: 'As the paper has it.',
    text: 'Text',
    textHint: 'Paragraphs parted by empty lines. Longer than 4,000 characters? Send it as a .txt file.',
    source: 'Source',
    sourceHint: 'The address of its web page, where it has one.',
    editTitle: 'Edit the title',
    forget: 'Forget all articles',
    forgetWarning: (articles: number) =>
      articles === 0
        ? 'No article is kept here. This deletes what else may be, at once and for good: what waits to be saved, and whether the articles that come with the bot are asked about.'
        : `This deletes all that is kept here, at once and for good: ${articlesOf(articles)} with ${articles === 1 ? 'its text and its' : 'their texts and their'} corrections, and what waits to be saved. Nobody can bring it back.`,
    forgetLabel: (phrase: string) => `Type: ${phrase}`,
    forgetPhrase: 'forget everything',
  },
};

export type Forms = typeof forms;
