import { countingIn } from '../../../counted.js';
import type { Lackable } from '../../../finding/asked-for.js';
import type { StatementKind } from '../../../reading/article.js';
import { moment } from '../formatted.js';

const counted = countingIn('en');
const number = (count: number) => counted(count, { other: '#' });

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const all = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/**
 * Everything that the bot says in its own words, in English. What is handed in is Markdown already, but for labels of
 * buttons, which Discord shows as they are.
 */
export const answers = {
  labels: {
    quoted: 'Quoted: the speaker’s own words, in quotation marks',
    reported: 'Reported: the journalist’s paraphrase, not the speaker’s own words',
    mixed: 'Reported: the journalist’s paraphrase, with some of the speaker’s own words in quotation marks',
    narration: 'Narration: nobody is quoted',
    narrationBesideSpeech: 'Narration: the words in bold are the journalist’s own',
  } satisfies Record<StatementKind | 'narration' | 'narrationBesideSpeech', string>,

  /** A paragraph of an article, by its number; null is the headline. */
  paragraph: (number: number | null) => (number === null ? 'headline' : `paragraph ${number}`),
  paragraphOf: (paragraph: string, title: string) => `${paragraph} of ${title}`,
  quoted: (words: string) => `“${words}”`,
  /** @param own the article's spelling, where it is another one. @param office with its country */
  speaker: (name: string, own: string | null, office: string | null) =>
    `**${name}**${own === null ? '' : ` (${own})`}${office === null ? '' : `, ${office}`}`,
  office: (role: string, country: string) => `${role} of ${country}`,
  /** As a choice for /ask: plain text. */
  readyQuestion: (name: string, topic: string | null) =>
    topic === null ? `What did ${name} say?` : `What did ${name} say about ${topic}?`,

  /** What is asked about, as it stands where the other texts say that something is there. */
  oneArticle: 'the article',
  severalArticles: 'the articles',
  /** An article by its title, where those two may stand, too. */
  titled: (title: string) => title,
  theArticle: '**The article**',
  speakerUnclear: '**Speaker unclear**',
  askedBy: (user: string) => `-# Asked by <@${user}>`,
  repeats: (paragraphs: readonly string[]) =>
    `-# The same is said in short, or in part, in ${paragraphs.join(', ')}.`,
  repeatsFuller: (paragraphs: readonly string[]) =>
    `-# Nearly the same is said at more length in ${paragraphs.join(', ')}.`,
  alsoAsked: (names: readonly string[]) => `-# Nothing on it is quoted or reported of ${all(names)}.`,
  cutBefore: '-# … shortened: the paragraph begins before this.',
  cutAfter: '-# … shortened: the paragraph goes on after this.',
  before: (paragraph: string) => `-# Before: ${paragraph}`,
  after: (paragraph: string) => `-# After: ${paragraph}`,
  why: (reason: string) => `**Why this speaker:** ${reason}`,
  whyUnclear: (reason: string) => `**Why the speaker is unclear:** ${reason}`,
  whyNarration: 'Nobody speaks the words in bold: they are the journalist’s own.',
  decidedBy: (words: readonly string[]) => `-# Decided by ${words.map((word) => `“${word}”`).join(' and ')}.`,
  pointedToBy: (words: readonly string[]) =>
    `-# Pointed to by ${words.map((word) => `“${word}”`).join(' and ')}.`,

  buttons: {
    previous: '◀',
    next: '▶',
    count: (at: number, all: number) => `${at + 1} of ${all}`,
    context: 'Context',
    hideContext: 'Hide context',
    why: 'Why this speaker',
    whyNobody: 'Why nobody',
    whyUnclear: 'Why unclear',
    hideWhy: 'Hide why',
    share: 'Share to channel',
    delete: 'Delete',
    allOf: (name: string) => `All that ${name} says`,
    heard: (name: string, statements: number) => `${name} (${statements})`,
  },

  silent: (articles: string) => `Is in ${articles}, but nothing of theirs is quoted or reported there.`,
  silentOn: (topic: string, articles: string) => `Says nothing on “${topic}” in ${articles}.`,
  heardOnOther: (statements: number) => `On other things they are heard ${times(statements)}.`,
  neverHeard: 'Nothing of theirs is quoted or reported there at all.',
  perhapsHeard: (statements: number) =>
    `-# Perhaps they are heard ${times(statements)} where it is not sure enough who speaks.`,
  namedIn: (paragraph: string) => `-# Named in ${paragraph}`,
  toldIn: (paragraph: string) =>
    `-# The article itself tells of it, in the journalist’s words, in ${paragraph}`,
  othersOn: 'Heard on it, with the number of passages:',
  nobodyOn: 'Nobody else says anything on it either.',

  unknownSpeaker: (asked: string, articles: string) => `Nobody called “${asked}” is in ${articles}.`,
  nearest: 'Did you mean:',
  noNearest: 'The command /speakers lists who is.',
  whichSpeaker: (asked: string) => `“${asked}” fits several people. Whom do you mean?`,

  notInArticles: (isOne: boolean): string =>
    isOne ? 'The article does not say.' : 'The articles do not say.',
  unknownWords: (words: readonly string[], others: number) =>
    `-# Not there at all: ${words.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
  closest: (speaker: string) => `Closest, but not an answer: ${speaker}`,

  noneHeard: (names: readonly string[], topic: string, articles: string) =>
    `Nothing ${topic === '' ? '' : `on “${topic}” `}is quoted or reported of ${all(names)} in ${articles}.`,
  nobodyElse: (topic: string, articles: string) => `Nobody else is heard on “${topic}” in ${articles}.`,
  reasons: {
    unknownName: (names: readonly string[]) => `-# It is about ${all(names)}, and that is not named there.`,
    apart: (has: readonly string[], lacks: readonly string[]) =>
      `-# Its words are there, but not together: the closest passage has ${all(has)}, and not ${all(lacks)}.`,
    lacked: (word: string, place: string | null) => (place === null ? word : `${word} (${place})`),
    kindLacking: {
      time: '-# It asks for a time, and none was found in the closest passage.',
      place: '-# It asks for a place, and none was found in the closest passage.',
      number: '-# It asks for a number, and none was found in the closest passage.',
      person: '-# It asks for a person, and no other name was found in the closest passage.',
      money: '-# It asks for an amount of money, and none was found in the closest passage.',
      share: '-# It asks for a share, and none was found in the closest passage.',
      duration: '-# It asks for a length of time, and none was found in the closest passage.',
      measure: '-# It asks for a measure, and none was found in the closest passage.',
      age: '-# It asks for an age, and none was found in the closest passage.',
      frequency: '-# It asks how often, and nothing of that was found in the closest passage.',
    } satisfies Record<Lackable, string>,
    noSubject: '-# There is no word in it that could be looked for.',
    unsure: '-# The closest passage has words of it, but too little tells that it answers.',
    agreement: '-# It tells what people say; whether they agree is for you to judge.',
  },

  speakers: (articles: string) => `**Who is in** ${articles}`,
  speakersOn: (topic: string, articles: string) => `**Who is heard on “${topic}” in** ${articles}`,
  notHeardOn: (names: readonly string[], others: number) =>
    `Not heard on it: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
  noSpeakers: (articles: string) => `Nobody is named in ${articles}.`,
  nobodyHeardOn: (topic: string, articles: string) => `Nobody says anything on “${topic}” in ${articles}.`,
  heard: (speaker: string, statements: number) => `${speaker}: heard ${times(statements)}`,
  heardOn: (speaker: string, passages: number) =>
    `${speaker}: ${counted(passages, { one: '# passage', other: '# passages' })}`,
  present: (speaker: string) => `${speaker}: named, not quoted`,
  more: (count: number) => `-# … and ${count} more`,

  unknownArticle: (asked: string) => `There is no article called “${asked}”.`,
  articlesThere: 'There is:',

  unknownCommand: 'This command is not there any more. /help lists those that are.',
  notMine: 'This button is of an earlier version. Ask again with the command to get new ones.',
  formNotMine: 'This form is of an earlier version. Use the command again to get a new one.',
  changed: (question: string) => `The article has changed since this was asked. Ask again:\n${question}`,
  notYourArticles: (question: string) =>
    `This was answered from articles that somebody keeps for themselves, so only they can go on from here. Ask it of the articles that you have:\n${question}`,
  mayNotDelete: 'Only who asked for this, or who may manage messages here, can delete it.',
  mayNotShare: 'You cannot write in this channel, so this cannot be shared there.',
  madePrivate: '-# Shown to you alone, since you cannot write in this channel.',
  /** Where there are too many articles to look through all of them. @param ready of how many passages can be found by now */
  ofMany: (all: number, ready: number) =>
    ready < all
      ? `-# ${number(ready)} of ${number(all)} articles can be asked about so far; the others are being got ready.`
      : `-# Of the ${number(all)} articles here, those that come nearest to the question were looked at; numbers are of these alone.`,
  storeAway:
    'The articles cannot be reached at the moment, and nothing was changed. Try again in a minute; if it stays so, tell whoever runs this bot: the log says why.',
  storeUnsure:
    '**It is not certain whether this was done:** the articles cannot be reached at the moment. See in a minute with /articles what is there, and do it again if it was not done; it is not done twice. If it stays so, tell whoever runs this bot: the log says why.',
  storeFull:
    'There is no room left where articles are kept, so nothing was changed. Tell whoever runs this bot to make some, then try again.',
  unconfirmed: 'Discord has not confirmed that it took the answer. If you do not see it, try again.',
  flooding: (goOnAt: number) =>
    `That is more at once than can be answered here. You can go on ${moment(goOnAt, 'R')}.`,
  apology: (reference: string) =>
    `Sorry, something went wrong here. It is on record as \`${reference}\`; tell whoever runs this bot if it happens again.`,

  help: {
    purpose: '**Who Said** answers questions about a summit with the article’s own words and who said them.',
    articles: '**What it knows:**',
    commands: [
      '**/who-said** `words` who said these words, or words like them',
      '**/what-said** `speaker` `about` what somebody said, on a topic or at all',
      '**/ask** `question` a question in your own words',
      '**/speakers** who is heard, and who is only named',
    ].join('\n'),
    options:
      'Typing gives suggestions that have an answer. Only you see a reply, unless you set `public` or press Share.',
    labels: (labels: readonly string[]) =>
      [
        '**How to read a reply:** every word in it is the article’s.',
        ...labels.map((label) => `- ${label}`),
      ].join('\n'),
    privacy: '-# The bot reads no messages and keeps no questions.',
  },
};

export type Answers = typeof answers;
