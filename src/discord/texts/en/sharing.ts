import { datesIn } from '../formatted.js';

/** What is handed on: shared answers, texts to copy, and reports of a wrong speaker. */
export const sharing = {
  sharedBy: (user: string) => `-# Shared by <@${user}>`,
  date: datesIn('en'),

  copyButton: 'Text to copy',
  copy: '-# Only you see this. Copy the text in the box:',
  /** Plain text, as are all that follow up to `reportButton`. */
  by: (speaker: string) => `— ${speaker}`,
  unclear: '— speaker unclear',
  reported: (speaker: string) => `Reported by the journalist, not the own words of ${speaker}:`,
  reportedUnclear: 'Reported by the journalist; the speaker is unclear:',
  narration: 'The journalist’s own words:',
  shortened: '[shortened]',

  reportButton: 'Wrong speaker?',
  form: {
    title: 'Who says these words?',
    words: (words: string, speaker: string) => `> ${words}\n-# Shown as: ${speaker}`,
    who: 'Who says them',
    whoHint: 'Somebody who is named in the article …',
    other: 'Or somebody else',
    otherHint: '… or a name that is not in the list.',
  },
  note: {
    server:
      '**Only who manages this server can correct an article.** Copy this and send it to them; nothing was sent, and nothing is kept:',
    bundled:
      '**This article comes with the bot, so it cannot be corrected here.** Copy this for whoever runs the bot; nothing was sent, and nothing is kept:',
    head: 'Wrong speaker?',
    article: (title: string) => `Article: ${title}`,
    place: (paragraph: string) => `Place: ${paragraph}`,
    words: (words: string) => `Words: ${words}`,
    speaker: (name: string) => `Shown as: ${name}`,
    unclear: 'speaker unclear',
    why: (reason: string) => `Why: ${reason}`,
    remedy: (command: string) => `To correct it: ${command}`,
    name: 'the right name',
  },
};
