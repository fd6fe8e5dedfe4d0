import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord.js';
import { z } from 'zod';
import { text } from './component-schema.js';

/** The shape and the figures of commands and options; what holds between them stands in command-rules.ts. */

const Option = ApplicationCommandOptionType;

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
export const isSlashName = (name: string) => SLASH_NAME.test(name) && name === name.toLowerCase();
export const INVALID_NAME = 'APPLICATION_COMMAND_INVALID_NAME: Command name is invalid';

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

export const command = z.object({
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
