import type { ShownOption } from '../../../shown/shown.js';
import type { Texts } from '../texts/texts.js';

/** A value that is offered under a name. */
export interface Choice {
  readonly label: string;
  readonly value: string | number | boolean;
}

/** An option in use, and what stands in it. */
export interface Field {
  readonly option: ShownOption;
  /** What is typed, or the label of what is chosen. */
  readonly text: string;
  readonly chosen: Choice | null;
  readonly files: readonly File[];
  /** Why it cannot be sent; null as long as nobody tried. */
  readonly problem: string | null;
  /** The words of the language in which it is filled in. */
  readonly texts: Texts;
}

export type FieldValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Discord's figure for a text option without a limit of its own, in characters. */
const MOST_CHARACTERS = 6000;

export const emptyField = (option: ShownOption, texts: Texts): Field => ({
  option,
  text: '',
  chosen: null,
  files: [],
  problem: null,
  texts,
});

/** A field with this text; what is one of its choices is chosen. */
export function fieldWith(option: ShownOption, text: string, texts: Texts): Field {
  const chosen = choicesOf(option, texts).find(
    ({ label }) => label.toLowerCase() === text.trim().toLowerCase(),
  );
  return { ...emptyField(option, texts), text: chosen?.label ?? text, chosen: chosen ?? null };
}

/** The choices that are fixed: the option's own, True and False. */
export function choicesOf({ kind, choices }: ShownOption, texts: Texts): readonly Choice[] {
  if (kind !== 'boolean') return choices;
  return [
    { label: texts.composer.yes, value: true },
    { label: texts.composer.no, value: false },
  ];
}

/** The fixed choices whose label has what is typed, those that begin with it first; all of them once one is chosen. */
export function choicesFor({ option, text, chosen, texts }: Field): readonly Choice[] {
  const choices = choicesOf(option, texts);
  const typed = text.trim().toLowerCase();
  if (chosen || typed === '') return choices;
  const begins = choices.filter(({ label }) => label.toLowerCase().startsWith(typed));
  const has = choices.filter(({ label }) => label.toLowerCase().includes(typed));
  return [...new Set([...begins, ...has])];
}

/** Whether it takes nothing but what is fixed. */
const isOfChoices = ({ kind, choices }: ShownOption) => kind === 'boolean' || choices.length > 0;

/** Whether a list of values belongs to it. */
export const hasList = (option: ShownOption) => option.completes || isOfChoices(option);

/** What is sent of a field, or why Discord's client would not send it. */
export function fieldValue({ option, text, chosen, files, texts }: Field): FieldValue {
  const wrong = (problem: string): FieldValue => ({ kind: 'wrong', problem });
  if (option.kind === 'unavailable')
    return option.isRequired ? wrong(texts.composer.unavailable) : { kind: 'empty' };
  const typed = text.trim();
  if (option.kind === 'file' ? files.length === 0 : !chosen && typed === '')
    return option.isRequired ? wrong(texts.composer.missing) : { kind: 'empty' };
  if (option.kind === 'file') return { kind: 'files', files };
  const value = chosen?.value ?? valueTyped(option, typed, texts);
  if (value === null) return wrong(notOfKind(option, texts));
  const problem = outOfBounds(option, value, texts);
  return problem ? wrong(problem) : { kind: 'value', value };
}

/** What is typed as a value of the option's kind; null where it is none. */
function valueTyped(option: ShownOption, typed: string, texts: Texts): string | number | boolean | null {
  const choices = choicesOf(option, texts);
  if (choices.length > 0) {
    const isYesOrNo = option.kind === 'boolean' && /^(?:(yes)|no|(true)|false)$/i.exec(typed);
    if (isYesOrNo) return Boolean(isYesOrNo[1] ?? isYesOrNo[2]);
    return choices.find(({ label }) => label.toLowerCase() === typed.toLowerCase())?.value ?? null;
  }
  switch (option.kind) {
    case 'integer':
      return /^[-+]?\d+$/.test(typed) && Number.isSafeInteger(Number(typed)) ? Number(typed) : null;
    case 'number':
      return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : null;
    default:
      return typed;
  }
}

function notOfKind(option: ShownOption, texts: Texts): string {
  if (isOfChoices(option)) return texts.composer.notAmongChoices;
  return option.kind === 'integer' ? texts.composer.notWhole : texts.composer.notNumber;
}

function outOfBounds(
  { kind, least, most }: ShownOption,
  value: string | number | boolean,
  texts: Texts,
): string | null {
  if (typeof value === 'string') {
    if (least !== null && value.length < least) return texts.composer.tooShort(least);
    const limit = most ?? MOST_CHARACTERS;
    return kind === 'text' && value.length > limit ? texts.composer.tooLong(limit, value.length) : null;
  }
  if (typeof value === 'boolean') return null;
  if (least !== null && value < least) return texts.composer.tooLow(least);
  return most !== null && value > most ? texts.composer.tooHigh(most) : null;
}
