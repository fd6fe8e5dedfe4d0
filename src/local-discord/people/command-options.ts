import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord.js';
import { MOST_FILE_BYTES } from '../files.js';
import { nameIn } from '../shown/named.js';
import { type ClientTexts, clientTextsFor } from '../texts/texts.js';
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
 * @param locale the language to refuse in
 * @throws {NotSent} where there is none
 */
export function findCommand(
  offered: readonly APIApplicationCommand[],
  name: string,
  locale: string,
): NamedCommand {
  const { commands: words } = clientTextsFor(locale);
  const [first, ...rest] = name.replace(/^\//, '').split(/\s+/);
  const command = offered.find((one) => one.name === first);
  if (!command) throw new NotSent(words.none(first ?? ''));
  const path: APIApplicationCommandOption[] = [];
  let options = command.options ?? [];
  for (const part of rest) {
    const next = options.find((option) => option.name === part && isSubcommand(option));
    if (!next) throw new NotSent(words.noneInside(`${calledIn([command, ...path], locale)} ${part}`));
    path.push(next);
    options = 'options' in next ? (next.options ?? []) : [];
  }
  if (options.some(isSubcommand)) {
    const inner = options.map((option) => nameIn(option, locale));
    throw new NotSent(words.needsOneOf(calledIn([command, ...path], locale), inner));
  }
  return { command, path, options: options as APIApplicationCommandBasicOption[] };
}

/** The whole name in a language, subcommands after spaces. */
const calledIn = (path: readonly Parameters<typeof nameIn>[0][], locale: string) =>
  path.map((named) => nameIn(named, locale)).join(' ');

export const isSubcommand = ({ type }: APIApplicationCommandOption) =>
  type === Type.Subcommand || type === Type.SubcommandGroup;

/**
 * The options as Discord's client sends them, when it would send them at all.
 * @param resolved keeps the files
 * @param locale the language to refuse in
 * @param focused the option that is being typed; then nothing has to be complete yet
 * @throws {NotSent} naming the option and what is wrong with it
 */
export function sentOptions(
  named: NamedCommand,
  values: OptionValues,
  resolved: Pick<Resolved, 'keep'>,
  locale: string,
  focused?: string,
): SentOption[] {
  const { option: words } = clientTextsFor(locale);
  for (const name of Object.keys(values))
    if (!named.options.some((option) => option.name === name))
      throw new NotSent(words.none(calledIn([named.command, ...named.path], locale), name), name);
  // Nothing is kept before everything is right.
  if (focused === undefined) checkOptions(named, values, locale);
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

function checkOptions({ command, path, options }: NamedCommand, values: OptionValues, locale: string): void {
  const texts = clientTextsFor(locale);
  for (const option of options) {
    const value = given(values, option.name);
    const label = nameIn(option, locale);
    const isAbsent = value === undefined || value === '';
    if (isAbsent && option.required)
      throw new NotSent(texts.option.missing(calledIn([command, ...path], locale), label), option.name);
    const wrong = isAbsent ? null : problem(option, value, label, locale);
    if (wrong) throw new NotSent(wrong, option.name);
  }
}

/** What Discord's client would mark red; null where nothing is wrong. @param label what the option is called */
function problem(
  option: APIApplicationCommandBasicOption,
  value: OptionValues[string],
  label: string,
  locale: string,
): string | null {
  const texts = clientTextsFor(locale);
  const { option: words } = texts;
  switch (option.type) {
    case Type.String: {
      if (typeof value !== 'string') return words.text(label);
      const least = option.min_length ?? 0;
      const most = option.max_length ?? MOST_CHARACTERS;
      if (value.length < least) return words.tooShort(label, least);
      if (value.length > most) return words.tooLong(label, most, value.length);
      break;
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number' || !Number.isFinite(value)) return words.number(label);
      if (option.type === Type.Integer && !Number.isSafeInteger(value)) return words.whole(label);
      const { min_value: least = value, max_value: most = value } = option;
      if (value < least) return words.tooLow(label, least);
      if (value > most) return words.tooHigh(label, most);
      break;
    }
    case Type.Boolean:
      return typeof value === 'boolean' ? null : words.yesOrNo(label);
    case Type.Attachment:
      return isFile(value) ? fileProblem(value.name, value.bytes.byteLength, texts) : words.file(label);
    default:
      return words.unavailable(label);
  }
  const choices: readonly APIApplicationCommandOptionChoice[] = option.choices ?? [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return null;
  return words.oneOf(
    label,
    choices.map((choice) => nameIn(choice, locale)),
  );
}

const isFile = (value: OptionValues[string] | undefined): value is LocalFile => typeof value === 'object';

/** Why a file of so many bytes is not taken; null where it is. */
export const fileProblem = (name: string, size: number, { fileTooLarge }: ClientTexts) =>
  size > MOST_FILE_BYTES ? fileTooLarge(name, MOST_FILE_BYTES / 1024 / 1024) : null;
