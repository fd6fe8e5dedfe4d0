import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord.js';
import { z } from 'zod';
import { text } from './component-schema.js';
import { type FieldPath, FormErrors } from './form.js';

const Option = ApplicationCommandOptionType;

/** Discord's figure for names, descriptions, and values of choices together, the longest localization counted. */
const MOST_CHARACTERS = 8000;
/** Discord's figures: how many commands of each kind an application may have in one place. */
export const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const isSlashName = (name: string) => SLASH_NAME.test(name) && name === name.toLowerCase();
const INVALID_NAME = 'APPLICATION_COMMAND_INVALID_NAME: Command name is invalid';

const name = text(1, 32);
const slashName = name.refine((given) => given.length > 32 || isSlashName(given), INVALID_NAME);
const description = text(1, 100);
const locales = (value: z.ZodType<string>) => z.partialRecord(z.enum(Locale), value).nullish();
const choice = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.object({ name: text(1, 100), name_localizations: locales(text(1, 100)), value }))
    .max(25)
    .nullish();

const described = {
  name: slashName,
  name_localizations: locales(slashName),
  description,
  description_localizations: locales(description),
};
const valued = { ...described, required: z.boolean().nullish() };
const autocomplete = z.boolean().nullish();

const simple = (type: ApplicationCommandOptionType) => z.object({ type: z.literal(type), ...valued });
const numeric = (type: ApplicationCommandOptionType, value: z.ZodType<number>) =>
  z.object({
    type: z.literal(type),
    ...valued,
    autocomplete,
    choices: choice(value),
    min_value: value.nullish(),
    max_value: value.nullish(),
  });
const basicOptions = [
  z.object({
    type: z.literal(Option.String),
    ...valued,
    autocomplete,
    choices: choice(text(1, 100)),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
  }),
  numeric(Option.Integer, z.int()),
  numeric(Option.Number, z.number()),
  simple(Option.Boolean),
  simple(Option.User),
  simple(Option.Role),
  simple(Option.Mentionable),
  simple(Option.Attachment),
  z.object({ type: z.literal(Option.Channel), ...valued, channel_types: z.array(z.int()).nullish() }),
] as const;

const options = <One extends z.ZodType>(one: One) => z.array(one).max(25).nullish();
const subcommand = z.object({
  type: z.literal(Option.Subcommand),
  ...described,
  options: options(z.discriminatedUnion('type', basicOptions)),
});
const group = z.object({
  type: z.literal(Option.SubcommandGroup),
  ...described,
  options: options(z.discriminatedUnion('type', [subcommand])),
});

const command = z.object({
  type: z
    .literal([ApplicationCommandType.ChatInput, ApplicationCommandType.User, ApplicationCommandType.Message])
    .nullish()
    .transform((type) => type ?? ApplicationCommandType.ChatInput),
  name,
  name_localizations: locales(name),
  description: z.string().max(100).nullish(),
  description_localizations: locales(description),
  options: options(z.discriminatedUnion('type', [...basicOptions, subcommand, group])),
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int()]).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.enum(InteractionContextType)).min(1).nullish(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
});
export type CheckedCommand = z.infer<typeof command>;

interface CheckedOption {
  type: ApplicationCommandOptionType;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
  required?: boolean | null | undefined;
  autocomplete?: boolean | null | undefined;
  choices?:
    | {
        name: string;
        value: string | number;
        name_localizations?: Record<string, string> | null | undefined;
      }[]
    | null
    | undefined;
  options?: CheckedOption[] | null | undefined;
}

/**
 * Checks one command as Discord does.
 * @param path where it stands in the request: its index in a list, nothing where it is the whole body
 * @throws {Refusal} 50035
 */
export function checkCommand(body: unknown, path: FieldPath = []): CheckedCommand {
  const form = new FormErrors(path);
  const checked = form.parse(command, body);
  const isSlash = checked.type === ApplicationCommandType.ChatInput;
  if (isSlash) {
    if (!isSlashName(checked.name)) form.add(['name'], ...splitCode(INVALID_NAME));
    for (const [locale, localized] of Object.entries(checked.name_localizations ?? {}))
      if (!isSlashName(localized ?? '')) form.add(['name_localizations', locale], ...splitCode(INVALID_NAME));
    if (!checked.description) form.add(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  } else {
    if (checked.description)
      form.add(
        ['description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
        'Context menu commands cannot have a description',
      );
    if (checked.options?.length)
      form.add(
        ['options'],
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS',
        'Context menu commands cannot have options',
      );
  }
  const given = (checked.options ?? []) as CheckedOption[];
  checkOptions(given, form, ['options']);
  const size = sizeOf({ ...checked, description: checked.description ?? '', options: given });
  if (size > MOST_CHARACTERS)
    form.add([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`);
  form.refuseIfAny();
  return checked;
}

function splitCode(problem: string): [code: string, message: string] {
  const [code = '', message = ''] = problem.split(': ');
  return [code, message];
}

/** What holds between the options of a command or subcommand. */
function checkOptions(options: CheckedOption[], form: FormErrors, path: FieldPath): void {
  const names = new Set<string>();
  let hasOptional = false;
  options.forEach((option, index) => {
    const at = [...path, index];
    const isValue = option.type > Option.SubcommandGroup;
    if (isValue !== (options[0]?.type ?? 0) > Option.SubcommandGroup)
      form.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      );
    if (names.has(option.name))
      form.add(
        [...at, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists in these options',
      );
    names.add(option.name);
    if (isValue && option.required && hasOptional)
      form.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (isValue && !option.required) hasOptional = true;
    if (option.autocomplete && option.choices?.length)
      form.add(
        [...at, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Choices cannot be used with autocomplete',
      );
    if (option.options) checkOptions(option.options, form, [...at, 'options']);
  });
}

function sizeOf(part: Omit<CheckedOption, 'type'>): number {
  const longest = (text: string, localized: Record<string, string | undefined> | null | undefined) =>
    Math.max(text.length, ...Object.values(localized ?? {}).map((other) => other?.length ?? 0));
  const own =
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const choices = (part.choices ?? []).map(
    ({ name, value, name_localizations }) => longest(name, name_localizations) + String(value).length,
  );
  return [...choices, ...(part.options ?? []).map(sizeOf)].reduce((sum, size) => sum + size, own);
}
