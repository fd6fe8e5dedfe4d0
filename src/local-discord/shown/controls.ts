import {
  type APIButtonComponent,
  type APIMessageComponentEmoji,
  type APISelectMenuComponent,
  type APIStringSelectComponent,
  type APIUserSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { isOpened } from './address.js';
import type { Surroundings } from './names.js';
import type { ShownControl, ShownSelect, ShownSelectOption } from './shown.js';

const STYLES = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
} as const;

/** What a choice is called that names itself nothing. */
const CHOICES = {
  [ComponentType.StringSelect]: 'Choice',
  [ComponentType.UserSelect]: 'Choice of people',
  [ComponentType.RoleSelect]: 'Choice of roles',
  [ComponentType.MentionableSelect]: 'Choice of people and roles',
  [ComponentType.ChannelSelect]: 'Choice of channels',
} as const;

/** A button, or a choice among options. */
export function showControl(
  component: APIButtonComponent | APISelectMenuComponent,
  around: Pick<Surroundings, 'people'>,
): ShownControl {
  if (component.type === ComponentType.Button) return showButton(component);
  return (
    showSelect(component, around) ?? {
      kind: 'unavailable',
      label: component.placeholder ?? CHOICES[component.type],
    }
  );
}

function showButton(button: APIButtonComponent): ShownControl {
  if (button.style === ButtonStyle.Premium) return { kind: 'unavailable', label: 'Purchase' };
  const label = button.label ?? '';
  const emoji = emojiText(button.emoji);
  const isDisabled = button.disabled ?? false;
  if (button.style === ButtonStyle.Link)
    return isOpened(button.url)
      ? { kind: 'link', label, emoji, url: button.url, isDisabled }
      : { kind: 'unavailable', label };
  const { custom_id: customId, style } = button;
  return { kind: 'button', customId, label, emoji, style: STYLES[style], isDisabled };
}

/** A choice among options or people; null where this Discord has nothing to choose from, such as roles. */
export function showSelect(
  select: APISelectMenuComponent,
  { people }: Pick<Surroundings, 'people'>,
): ShownSelect | null {
  const options =
    select.type === ComponentType.StringSelect
      ? showOptions(select)
      : select.type === ComponentType.UserSelect && people
        ? showPeople(select, people)
        : null;
  return (
    options && {
      kind: 'select',
      customId: select.custom_id,
      placeholder: select.placeholder ?? null,
      least: select.min_values ?? 1,
      most: select.max_values ?? 1,
      isDisabled: select.disabled ?? false,
      options,
    }
  );
}

const showOptions = ({ options }: APIStringSelectComponent): ShownSelectOption[] =>
  options.map(({ label, value, description, emoji, default: isChosen }) => ({
    label,
    value,
    description: description ?? null,
    emoji: emojiText(emoji),
    isChosen: isChosen ?? false,
  }));

const showPeople = (
  { default_values: chosen }: APIUserSelectComponent,
  people: NonNullable<Surroundings['people']>,
): ShownSelectOption[] =>
  people.map(({ id, name }) => ({
    label: name,
    value: id,
    description: null,
    emoji: null,
    isChosen: chosen?.some((one) => one.id === id) ?? false,
  }));

/** One of Unicode's as it is, a server's own by its name. */
function emojiText(emoji: APIMessageComponentEmoji | null | undefined): string | null {
  if (!emoji?.name) return null;
  return emoji.id ? `:${emoji.name}:` : emoji.name;
}
