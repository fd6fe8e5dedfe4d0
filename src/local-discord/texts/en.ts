import { countingIn } from './counted.js';

const counted = countingIn('en');
const characters = (count: number) => counted(count, { one: '# character', other: '# characters' });

export const en = {
  commands: {
    none: (command: string) => `There is no command /${command} here.`,
    noneInside: (command: string) => `/${command} is no command.`,
    needsOneOf: (command: string, subcommands: readonly string[]) =>
      `/${command} needs one of: ${subcommands.join(', ')}.`,
    noneOnMessages: (command: string) => `There is no command "${command}" on messages here.`,
    noneOnPrivate: 'A message that only you see has no commands.',
    completesNothing: (command: string, option: string) =>
      `The option "${option}" of /${command} does not complete what is typed.`,
    notTaken: (command: string, words: string) => `/${command} does not know what to do with "${words}".`,
  },

  // Of a command's option, under its name.
  option: {
    none: (command: string, option: string) => `/${command} has no option "${option}".`,
    missing: (command: string, option: string) => `/${command} needs the option "${option}".`,
    text: (option: string) => `"${option}" is a text.`,
    tooShort: (option: string, least: number) => `"${option}" must have at least ${characters(least)}.`,
    tooLong: (option: string, most: number, length: number) =>
      `"${option}" must have at most ${characters(most)}, and has ${length}.`,
    number: (option: string) => `"${option}" is a number.`,
    whole: (option: string) => `"${option}" is a whole number.`,
    tooLow: (option: string, least: number) => `"${option}" must be at least ${least}.`,
    tooHigh: (option: string, most: number) => `"${option}" must be at most ${most}.`,
    yesOrNo: (option: string) => `"${option}" is True or False.`,
    file: (option: string) => `"${option}" is a file.`,
    oneFile: 'This takes one file.',
    unavailable: (option: string) => `"${option}" takes a kind of value that this stand-in does not have.`,
    oneOf: (option: string, choices: readonly string[]) =>
      `"${option}" must be one of: ${choices.join(', ')}.`,
  },

  // Of a form's field, which stands below it.
  field: {
    none: (field: string) => `This form has no field "${field}".`,
    text: 'This field takes a text.',
    list: 'This field takes a list.',
    required: 'This field is required.',
    noFiles: 'This field takes no files.',
    files: 'This field takes files.',
    oneLine: 'This field takes one line.',
    tooShort: (least: number) => `Must have at least ${characters(least)}.`,
    tooLong: (most: number, length: number) => `Must have at most ${characters(most)}, and has ${length}.`,
  },
  formIsGone: 'This form is not open any more.',
  fileTooLarge: (file: string, mebibytes: number) =>
    `"${file}" is too large: a file has at most ${mebibytes} MiB.`,

  choosing: {
    nothingHere: 'This Discord has no roles and no other channels to choose from.',
    notAmong: (value: string) => `"${value}" is not among the options.`,
    twice: 'Nothing can be chosen twice.',
    count: (least: number, most: number) => `Choose ${least === most ? least : `${least} to ${most}`}.`,
  },

  pressing: {
    none: (customId: string) => `There is nothing to press with the custom id "${customId}".`,
    disabled: 'This is disabled.',
    link: 'A link opens a page; the bot does not hear of it.',
  },

  message: {
    gone: 'This message is not there any more.',
    notPrivate: 'Only a private answer can be put away.',
    empty: 'A message cannot be empty.',
    tooLong: (most: number, length: number) =>
      `A message has at most ${characters(most)}; this one has ${length}.`,
  },
  noChannel: 'There is no such channel here.',
  botIsGone: 'The bot is not in this server any more.',
  personIsGone: 'This person is not here any more. Reload the page.',

  // Where the bot is silent. Without a full stop where it stands for an answer, as in Discord.
  silence: {
    form: 'Something went wrong. Try again.',
    answer: 'The application did not respond',
    takenBack: 'The application took its answer back',
    choices: 'Loading options failed',
    closed: 'This Discord has been closed',
  },
};
