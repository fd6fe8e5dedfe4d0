import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type CheckedCommand, command, INVALID_NAME, isSlashName } from './command-schema.js';
import { type FieldPath, FormErrors } from './form.js';
import { namedAlike } from './named-alike.js';

const Option = ApplicationCommandOptionType;

/** Discord's figure for names, descriptions, and values of choices together, the longest localization counted. */
const MOST_CHARACTERS = 8000;
/** Discord's figures: how many commands of each kind an application may have in one place. */
export const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

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
  for (const [index, field] of namedAlike(options))
    form.add(
      [...path, index, ...field],
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name already exists in these options',
    );
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
