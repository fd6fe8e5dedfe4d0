import { countingIn } from '../../../texts/counted.js';
import { sizesIn } from './sizes.js';

const count = countingIn('en');

/** Every word of the page's own in English, the model of the other languages. What the bot says is the bot's. */
export const en = {
  /** As `lang` of the document says it. */
  tag: 'en',
  title: 'Who Said: try it',

  serverIsAway: 'This page’s server cannot be reached. Is the program still running?',
  serverFails: 'Something went wrong on this page’s server. The program’s log says what.',
  tooMuchAtOnce: 'This is too much at once: files of 100 MB in all are the most.',

  // Messages.
  messagesIn: (channel: string) => `Messages in ${channel}`,
  app: 'APP',
  used: (name: string) => `${name} used`,
  commandName: (name: string) => `/${name}`,
  thinking: (name: string) => `${name} is thinking…`,
  sending: (what: string) => `Sending ${what}…`,
  edited: '(edited)',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  dismissNotice: 'Dismiss',
  replyTo: 'Reply to ',
  originalIsGone: 'Original message was deleted',
  goToOriginal: 'Go to the message',
  newMessages: 'New messages ↓',
  spoiler: 'Spoiler: press to show',
  picture: 'Picture',
  bytes: sizesIn('en', { bytes: { one: '# byte', other: '# bytes' }, kilo: 'KB', mega: 'MB' }),
  pressFailed: (why: string) => `This interaction failed. ${why}`,
  unavailable: 'Not available on this Discord',
  makeChoice: 'Make a selection',
  chooseBetween: (least: number, most: number) =>
    least === most ? `Choose ${least}.` : `Choose ${least} to ${most}.`,
  done: 'Done',
  /** Buttons that bear nothing but a sign, for who does not see it. */
  signs: { '◀': 'Previous page', '▶': 'Next page' } as Readonly<Record<string, string>>,

  // The menu of a message.
  moreActions: 'More actions',
  actions: 'Actions',
  apps: (name: string) => `Apps: ${name}`,
  copyText: 'Copy text',

  // Around the messages.
  skip: 'Skip to where you write',
  serversAndPeople: 'Servers and people',
  servers: 'Servers',
  channelOf: (server: string, channel: string) => `${server}, #${channel}`,
  directMessages: 'Direct messages',
  directMessage: (bot: string) => `Direct message with ${bot}`,
  youAre: 'You are',
  managesServers: 'manages the servers',
  member: 'a member',
  language: 'Language',
  botIsAway: (bot: string) => `${bot} is not connected. Waiting for it to come back…`,
  pageIsAway: 'This page has lost its server. Trying again…',

  // Forms.
  submit: 'Submit',
  cancel: 'Cancel',
  fieldRequired: 'This field is required.',
  tooShort: (least: number) =>
    `Must have at least ${count(least, { one: '# character', other: '# characters' })}.`,
  tooLong: (most: number) =>
    `Must have at most ${count(most, { one: '# character', other: '# characters' })}.`,
  tooManyFiles: (most: number) => (most === 1 ? 'Only one file.' : `At most ${most} files.`),
  fileTooLarge: (name: string) => `${name} is larger than 10 MB.`,
  removeFile: (name: string) => `Remove ${name}`,
  composer: {
    message: (place: string) => `Message ${place}`,
    commands: 'Commands',
    commandHits: (hits: number) => count(hits, { one: '# command', other: '# commands' }),
    noCommands: 'No commands match',
    valuesOf: (option: string) => `Values of ${option}`,
    valueHits: (hits: number) => count(hits, { one: '# option', other: '# options' }),
    loading: 'Loading options…',
    loadingFailed: 'Loading options failed',
    noValues: 'No options match your search',
    required: 'required',
    optional: 'optional',
    add: 'Add',
    send: 'Send',
    leave: (command: string) => `Leave /${command}`,
    sendHint: 'Press Enter to send.',
    yes: 'True',
    no: 'False',
    left: (characters: number) => count(characters, { one: '# character left', other: '# characters left' }),
    missing: 'This option is required. Specify a value.',
    notAmongChoices: 'Choose one of the options.',
    notWhole: 'Enter a whole number.',
    notNumber: 'Enter a number.',
    tooShort: (least: number) =>
      `Must be at least ${count(least, { one: '# character', other: '# characters' })} long.`,
    tooLong: (most: number, length: number) => `Must be at most ${most} characters long; this has ${length}.`,
    tooLow: (least: number) => `Must be at least ${least}.`,
    tooHigh: (most: number) => `Must be at most ${most}.`,
    unavailable: 'This page cannot give a value of this kind.',
    notTaken: (command: string, words: string) => `/${command} does not know what to do with “${words}”.`,
    noSuchCommand: (command: string) => `There is no command /${command} here.`,
    messageTooLong: (most: number) => `Your message is too long: a message has at most ${most} characters.`,
    noCommandForFiles: 'Choose a command that takes a file first.',
    noOptionForFiles: 'This command takes no file.',
    notSentBefore: (why: string) =>
      `What you sent before was not sent: ${why} Arrow up in the empty composer gives it back.`,
  },

  welcome: {
    region: 'Welcome',
    heading: (bot: string) => `Welcome to ${bot}`,
    what: (bot: string) =>
      `This is the real bot ${bot}, connected to a small Discord that runs on this machine alone: nothing you type leaves it. Type / below to see its commands, and press the buttons under its replies to go on. What it does with a message is in that message’s menu.`,
    begin: 'Or begin with one of these:',
  },
};
