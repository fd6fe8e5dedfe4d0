import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord.js';
import { findCommand, isSubcommand, type NamedCommand } from '../people/command-options.js';
import { NotSent } from '../people/errors.js';
import { descriptionIn, isCalled, nameIn } from '../shown/named.js';
import { clientTextsFor } from '../texts/texts.js';

/** A command as it was typed. */
export interface TypedCommand {
  /** Its own name, whatever was typed: without the slash, subcommands after spaces. */
  readonly name: string;
  readonly named: NamedCommand;
  /** The options that are given, in the order in which they were typed, as text. */
  readonly typed: readonly TypedOption[];
}

export interface TypedOption {
  readonly option: APIApplicationCommandBasicOption;
  readonly text: string;
}

/**
 * Reads a line such as `/who-said words: open borders public: true`; what has no name is the first option's.
 * @param locale the language whose names may be typed beside their own
 * @throws {NotSent} where there is no such command, or words stand where no option takes them
 */
export function readCommandLine(
  offered: readonly APIApplicationCommand[],
  line: string,
  locale: string,
): TypedCommand {
  const [start = '', ...words] = line.trimStart().split(/\s+/);
  const typed = start.replace(/^\//, '');
  const command = offered.find((one) => isCalled(one, typed, locale));
  let name = command?.name ?? typed;
  let rest = line.trimStart().slice(start.length);
  let level = command?.options?.filter(isSubcommand) ?? [];
  for (const word of words) {
    const inner = level.find((option) => isCalled(option, word, locale));
    if (!inner) break;
    name += ` ${inner.name}`;
    rest = rest.replace(/^\s+\S+/, '');
    level = ('options' in inner && inner.options ? inner.options : []).filter(isSubcommand);
  }
  const named = findCommand(offered, name, locale);
  return { name, named, typed: readOptions(named, rest, locale) };
}

function readOptions({ command, options }: NamedCommand, text: string, locale: string): TypedOption[] {
  const marks = options
    .flatMap((option) =>
      [...text.matchAll(markOf(option, locale))].slice(0, 1).map((match) => ({
        option,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const typed = marks.map(({ option, end }, index) => ({
    option,
    text: text.slice(end, marks[index + 1]?.start).trim(),
  }));
  const unnamed = text.slice(0, marks[0]?.start).trim();
  if (unnamed === '') return typed;
  const first = options.find((option) => !marks.some((mark) => mark.option === option));
  if (!first) throw new NotSent(clientTextsFor(locale).commands.notTaken(nameIn(command, locale), unnamed));
  return [{ option: first, text: unnamed }, ...typed];
}

/** What stands before the value of an option. */
function markOf(option: APIApplicationCommandBasicOption, locale: string): RegExp {
  const names = [...new Set([option.name, nameIn(option, locale)])].map(escaped).join('|');
  return new RegExp(`(?<=^|\\s)(?:${names}):`, 'gu');
}

const escaped = (name: string) =>
  name.replace(/[^\p{L}\p{N}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/**
 * What is typed as a value of its option's type: the value behind a choice's name, a number, True or False.
 * @throws {NotSent} where it is none
 */
export function valueFrom({ option, text }: TypedOption, locale: string): string | number | boolean {
  const choices: readonly APIApplicationCommandOptionChoice[] = ('choices' in option && option.choices) || [];
  const isMeant = (name: string) => name.toLowerCase() === text.toLowerCase();
  const chosen = choices.find((choice) => isMeant(choice.name) || isMeant(nameIn(choice, locale)));
  if (chosen) return chosen.value;
  const { option: words } = clientTextsFor(locale);
  switch (option.type) {
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const number = Number(text);
      if (text === '' || Number.isNaN(number)) throw new NotSent(words.number(nameIn(option, locale)));
      return number;
    }
    case ApplicationCommandOptionType.Boolean: {
      if (/^(true|yes)$/i.test(text)) return true;
      if (/^(false|no)$/i.test(text)) return false;
      throw new NotSent(words.yesOrNo(nameIn(option, locale)));
    }
    default:
      return text;
  }
}

/** A command with its options, those that may be left out in brackets, for a list of commands. */
export function usageOf(command: APIApplicationCommand, locale: string): string {
  const { options } = command;
  const told = (options ?? []).map((option) => {
    const name = nameIn(option, locale);
    return isSubcommand(option) || ('required' in option && option.required) ? name : `[${name}]`;
  });
  const separator = options?.some(isSubcommand) ? ' | ' : ' ';
  return [`/${nameIn(command, locale)}`, told.join(separator), ` ${descriptionIn(command, locale)}`]
    .filter(Boolean)
    .join(' ');
}
