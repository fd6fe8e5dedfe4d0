import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord.js';
import { isSubcommand } from '../people/command-options.js';
import type { ShownChoice, ShownCommand, ShownMessageCommand, ShownOption } from './shown.js';

const Type = ApplicationCommandOptionType;

const KINDS: Partial<Record<ApplicationCommandOptionType, ShownOption['kind']>> = {
  [Type.String]: 'text',
  [Type.Integer]: 'integer',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
  [Type.Attachment]: 'file',
};

/** Discord's fallbacks, for where a command has nothing in the very language of the person. */
const NEAREST: Readonly<Record<string, string>> = {
  'en-US': 'en-GB',
  'en-GB': 'en-US',
  'es-419': 'es-ES',
};

interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
}

interface Described extends Named {
  readonly description: string;
  readonly description_localizations?: LocalizationMap | null | undefined;
}

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

/** What a command, an option or a choice is called in a language as Discord names it. */
export const nameIn = ({ name, name_localizations }: Named, locale: string) =>
  localized(name, name_localizations, locale);

/** What a command or an option is for, in a language as Discord names it. */
export const descriptionIn = ({ description, description_localizations }: Described, locale: string) =>
  localized(description, description_localizations, locale);

/** Whether something is called so, in a language or by its own name, which may be typed in every language. */
export const isCalled = (named: Named, typed: string, locale: string) =>
  named.name === typed || nameIn(named, locale) === typed;

function localized(text: string, others: LocalizationMap | null | undefined, locale: string): string {
  const all: Readonly<Record<string, string | null | undefined>> = others ?? {};
  return all[locale] ?? all[NEAREST[locale] ?? ''] ?? text;
}
