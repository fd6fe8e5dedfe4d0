import { ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord.js';
import { z } from 'zod';
import { badLength } from './form.js';

/** The shape and the figures of each component; what holds between components stands in component-rules.ts. */

export const text = (least: number, most: number) =>
  z.string().min(least, badLength(least, most)).max(most, badLength(least, most));
const list = <Item extends z.ZodType>(item: Item, least: number, most: number) =>
  z.array(item).min(least, badLength(least, most)).max(most, badLength(least, most));

export const customId = text(1, 100);
export const componentId = z.int().min(0).nullish();
const flag = z.boolean().nullish();

const BUTTON_STYLES = [
  ButtonStyle.Primary,
  ButtonStyle.Secondary,
  ButtonStyle.Success,
  ButtonStyle.Danger,
  ButtonStyle.Link,
  ButtonStyle.Premium,
] as const;

const isEmoji = (name: string) =>
  /^(?:\p{Emoji}|\p{Emoji_Component}|\u200d|\ufe0f)+$/u.test(name) &&
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(name);

/** One of Unicode's by name, or a server's own by id. */
const emoji = z
  .object({ id: z.string().nullish(), name: z.string().max(32).nullish(), animated: flag })
  .refine(({ id, name }) => id || (name && isEmoji(name)), 'COMPONENT_INVALID_EMOJI: Invalid emoji')
  .nullish();

const button = z.object({
  type: z.literal(ComponentType.Button),
  id: componentId,
  style: z.literal(BUTTON_STYLES),
  label: z.string().max(80).nullish(),
  emoji,
  custom_id: customId.nullish(),
  url: z.string().max(512).nullish(),
  sku_id: z.string().nullish(),
  disabled: flag,
});

const select = {
  id: componentId,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: flag,
  required: flag,
};

const option = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: z.string().max(100).nullish(),
  default: flag,
  emoji,
});
const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...select,
  options: list(option, 1, 25),
});

const defaultValues = list(z.object({ id: z.string(), type: z.enum(['user', 'role', 'channel']) }), 0, 25);
const entitySelects = [
  z.object({ type: z.literal(ComponentType.UserSelect), ...select, default_values: defaultValues.nullish() }),
  z.object({ type: z.literal(ComponentType.RoleSelect), ...select, default_values: defaultValues.nullish() }),
  z.object({
    type: z.literal(ComponentType.MentionableSelect),
    ...select,
    default_values: defaultValues.nullish(),
  }),
  z.object({
    type: z.literal(ComponentType.ChannelSelect),
    ...select,
    default_values: defaultValues.nullish(),
    channel_types: z.array(z.int()).nullish(),
  }),
] as const;
export const selects = [stringSelect, ...entitySelects] as const;

const actionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: list(z.discriminatedUnion('type', [button, ...selects]), 1, 5),
});

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id: componentId,
  content: text(1, 4000),
});

const media = z.object({ url: text(1, 2048) });
const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id: componentId,
  media,
  description: text(1, 1024).nullish(),
  spoiler: flag,
});
const section = z.object({
  type: z.literal(ComponentType.Section),
  id: componentId,
  components: list(z.discriminatedUnion('type', [textDisplay]), 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id: componentId,
  items: list(z.object({ media, description: text(1, 256).nullish(), spoiler: flag }), 1, 10),
});
const file = z.object({ type: z.literal(ComponentType.File), id: componentId, file: media, spoiler: flag });
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id: componentId,
  divider: z
    .boolean()
    .nullish()
    .transform((given) => given ?? true),
  spacing: z
    .literal([SeparatorSpacingSize.Small, SeparatorSpacingSize.Large])
    .nullish()
    .transform((given) => given ?? SeparatorSpacingSize.Small),
});

const inContainer = [actionRow, textDisplay, section, mediaGallery, file, separator] as const;
const container = z.object({
  type: z.literal(ComponentType.Container),
  id: componentId,
  components: list(z.discriminatedUnion('type', inContainer), 1, 40),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: flag,
});

/** What a message may be made of without the flag for Components V2: rows of buttons and selects. */
export const componentsV1 = list(z.discriminatedUnion('type', [actionRow]), 0, 5);
/** What it may be made of with that flag. */
export const componentsV2 = list(z.discriminatedUnion('type', [...inContainer, container]), 0, 40);
