import type { ShownCommand, ShownOption } from '../../../shown/shown.js';
import type { OptionValues } from '../../protocol.js';
import type { Texts } from '../texts/texts.js';
import { type Choice, choicesOf, emptyField, type Field, fieldValue, fieldWith } from './field.js';
import { readLine, type TypedLine } from './typed-line.js';

/** A command that is chosen and not sent yet. */
export interface Draft {
  readonly kind: 'command';
  readonly command: ShownCommand;
  /** The required options first, then those that were added. */
  readonly fields: readonly Field[];
  /** What was typed when it was chosen. */
  readonly typedBefore: string;
  /** What is wrong with the whole. */
  readonly problem: string | null;
  /** The words of the language in which it is filled in. */
  readonly texts: Texts;
}

/** What can be sent of a draft. */
export interface Sendable {
  readonly values: OptionValues;
  readonly files: Readonly<Record<string, readonly File[]>>;
}

/** @param line what was typed when the command was chosen; what stands behind its name fills its options */
export function draftOf(command: ShownCommand, line: string, texts: Texts): Draft {
  const read = readLine([command], line) ?? { command, typed: [], left: '' };
  const isWhole = read.typed.length > 0 || read.left !== '';
  return {
    kind: 'command',
    command,
    fields: fieldsOf(read, texts),
    typedBefore: isWhole ? `/${command.label}` : line,
    problem: read.left ? texts.composer.notTaken(command.label, read.left) : null,
    texts,
  };
}

function fieldsOf({ command, typed }: TypedLine, texts: Texts): readonly Field[] {
  const textOf = (option: ShownOption) => typed.find((one) => one.option === option)?.text ?? '';
  const added = typed.map(({ option }) => option).filter(({ isRequired }) => !isRequired);
  return [...command.options.filter(({ isRequired }) => isRequired), ...added].map((option) =>
    fieldWith(option, inOneLine(textOf(option)), texts),
  );
}

export const fieldOf = (draft: Draft, name: string) =>
  draft.fields.find(({ option }) => option.name === name) ?? null;

/** The options that may be added still. */
export const addable = ({ command, fields }: Draft): readonly ShownOption[] =>
  command.options.filter(
    (option) =>
      !option.isRequired &&
      option.kind !== 'unavailable' &&
      !fields.some((field) => field.option.name === option.name),
  );

export function withOption(draft: Draft, name: string): Draft {
  const option = addable(draft).find((one) => one.name === name);
  return option ? { ...draft, fields: [...draft.fields, emptyField(option, draft.texts)] } : draft;
}

export const withoutOption = (draft: Draft, name: string): Draft => ({
  ...draft,
  fields: draft.fields.filter(({ option }) => option.isRequired || option.name !== name),
});

/** Typing makes text of what was chosen, and takes the complaint away. */
export const typedIn = (draft: Draft, name: string, text: string): Draft =>
  changed(draft, name, { text: inOneLine(text), chosen: null });

/** Discord's options have no line breaks. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

export const chosenIn = (draft: Draft, name: string, choice: Choice): Draft =>
  changed(draft, name, { text: choice.label, chosen: choice });

export const filesIn = (draft: Draft, name: string, files: readonly File[]): Draft =>
  changed(draft, name, { files, text: files.map((file) => file.name).join(', ') });

function changed(draft: Draft, name: string, changes: Partial<Field>): Draft {
  const fields = draft.fields.map((field) =>
    field.option.name === name ? { ...field, problem: null, ...changes } : field,
  );
  return { ...draft, fields, problem: null };
}

/** The draft with a complaint at one of its options, which is added where it is not in use, or at the whole. */
export function refused(draft: Draft, problem: string, name: string | null): Draft {
  if (name === null || !draft.command.options.some((option) => option.name === name))
    return { ...draft, problem };
  return changed(fieldOf(draft, name) ? draft : withOption(draft, name), name, { problem });
}

/** What is sent, or the draft with its complaints where Discord's client would not send it. */
export function checked(draft: Draft): Sendable | Draft {
  const values: Record<string, string | number | boolean> = {};
  const files: Record<string, readonly File[]> = {};
  const fields = draft.fields.map((field) => {
    const value = fieldValue(field);
    if (value.kind === 'value') values[field.option.name] = value.value;
    if (value.kind === 'files') files[field.option.name] = value.files;
    return { ...field, problem: value.kind === 'wrong' ? value.problem : null };
  });
  return firstWrong({ ...draft, fields }) ? { ...draft, fields, problem: null } : { values, files };
}

export const firstWrong = ({ fields }: Draft): Field | null =>
  fields.find(({ problem }) => problem !== null) ?? null;

/** What the bot is told when it completes an option: the text of that one, and what can be sent of the others. */
export function valuesToComplete(draft: Draft, focused: string): OptionValues {
  const pairs = draft.fields.flatMap((field): [string, string | number | boolean][] => {
    if (field.option.name === focused) return [[focused, field.text]];
    const value = fieldValue(field);
    return value.kind === 'value' ? [[field.option.name, value.value]] : [];
  });
  return Object.fromEntries(pairs);
}

/** The line that says the same. */
export function lineOf({ command, fields }: Draft): string {
  const told = fields
    .filter(({ option, text }) => text.trim() !== '' && option.kind !== 'file')
    .map(({ option, text }) => `${option.label}: ${text.trim()}`);
  return [`/${command.label}`, ...told].join(' ');
}

/** What is given back of a draft that is left: the line that says the same, or what was typed before it. */
export const typedOf = (draft: Draft): string =>
  draft.fields.some(({ text }) => text.trim() !== '') ? lineOf(draft) : draft.typedBefore;

/**
 * The same draft for commands that changed while it was made, be it to those of another language, with what still fits;
 * null where its command is gone. What was found wrong in another language is not kept.
 */
export function refitted(draft: Draft, commands: readonly ShownCommand[], texts: Texts): Draft | null {
  const command = commands.find(({ name }) => name === draft.command.name);
  if (!command) return null;
  const kept = (option: ShownOption): Field | null => {
    const field = fieldOf(draft, option.name);
    return field && field.option.kind === option.kind ? refittedField(field, option, texts) : null;
  };
  const required = command.options.filter(({ isRequired }) => isRequired);
  const added = draft.fields.flatMap(({ option }) =>
    command.options.filter((one) => one.name === option.name && !one.isRequired),
  );
  const fields = [
    ...required.map((option) => kept(option) ?? emptyField(option, texts)),
    ...added.flatMap((option) => kept(option) ?? []),
  ];
  return { ...draft, command, fields, texts, problem: texts === draft.texts ? draft.problem : null };
}

/** Fixed choices may have other labels in another language. */
function refittedField(field: Field, option: ShownOption, texts: Texts): Field {
  const chosen = choicesOf(option, texts).find(({ value }) => value === field.chosen?.value) ?? field.chosen;
  const problem = texts === field.texts ? field.problem : null;
  return { ...field, option, chosen, text: chosen?.label ?? field.text, texts, problem };
}
