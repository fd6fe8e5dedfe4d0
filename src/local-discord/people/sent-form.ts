import { type APIModalInteractionResponseCallbackData, ComponentType, type Snowflake } from 'discord.js';
import type { CheckedComponent } from '../rules/component-rules.js';
import { fileProblem, type LocalFile } from './command-options.js';
import { NotSent } from './errors.js';

/** What is filled in, by custom id: a text, what is chosen, or files. */
export type FormValues = Readonly<Record<string, string | readonly string[] | readonly LocalFile[]>>;

/** Discord's figure for a text input without a limit of its own, in characters. */
const MOST_CHARACTERS = 4000;

/** A part of a form, with what its own kind adds. */
interface FormPart extends Omit<CheckedComponent, 'components' | 'component'> {
  readonly components?: readonly FormPart[];
  readonly component?: FormPart;
  readonly required?: boolean | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

/** A part as the bot gets it. */
interface SentPart {
  type: number;
  id: number;
  custom_id?: string;
  value?: string;
  values?: string[];
  component?: SentPart;
  components?: SentPart[];
}

/**
 * A form as Discord's client hands it in, when it would hand it in at all.
 * @param upload keeps a file and returns its id
 * @throws {NotSent} naming the field by its custom id, and what is wrong with it
 */
export function sentForm(
  modal: APIModalInteractionResponseCallbackData,
  values: FormValues,
  upload: (file: LocalFile) => Snowflake,
): { custom_id: string; components: SentPart[] } {
  const parts = modal.components as unknown as readonly FormPart[];
  const fields = parts.map(fieldOf).filter((field) => field !== null);
  for (const name of Object.keys(values))
    if (!fields.some(({ custom_id }) => custom_id === name))
      throw new NotSent(`This form has no field "${name}".`, name);
  // Nothing is kept before everything is right.
  for (const field of fields) check(field, values[field.custom_id ?? '']);
  let nextId = 1;
  const sent = (part: FormPart): SentPart => ({
    type: part.type,
    id: part.id ?? nextId++,
    ...(part.component && { component: sent(part.component) }),
    ...(part.components && { components: part.components.map(sent) }),
    ...(part.custom_id && filledIn(part, values[part.custom_id], upload)),
  });
  return { custom_id: modal.custom_id, components: parts.map(sent) };
}

/** What is to be filled in; null where there is nothing. */
function fieldOf(part: FormPart): FormPart | null {
  return part.component ?? part.components?.[0] ?? null;
}

type Value = FormValues[string] | undefined;

function check(field: FormPart, value: Value): void {
  const wrong =
    field.type === ComponentType.TextInput ? textProblem(field, value) : listProblem(field, value);
  if (wrong) throw new NotSent(wrong, field.custom_id ?? undefined);
}

function textProblem({ required, min_length, max_length }: FormPart, value: Value = ''): string | null {
  if (typeof value !== 'string') return 'This field takes a text.';
  if (value === '') return (required ?? true) ? REQUIRED : null;
  const least = min_length ?? 0;
  const most = max_length ?? MOST_CHARACTERS;
  if (value.length < least) return `Must have at least ${least} characters.`;
  if (value.length > most) return `Must have at most ${most} characters, and has ${value.length}.`;
  return null;
}

const REQUIRED = 'This field is required.';

function listProblem(field: FormPart, value: Value = []): string | null {
  if (typeof value === 'string') return 'This field takes a list.';
  const least = field.min_values ?? 1;
  const most = field.max_values ?? 1;
  if (value.length === 0) return (field.required ?? true) ? REQUIRED : null;
  if (value.length < least) return `Choose at least ${least}.`;
  if (value.length > most) return `Choose at most ${most}.`;
  const wrong = value.map((one) => itemProblem(field, one)).find((problem) => problem !== null);
  return wrong ?? null;
}

function itemProblem(field: FormPart, item: string | LocalFile): string | null {
  if (typeof item === 'string') {
    const isOffered = field.options?.some((option) => option.value === item);
    return isOffered ? null : `"${item}" is not among the options.`;
  }
  if (field.type !== ComponentType.FileUpload) return 'This field takes no files.';
  const problem = fileProblem(item);
  return problem && `"${item.name}" ${problem}`;
}

function filledIn(field: FormPart, value: Value, upload: (file: LocalFile) => Snowflake) {
  const custom_id = field.custom_id ?? '';
  if (field.type === ComponentType.TextInput)
    return { custom_id, value: typeof value === 'string' ? value : '' };
  const items = typeof value === 'string' || !value ? [] : value;
  return { custom_id, values: items.map((item) => (typeof item === 'string' ? item : upload(item))) };
}
