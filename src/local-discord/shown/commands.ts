import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { isSubcommand } from '../people/command-options.js';
import { type Described, descriptionIn, type Named, nameIn } from './named.js';
import type { ShownChoice, ShownCommand, ShownMessageCommand, ShownOption } from './shown.js';

const Type = ApplicationCommandOptionType;

const KINDS: Partial<Record<ApplicationCommandOptionType, ShownOption['kind']>> = {
  [Type.String]: 'text',
  [Type.Integer]: 'integer',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
  [Type.Attachment]: 'file',
};

/** The slash commands, each of their subcommands for itself, in a language as Discord names it. */
export function showCommands(commands: readonly APIApplicationCommand[], locale: string): ShownCommand[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => flattened(command, command.options ?? [], [command], locale));
}

/** The commands on messages. */
export function showMessageCommands(
  commands: readonly APIApplicationCommand[],
  locale: string,
): ShownMessageCommand[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map((command) => ({ name: command.name, label: nameIn(command, locale) }));
}

/** @param path the command, its group and its subcommand, as far as they are there */
function flattened(
  described: Described,
  options: readonly APIApplicationCommandOption[],
  path: readonly Named[],
  locale: string,
): ShownCommand[] {
  const subcommands = options.filter(isSubcommand);
  if (subcommands.length > 0)
    return subcommands.flatMap((inner) =>
      flattened(inner, ('options' in inner && inner.options) || [], [...path, inner], locale),
    );
  return [
    {
      name: path.map(({ name }) => name).join(' '),
      label: path.map((named) => nameIn(named, locale)).join(' '),
      description: descriptionIn(described, locale),
      options: (options as readonly APIApplicationCommandBasicOption[]).map((option) =>
        showOption(option, locale),
      ),
    },
  ];
}

function showOption(option: APIApplicationCommandBasicOption, locale: string): ShownOption {
  return {
    name: option.name,
    label: nameIn(option, locale),
    description: descriptionIn(option, locale),
    kind: KINDS[option.type] ?? 'unavailable',
    isRequired: option.required ?? false,
    ...boundsOf(option),
    choices: choicesOf(option, locale),
    completes: 'autocomplete' in option && option.autocomplete === true,
  };
}

function boundsOf(option: APIApplicationCommandBasicOption): Pick<ShownOption, 'least' | 'most'> {
  switch (option.type) {
    case Type.String:
      return { least: option.min_length ?? null, most: option.max_length ?? null };
    case Type.Integer:
    case Type.Number:
      return { least: option.min_value ?? null, most: option.max_value ?? null };
    default:
      return { least: null, most: null };
  }
}

function choicesOf(option: APIApplicationCommandBasicOption, locale: string): ShownChoice[] {
  const choices: readonly (Named & { value: string | number })[] =
    ('choices' in option && option.choices) || [];
  return choices.map((choice) => ({ label: nameIn(choice, locale), value: choice.value }));
}
