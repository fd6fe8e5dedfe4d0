import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { LocalMessage } from '../people/local-message.js';
import { type Look, renderMarkdown } from './render.js';

/** Something on a message that a number presses. */
export interface Pressable {
  readonly customId: string;
  /** What is chosen, for an option of a select. */
  readonly values?: string[];
}

/** A message as text. */
export interface MessageText {
  readonly text: string;
  /** What the numbers in the text press: `[1]` the first. */
  readonly pressables: readonly Pressable[];
}

/** A component as the renderer looks at it; which fields are there depends on its type. */
interface Shown {
  type: number;
  content?: string;
  components?: Shown[];
  accessory?: Shown;
  label?: string | null;
  emoji?: { name?: string | null } | null;
  url?: string | null;
  style?: number;
  custom_id?: string;
  disabled?: boolean;
  placeholder?: string | null;
  options?: { label: string; value: string; description?: string | null; default?: boolean }[];
  file?: { url: string };
  items?: { media: { url: string }; description?: string | null }[];
  media?: { url: string };
  description?: string | null;
}

const RULE = '─'.repeat(40);

/** Shows a message in lines of text, its buttons and options numbered from 1. */
export function messageText(message: LocalMessage, look: Look): MessageText {
  if (message.isDeleted) return { text: look.paint('(deleted)', ['small']), pressables: [] };
  const pressables: Pressable[] = [];
  const lines: string[] = [];
  if (message.content) lines.push(renderMarkdown(message.content, look));
  lines.push(...blocks(message.components, pressables, look));
  if (message.isEphemeral) lines.push(look.paint('(only you can see this)', ['small']));
  return { text: lines.join('\n'), pressables };
}

function blocks(
  components: APIMessageTopLevelComponent[] | Shown[],
  pressables: Pressable[],
  look: Look,
): string[] {
  return (components as Shown[]).flatMap((component) => block(component, pressables, look));
}

function block(component: Shown, pressables: Pressable[], look: Look): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [renderMarkdown(component.content ?? '', look)];
    case ComponentType.Separator:
      return [look.paint(RULE, ['small'])];
    case ComponentType.Container:
      return blocks(component.components ?? [], pressables, look);
    case ComponentType.Section:
      return [
        ...blocks(component.components ?? [], pressables, look),
        ...(component.accessory ? block(component.accessory, pressables, look) : []),
      ];
    case ComponentType.ActionRow: {
      const inner = component.components ?? [];
      const shown = blocks(inner, pressables, look);
      return inner.every(({ type }) => type === ComponentType.Button) ? [shown.join('  ')] : shown;
    }
    case ComponentType.Button:
      return [button(component, pressables, look)];
    case ComponentType.StringSelect:
      return select(component, pressables, look);
    case ComponentType.File:
      return [`File: ${component.file?.url}`];
    case ComponentType.Thumbnail:
      return [picture(component)];
    case ComponentType.MediaGallery:
      return (component.items ?? []).map(picture);
    default:
      return [
        look.paint(`(${component.placeholder ?? 'a choice'}: not available in the terminal)`, ['small']),
      ];
  }
}

function button(component: Shown, pressables: Pressable[], look: Look): string {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
  if (component.style === ButtonStyle.Link) return look.paint(`${label}: ${component.url}`, []);
  if (component.disabled || !component.custom_id) return look.paint(`(${label})`, ['small']);
  return numbered({ customId: component.custom_id }, label, pressables, look);
}

function select(component: Shown, pressables: Pressable[], look: Look): string[] {
  const { custom_id: customId, options = [], placeholder, disabled } = component;
  const lines = options.map(({ label, value, description, default: isChosen }) => {
    const told = `${label}${description ? `: ${description}` : ''}${isChosen ? ' ✓' : ''}`;
    if (disabled || !customId) return look.paint(`(${told})`, ['small']);
    return numbered({ customId, values: [value] }, told, pressables, look);
  });
  return [...(placeholder ? [look.paint(placeholder, ['small'])] : []), ...lines];
}

function numbered(pressable: Pressable, label: string, pressables: Pressable[], look: Look): string {
  const number = pressables.push(pressable);
  return `${look.paint(`[${number}]`, ['bold'])} ${look.paint(label, [])}`;
}

const picture = ({ media, description }: { media?: { url: string }; description?: string | null }) =>
  `Picture: ${description ? `${description}, ` : ''}${media?.url}`;
