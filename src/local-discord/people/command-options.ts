import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { MOST_FILE_BYTES } from '../files.js';
import { NotSent } from './errors.js';
import { given } from './given.js';
import type { Resolved } from './resolved.js';
import type { LocalFile } from './sent-file.js';

export type OptionValues = Readonly<Record<string, string | number | boolean | LocalFile>>;

/** An option as an interaction carries it. */
export interface SentOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: SentOption[];
}

const Type = ApplicationCommandOptionType;
/** Discord's figure for a text option without a limit of its own, in characters. */
const MOST_CHARACTERS = 6000;

/** A command, or the part of it that a name such as `library add` names, and the options that it takes. */
export interface NamedCommand {
  readonly command: APIApplicationCommand;
  /** The subcommand group and subcommand, outermost first. */
  readonly path: readonly APIApplicationCommandOption[];
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/**
 * Finds a command by its name, subcommands after spaces.
 * @throws {NotSent} where there is none
 */
export function findCommand(offered: readonly APIApplicationCommand[], name: string): NamedCommand {
  const [first, ...rest] = name.replace(/^\//, '').split(/\s+/);
  const command = offered.find((one) => one.name === first);
  if (!command) throw new NotSent(`There is no command /${first} here.`);
  const path: APIApplicationCommandOption[] = [];
  let options = command.options ?? [];
  for (const part of rest) {
    const next = options.find((option) => option.name === part && isSubcommand(option));
    if (!next)
      throw new NotSent(`/${[command.name, ...path.map((p) => p.name), part].join(' ')} is no command.`);
    path.push(next);
    options = 'options' in next ? (next.options ?? []) : [];
  }
  if (options.some(isSubcommand))
    throw new NotSent(`/${name} needs one of: ${options.map((o) => o.name).join(', ')}.`);
  return { command, path, options: options as APIApplicationCommandBasicOption[] };
}

export const isSubcommand = ({ type }: APIApplicationCommandOption) =>
  type === Type.Subcommand || type === Type.SubcommandGroup;

/**
 * The options as Discord's client sends them, when it would send them at all.
 * @param resolved keeps the files
 * @param focused the option that is being typed; then nothing has to be complete yet
 * @throws {NotSent} naming the option and what is wrong with it
 */
export function sentOptions(
  named: NamedCommand,
  values: OptionValues,
  resolved: Pick<Resolved, 'keep'>,
  focused?: string,
): SentOption[] {
  for (const name of Object.keys(values))
    if (!named.options.some((option) => option.name === name))
      throw new NotSent(`/${named.command.name} has no option "${name}".`, name);
  // Nothing is kept before everything is right.
  if (focused === undefined) checkOptions(named, values);
  const sent = named.options.flatMap((option): SentOption[] => {
    const value = given(values, option.name);
    if (isFile(value) && focused !== undefined) return [];
    if (option.name === focused && !isFile(value))
      return [{ name: option.name, type: option.type, value: value ?? '', focused: true }];
    if (value === undefined || value === '') return [];
    return [{ name: option.name, type: option.type, value: isFile(value) ? resolved.keep(value) : value }];
  });
  return named.path.reduceRight<SentOption[]>((options, { name, type }) => [{ name, type, options }], sent);
}

function checkOptions({ command, options }: NamedCommand, values: OptionValues): void {
  for (const option of options) {
    const value = given(values, option.name);
    const isAbsent = value === undefined || value === '';
    if (isAbsent && option.required)
      throw new NotSent(`/${command.name} needs the option "${option.name}".`, option.name);
    const wrong = isAbsent ? null : problem(option, value);
    if (wrong) throw new NotSent(`"${option.name}" ${wrong}`, option.name);
  }
}

/** What Discord's client would mark red; null where nothing is wrong. */
function problem(option: APIApplicationCommandBasicOption, value: OptionValues[string]): string | null {
  switch (option.type) {
    case Type.String: {
      if (typeof value !== 'string') return 'is a text.';
      const least = option.min_length ?? 0;
      const most = option.max_length ?? MOST_CHARACTERS;
      if (value.length < least) return `must have at least ${least} characters.`;
      if (value.length > most) return `must have at most ${most} characters, and has ${value.length}.`;
      return notAmong(option.choices, value);
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'is a number.';
      if (option.type === Type.Integer && !Number.isSafeInteger(value)) return 'is a whole number.';
      if (option.min_value !== undefined && value < option.min_value)
        return `must be at least ${option.min_value}.`;
      if (option.max_value !== undefined && value > option.max_value)
        return `must be at most ${option.max_value}.`;
      return notAmong(option.choices, value);
    }
    case Type.Boolean:
      return typeof value === 'boolean' ? null : 'is True or False.';
    case Type.Attachment:
      return isFile(value) ? fileProblem(value.bytes.byteLength) : 'is a file.';
    default:
      return 'takes a kind of value that this stand-in does not have.';
  }
}

const isFile = (value: OptionValues[string] | undefined): value is LocalFile => typeof value === 'object';

/** Why a file of so many bytes is not taken; null where it is. */
export const fileProblem = (size: number) =>
  size > MOST_FILE_BYTES ? `is too large: a file has at most ${MOST_FILE_BYTES / 1024 / 1024} MiB.` : null;

function notAmong(
  choices: readonly { name: string; value: string | number }[] | undefined,
  value: string | number,
): string | null {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return null;
  return `must be one of: ${choices.map((choice) => choice.name).join(', ')}.`;
}
