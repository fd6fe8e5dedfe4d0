import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { CheckedComponent } from '../rules/component-rules.js';
import type { ClientTexts } from '../texts/texts.js';
import { choiceProblem, countProblem } from './choosing.js';
import { fileProblem } from './command-options.js';
import { NotSent } from './errors.js';
import { given } from './given.js';
import type { Resolved } from './resolved.js';
import type { LocalFile } from './sent-file.js';

/** What is filled in, by custom id: a text, what is chosen, or files. */
export type FormValues = Readonly<Record<string, string | readonly string[] | readonly LocalFile[]>>;
type Value = FormValues[string];

/** Discord's figure for a text input without a limit of its own, in characters. */
const MOST_CHARACTERS = 4000;

/** A part of a form, with what its own kind adds. */
interface FormPart extends Omit<CheckedComponent, 'components' | 'component' | 'options'> {
  readonly components?: readonly FormPart[];
  readonly component?: FormPart;
  readonly required?: boolean | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly value?: string | null;
  readonly options?: { value: string; default?: boolean | null }[];
  readonly default_values?: readonly { id: string }[] | null;
}

/** A part as the bot gets it. */
interface SentPart {
  type: number;
  id: number | null | undefined;
  custom_id?: string;
  value?: string;
  values?: string[];
  component?: SentPart;
  components?: SentPart[];
}

/**
 * A form as Discord's client hands it in, when it would hand it in at all.
 * @param values a field that is not there is as the bot has filled it in
 * @param resolved keeps the files
 * @throws {NotSent} naming the field by its custom id, and what is wrong with it
 */
export function sentForm(
  modal: APIModalInteractionResponseCallbackData,
  values: FormValues,
  resolved: Resolved,
  texts: ClientTexts,
): { custom_id: string; components: SentPart[] } {
  const parts = modal.components as unknown as readonly FormPart[];
  const fields = parts.flatMap((part) => part.component ?? part.components ?? []);
  for (const name of Object.keys(values))
    if (!fields.some(({ custom_id }) => custom_id === name)) throw new NotSent(texts.field.none(name), name);
  const filledIn = (field: FormPart): Value => given(values, field.custom_id ?? '') ?? filledInAlready(field);
  // Nothing is kept before everything is right.
  for (const field of fields) {
    const wrong = problem(field, filledIn(field), resolved, texts);
    if (wrong) throw new NotSent(wrong, field.custom_id ?? undefined);
  }
  const sent = (part: FormPart): SentPart => ({
    type: part.type,
    id: part.id,
    ...(part.component && { component: sent(part.component) }),
    ...(part.components && { components: part.components.map(sent) }),
    ...(part.custom_id && { custom_id: part.custom_id, ...sentValue(part, filledIn(part), resolved) }),
  });
  return { custom_id: modal.custom_id, components: parts.map(sent) };
}

/** What stands in a field that nobody has touched. */
function filledInAlready({ type, value, options, default_values }: FormPart): Value {
  if (type === ComponentType.TextInput) return value ?? '';
  const chosen = options?.filter((option) => option.default).map((option) => option.value);
  return chosen ?? default_values?.map(({ id }) => id) ?? [];
}

function problem(field: FormPart, value: Value, { choosable }: Resolved, texts: ClientTexts): string | null {
  const { field: words, choosing } = texts;
  const isTextInput = field.type === ComponentType.TextInput;
  if (isTextInput !== (typeof value === 'string')) return isTextInput ? words.text : words.list;
  if (value.length === 0) return (field.required ?? true) ? words.required : null;
  if (typeof value === 'string') return textProblem(field, value, words);
  const chosen = value.filter((item) => typeof item === 'string');
  const files = value.filter((item) => typeof item !== 'string');
  if (field.type !== ComponentType.FileUpload)
    return files.length > 0 ? words.noFiles : choiceProblem(field, chosen, choosable, choosing);
  if (chosen.length > 0) return words.files;
  for (const file of files) {
    const wrong = fileProblem(file.name, file.bytes.byteLength, texts);
    if (wrong) return wrong;
  }
  return countProblem(field, files.length, choosing);
}

function textProblem(
  { style, min_length, max_length }: FormPart,
  text: string,
  words: ClientTexts['field'],
): string | null {
  const least = min_length ?? 0;
  const most = max_length ?? MOST_CHARACTERS;
  if (style === TextInputStyle.Short && /[\r\n]/.test(text)) return words.oneLine;
  if (text.length < least) return words.tooShort(least);
  if (text.length > most) return words.tooLong(most, text.length);
  return null;
}

function sentValue(field: FormPart, value: Value, resolved: Resolved) {
  if (typeof value === 'string') return { value };
  const ids = value.map((item) => (typeof item === 'string' ? item : resolved.keep(item)));
  if (field.type === ComponentType.UserSelect) resolved.choose(ids);
  return { values: ids };
}
