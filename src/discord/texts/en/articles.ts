import type { ImportReason } from '../../../library/import/import-refused.js';
import { asLanguage } from '../../../library/import/language-tag.js';
import type { ReadingWarning } from '../../../reading/article.js';

const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;

const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Bytes, as people count them: "200 KB", "3 MB". */
const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${Math.round(bytes / 100_000) / 10} MB`;

/** A moment as Discord shows it to each reader in their own time; milliseconds since 1970. */
const moment = (at: number, style: 'R' | 'D') => `<t:${Math.floor(at / 1_000)}:${style}>`;

const TO_ADD =
  '/article add adds one: by a link, by a file, or by pasting its text. In a server, that is for those who manage it.';
const OR_PASTE = 'You can also use /article add without a link and paste the text.';

/** Why something was not imported, and what to do about it. */
const importRefused: {
  [Kind in ImportReason['kind']]: (reason: Extract<ImportReason, { kind: Kind }>) => string;
} = {
  'no-web-address': () =>
    'That is no address of a web page. It must start with https:// or http://, without a password or a port in it. Copy it from your browser’s address bar.',
  'private-address': () =>
    'That address is not one of the public internet, so the bot does not open it. Paste the text instead: /article add without a link.',
  'host-not-allowed': ({ host }) =>
    `Whoever runs this bot does not let it read from ${host}. Paste the text instead: /article add without a link.`,
  'host-unknown': ({ host }) => `There is no site called ${host}. Look whether the link is typed right.`,
  'not-reachable': () => `The site cannot be reached. Try again in a minute. ${OR_PASTE}`,
  'too-slow': () => `The site took too long to answer. Try again in a minute. ${OR_PASTE}`,
  'too-many-redirects': () =>
    `The link leads from one address to the next and never to a page. Open it in a browser and copy the address that you end at. ${OR_PASTE}`,
  paywall: () =>
    'The page is behind a payment or a log-in, so the bot sees only its beginning. If you may use the text, paste it: /article add without a link.',
  'robots-blocked': () =>
    'The site does not let programs read this page. Open it yourself and paste the text: /article add without a link.',
  'page-missing': () => 'The site has no such page (any more). Look whether the link is complete.',
  'http-error': ({ status }) => `The site answers with an error (HTTP ${status}). Try later. ${OR_PASTE}`,
  'no-text': () =>
    `There is no text in it: it is neither a web page nor a text file, but perhaps a picture, a PDF or a video. ${OR_PASTE}`,
  'file-type': ({ name }) =>
    `“${name}” is not of a kind that can be read. Send a file whose name ends in .txt, .md or .html.`,
  'download-too-large': ({ most }) =>
    `It is larger than ${size(most)}, which is the most that is read. Send the article’s text alone, as a .txt file.`,
  'text-too-large': ({ most }) =>
    `The text is longer than ${size(most)}, which is the most an article can have here. Add it in several parts.`,
  empty: () =>
    'No paragraph of an article was found in it. If it is a page, it may show its text only in a browser: then paste the text, with /article add without a link.',
  'too-involved': () =>
    'Taking it apart took too long, so it was given up. Send the article’s text alone, as a .txt file, or in parts.',
};

/** How the words at which something is unsettled are introduced. */
const warnings: Record<ReadingWarning['kind'], (count: number) => string> = {
  'unclosed-quote': (count) => `**${counted(count, 'quotation')} not closed:**`,
  'unclear-speaker': (count) => `**${counted(count, 'statement')} without a clear speaker:**`,
  'unknown-pronoun': (count) => `**${counted(count, 'word')} such as “he” that may mean another one:**`,
  'shared-name': (count) => `**${counted(count, 'last name')} that several people have:**`,
};

/**
 * Everything that the bot says about the articles that people add, in English. What is handed in is Markdown already,
 * but for labels, choices and forms, which Discord shows as they are.
 */
export const articles = {
  commands: {
    article: 'Manage the articles that are asked about here.',
    add: 'Add an article from a link or a file. Without either, a form for its text opens.',
    link: 'The address of the web page.',
    file: 'A file: .txt, .md or .html.',
    list: 'List the articles that are asked about here.',
    show: 'Show an article: who is heard, its text as a file, what was corrected.',
    edit: 'Change an article’s title, source or date, a name’s spelling, or who says something.',
    remove: 'Remove an article for good. You are asked first.',
    bundled: 'Say whether the articles that come with the bot are asked about, too.',
    forgetAll: 'Delete all that is kept here, at once and for good. You are asked first.',
    articles: 'List the articles that are asked about here, or show one.',
    whichArticle: 'The article.',
    articleToShow: 'The article to show. Without it: the list.',
    title: 'What it is called from now on.',
    source: 'The address of its web page, or “none”.',
    published: 'When it was published, like 2022-01-25, or “none”.',
    speaker: 'Somebody in it, who is also spelt as in “spelling”.',
    spelling: 'Another way of writing the name of “speaker”.',
    statement: 'A statement in it whose speaker is another one: type some of its words.',
    by: 'Who says the words of “statement”.',
    undo: 'A correction to take back.',
    use: 'Whether they are asked about, too.',
  },

  mayNotManage:
    'Only who manages this server can change its articles. In a direct message with the bot you can keep articles of your own.',
  notYours: 'Only who used the command can press its buttons. Use the command yourself to get your own.',

  /** What is no date, or no language, is shown as it is. */
  date: (iso: string) => {
    const day = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? iso : date.format(day);
  },
  language: (tag: string) => {
    const known = asLanguage(tag);
    return (known && languages.of(new Intl.Locale(known).baseName)) ?? tag;
  },
  noDate: 'no date',
  source: (link: string) => `**Source:** ${link}`,
  noSource: '**Source:** none',
  paragraphs: (count: number) => counted(count, 'paragraph'),
  statements: (count: number) => counted(count, 'statement'),
  corrections: (count: number) => counted(count, 'correction'),
  added: (at: number) => `added ${moment(at, 'D')}`,
  isBundled: 'comes with the bot',
  byLabel: ({ all, quoted, reported, unclear }: Record<'all' | 'quoted' | 'reported' | 'unclear', number>) =>
    all === 0
      ? '**No statements:** nobody is quoted or reported in it.'
      : `**${counted(all, 'statement')}:** ${quoted} quoted, ${reported} reported${unclear > 0 ? `; the speaker of ${unclear} is unclear` : ''}.`,
  speakers: (count: number) =>
    count === 0 ? '**Nobody is named in it.**' : `**${counted(count, 'person', 'people')}:**`,
  heard: (speaker: string, statements: number) => `${speaker}: ${counted(statements, 'statement')}`,
  named: (speaker: string) => `${speaker}: named, not quoted`,

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
        `**There is no room:** ${counted(most, 'article')} can be kept here, and they are. Remove one with /article remove before you save.`,
      'too-much': (most: number) =>
        `**There is no room:** the texts of all articles here can be ${size(most)} together, and with this one they would be more. Remove one with /article remove before you save.`,
    },
  },

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
        : `This deletes all that is kept here, at once and for good: ${counted(articles, 'article')} with ${articles === 1 ? 'its text and its' : 'their texts and their'} corrections, and what waits to be saved. Nobody can bring it back.`,
    forgetLabel: (phrase: string) => `Type: ${phrase}`,
    forgetPhrase: 'forget everything',
  },

  linkAndFile: 'Give a link or a file, not both: they would be two articles.',
  importRefused,
  notAdded: (why: string) => `**Not added.** ${why}`,
  tooManyAnHour: (most: number, at: number) =>
    `**Not added.** It can be tried ${counted(most, 'time')} an hour here, and it was, whatever came of it. There is room again ${moment(at, 'R')}.`,
  typedBack: '**What you typed** is in this file, so that nothing is lost.',
  typedTitle: (title: string) => `Title: ${title}`,
  typedSource: (source: string) => `Source: ${source}`,

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
      `**Not saved:** ${counted(most, 'article')} can be kept here, and they are. Remove one with /article remove, then press Save again.`,
    'too-much': (most: number) =>
      `**Not saved:** the texts of all articles here can be ${size(most)} together, and with this one they would be more. Remove one with /article remove, then press Save again.`,
  },
  draftGone:
    '**This is not there any more:** it was saved or cancelled already, or has waited for more than an hour. /article list shows what is saved; /article add adds it again.',
  saveUnsure:
    '**It is not certain that it was saved:** the articles cannot be reached at the moment. What is above stays; press Save again in a minute. It is not saved twice.',
  cancelled: (title: string) => `**Cancelled.** ${title} was not saved, and its text is deleted.`,

  list: (count: number) => `**${counted(count, 'article')} to ask about here**`,
  emptyList: `**There are no articles to ask about here.** ${TO_ADD}`,
  noneOfYourOwn: `None of them was added here. ${TO_ADD}`,
  bundledOff:
    '-# The articles that come with the bot are not asked about here: /article bundled changes that.',
  howToShow: '-# /articles **article:** shows one of them, with its text as a file.',

  correctionsHead: (count: number) => `**${counted(count, 'correction')}:**`,
  correction: {
    spelling: (speaker: string, spelling: string) => `“${spelling}” is ${speaker}`,
    speaker: (quote: string, speaker: string) => `${quote} is said by ${speaker}`,
    made: (correction: string, at: number) => `${correction} (${moment(at, 'D')})`,
    undoable: '-# /article edit **undo:** takes a correction back.',
  },
  correctedSpeaker: '-# Speaker corrected by whoever manages the articles here.',

  unknownArticle: (asked: string) =>
    `There is no article called “${asked}” here. Type some of its title, and choose from what is offered.`,
  severalArticles: (asked: string) =>
    `“${asked}” fits several articles. Choose from what is offered, or type more of the title:`,
  bundledStays: (title: string) =>
    `${title} comes with the bot and cannot be changed. /article bundled **use:** False takes it out of what is asked about here.`,

  edit: {
    nothing: (title: string) =>
      [
        `Say what is to be changed of ${title}:`,
        '- `title`, `source`, `published`: what it is called, where it stands, when it came out; “none” takes source or date away',
        '- `speaker` with `spelling`: another way of writing somebody’s name',
        '- `statement` with `by`: who says it, where the bot has it wrong or unclear',
        '- `undo`: takes such a correction back',
      ].join('\n'),
    none: 'none',
    nothingDone: '**Nothing was changed:**',
    done: (title: string) => `**Changed:** ${title}`,
    broken:
      '**The rest was not changed:** the articles cannot be reached at the moment. Try it again in a minute.',
    fullOfCorrections: (most: number) =>
      `**Not corrected:** an article can have ${counted(most, 'correction')}, and it has them. \`undo\` takes one back.`,
    undoneAlready: 'The correction to take back is not there any more: it was taken back or changed already.',
    title: (was: string, is: string) => `Title: ${was} → ${is}`,
    source: (was: string, is: string) => `Source: ${was} → ${is}`,
    published: (was: string, is: string) => `Date: ${was} → ${is}`,
    spelling: (speaker: string, spelling: string) => `“${spelling}” now is ${speaker}, too.`,
    joined: (speaker: string, spelling: string, statements: number) =>
      `“${spelling}” now is ${speaker}, too. They were two people in this article: from now on they are one${statements > 0 ? `, and ${counted(statements, 'statement')} of “${spelling}” ${statements === 1 ? 'is' : 'are'} said by ${speaker}` : ''}.`,
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

  removal: {
    ask: (title: string, parts: readonly string[]) =>
      `**Remove ${title}?**\nIts text goes for good, and nobody can bring it back: ${parts.join(', ')}.`,
    removed: (title: string) =>
      `**Removed:** ${title}. Its text is deleted, and questions do not find it any more.`,
    kept: '**Kept.** Nothing was removed.',
    gone: 'This article is not there any more: it was removed already. /article list shows which are.',
  },

  bundledAlready: (uses: boolean) =>
    `**Nothing was changed:** the articles that come with the bot are ${uses ? 'asked about here already' : 'not asked about here as it is'}.`,
  bundledNow: (uses: boolean, count: number, own: number) =>
    uses
      ? `Questions are answered from the ${counted(count, 'article')} that ${count === 1 ? 'comes' : 'come'} with the bot, too${own > 0 ? `, beside the ${own} added here` : ''}.`
      : `The articles that come with the bot are not asked about here any more. ${own > 0 ? `Questions are answered from the ${own} added here.` : 'None was added here yet, so there is nothing to ask about: /article add adds one.'}`,

  forgotten: (count: number) =>
    `**Forgotten.** ${count === 0 ? 'All that was kept here is' : `${counted(count, 'article')} and all else that was kept here are`} deleted for good.`,
  notForgotten: (phrase: string) =>
    `**Nothing was deleted:** the words did not match. To delete everything, use /article forget-all again and type “${phrase}”.`,
  changedMeanwhile:
    '**Nothing was deleted:** the number of articles here has changed meanwhile. Use /article forget-all again and look what goes.',

  help: {
    adding:
      '**Articles of your own:** /article add takes a link, a file or pasted text. In a server, whoever manages it adds them, and everybody asks; in a direct message with the bot everybody keeps their own. /articles lists them.',
  },
};
