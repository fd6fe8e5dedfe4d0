import { articlesOf } from './counts.js';

export const removing = {
  removal: {
    ask: (title: string, parts: readonly string[]) =>
      `**Remove ${title}?**\nIts text goes for good, and nobody can bring it back: ${parts.join(', ')}.`,
    removed: (title: string) =>
      `**Removed:** ${title}. Its text is deleted, and questions do not find it any more.`,
    kept: '**Kept.** Nothing was removed.',
    gone: 'This article is not there any more: it was removed already. /article list shows which are.',
  },
  forgotten: (count: number) =>
    `**Forgotten.** ${count === 0 ? 'All that was kept here is' : `${articlesOf(count)} and all else that was kept here are`} deleted for good.`,
  notForgotten: (phrase: string) =>
    `**Nothing was deleted:** the words did not match. To delete everything, use /article forget-all again and type “${phrase}”.`,
  changedMeanwhile:
    '**Nothing was deleted:** the number of articles here has changed meanwhile. Use /article forget-all again and look what goes.',
};

export type Removing = typeof removing;
