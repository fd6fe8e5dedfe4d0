import { moment } from '../../formatted.js';
import { correctionsOf, statementsOf } from './counts.js';

export const editing = {
  correctionsHead: (count: number) => `**${correctionsOf(count)}:**`,
  correction: {
    spelling: (speaker: string, spelling: string) => `“${spelling}” is ${speaker}`,
    speaker: (quote: string, speaker: string) => `${quote} is said by ${speaker}`,
    made: (correction: string, at: number) => `${correction} (${moment(at, 'D')})`,
    undoable: '-# /article edit **undo:** takes a correction back.',
  },
  correctedSpeaker: '-# Speaker corrected by whoever manages the articles here.',
  edit: {
    nothing: (title: string) =>
      [
        `Say what is to be changed of ${title}:`,
        '- `title`, `source`, `published`, `language`: what it is called, where it stands, when it came out, what it is written in; “none” takes source or date away',
        '- `speaker` with `spelling`: another way of writing somebody’s name',
        '- `statement` with `by`: who says it, where the bot has it wrong or unclear',
        '- `undo`: takes such a correction back',
      ].join('\n'),
    none: 'none',
    nothingDone: '**Nothing was changed:**',
    done: (title: string) => `**Changed:** ${title}`,
    broken:
      '**The rest was not changed:** the articles cannot be reached at the moment. Try it again in a minute.',
    restUnsure:
      '**It is not certain whether the rest was changed:** the articles cannot be reached at the moment. See in a minute what is there, and try it again if it was not.',
    fullOfCorrections: (most: number) =>
      `**Not corrected:** an article can have ${correctionsOf(most)}, and it has them. \`undo\` takes one back.`,
    undoneAlready: 'The correction to take back is not there any more: it was taken back or changed already.',
    title: (was: string, is: string) => `Title: ${was} → ${is}`,
    source: (was: string, is: string) => `Source: ${was} → ${is}`,
    published: (was: string, is: string) => `Date: ${was} → ${is}`,
    spelling: (speaker: string, spelling: string) => `“${spelling}” now is ${speaker}, too.`,
    joined: (speaker: string, spelling: string, statements: number) =>
      `“${spelling}” now is ${speaker}, too. They were two people in this article: from now on they are one${statements > 0 ? `, and ${statementsOf(statements)} of “${spelling}” ${statements === 1 ? 'is' : 'are'} said by ${speaker}` : ''}.`,
    speaker: (quote: string, was: string, is: string) => `${quote}: said by ${was} → said by ${is}`,
    nobody: 'an unclear speaker',
    undone: (correction: string) => `Taken back: ${correction}`,
    same: {
      title: 'It is called so already.',
      source: 'It has this source already.',
      published: 'It has this date already.',
    },
    problems: {
      'title-empty': () => '`title`: a title needs at least one letter, digit or sign.',
      'title-long': () => '`title`: it has more than 200 characters. Shorten it.',
      'not-an-address': (typed: string) =>
        `\`source\`: “${typed}” is no address of a web page on the internet. It must start with https:// or http://, without a password or a port in it; “none” takes the source away.`,
      'not-a-date': (typed: string) =>
        `\`published\`: “${typed}” is no date that can be told for sure. Write it like 2022-01-25; “none” takes the date away.`,
      'spelling-missing': () => '`spelling` is missing: how else is the name of `speaker` written?',
      'speaker-missing': () => '`speaker` is missing: whose name is written as in `spelling`?',
      'spelling-empty': () => '`spelling`: it has no letter in it.',
      'spelling-known': (typed: string) => `\`spelling\`: “${typed}” is known for them already.`,
      'by-missing': () => '`by` is missing: who says the words of `statement`?',
      'statement-missing': () => '`statement` is missing: which words does `by` say?',
      'by-empty': () => '`by`: a name needs at least one letter.',
      'by-already': (typed: string) => `\`by\`: ${typed} is the speaker of these words already.`,
      'unknown-speaker': (typed: string) =>
        `\`speaker\`: nobody called “${typed}” is in this article. Choose from what is offered.`,
      'several-speakers': (typed: string) =>
        `\`speaker\`: “${typed}” fits several people in this article. Choose from what is offered.`,
      'several-by': (typed: string) =>
        `\`by\`: “${typed}” fits several people in this article. Choose from what is offered, or give the whole name.`,
      'unknown-statement': (typed: string) =>
        `\`statement\`: no statement in this article has the words “${typed}”. Type some of its words, and choose from what is offered.`,
      'several-statements': (typed: string) =>
        `\`statement\`: “${typed}” fits several statements. Choose from what is offered.`,
      'unknown-correction': () =>
        '`undo`: there is no such correction (any more). Choose from what is offered; /article show lists them.',
    },
  },
  statementChoice: (speaker: string | null, words: string) => `${speaker ?? 'Unclear'}: ${words}`,
  correctionChoice: {
    spelling: (speaker: string, spelling: string) => `${spelling} is ${speaker}`,
    speaker: (words: string, speaker: string) => `By ${speaker}: ${words}`,
  },
};

export type Editing = typeof editing;
