import type { ShownControl, ShownMessage, ShownPart, ShownPicture, ShownSelect } from '../shown/shown.js';
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

const RULE = '─'.repeat(40);

/** Shows a message in lines of text, its buttons and options numbered from 1. */
export function messageText(message: ShownMessage, look: Look): MessageText {
  const pressables: Pressable[] = [];
  const lines = blocks(message.parts, pressables, look);
  if (message.isPrivate) lines.push(look.paint('(only you can see this)', ['small']));
  return { text: lines.join('\n'), pressables };
}

function blocks(parts: readonly ShownPart[], pressables: Pressable[], look: Look): string[] {
  return parts.flatMap((part) => block(part, pressables, look));
}

function block(part: ShownPart, pressables: Pressable[], look: Look): string[] {
  switch (part.kind) {
    case 'text':
      return [renderMarkdown(part.nodes, look)];
    case 'separator':
      return [look.paint(RULE, ['small'])];
    case 'container':
      return blocks(part.parts, pressables, look);
    case 'section':
      return [
        ...blocks(part.parts, pressables, look),
        ...(part.accessory.kind === 'picture'
          ? [picture(part.accessory, look)]
          : control(part.accessory, pressables, look)),
      ];
    case 'row': {
      const shown = part.controls.flatMap((one) => control(one, pressables, look));
      return part.controls.every(({ kind }) => kind === 'button' || kind === 'link')
        ? [shown.join('  ')]
        : shown;
    }
    case 'pictures':
      return part.pictures.map((one) => picture(one, look));
    case 'file':
      return [look.paint(`File: ${part.url}`, [])];
    case 'embed':
      return embed(part, look);
  }
}

function control(shown: ShownControl, pressables: Pressable[], look: Look): string[] {
  if (shown.kind === 'select') return select(shown, pressables, look);
  if (shown.kind === 'unavailable')
    return [look.paint(`(${shown.label}: not available in the terminal)`, ['small'])];
  const label = [shown.emoji, shown.label].filter(Boolean).join(' ');
  if (shown.kind === 'link') return [look.paint(`${label}: ${shown.url}`, [])];
  if (shown.isDisabled) return [look.paint(`(${label})`, ['small'])];
  return [numbered({ customId: shown.customId }, label, pressables, look)];
}

function select(
  { customId, placeholder, isDisabled, options }: ShownSelect,
  pressables: Pressable[],
  look: Look,
): string[] {
  const lines = options.map(({ label, value, description, isChosen }) => {
    const told = `${label}${description ? `: ${description}` : ''}${isChosen ? ' ✓' : ''}`;
    if (isDisabled) return look.paint(`(${told})`, ['small']);
    return numbered({ customId, values: [value] }, told, pressables, look);
  });
  return [...(placeholder ? [look.paint(placeholder, ['small'])] : []), ...lines];
}

function numbered(pressable: Pressable, label: string, pressables: Pressable[], look: Look): string {
  const number = pressables.push(pressable);
  return `${look.paint(`[${number}]`, ['bold'])} ${look.paint(label, [])}`;
}

const picture = ({ url, description }: ShownPicture, look: Look) =>
  look.paint(`Picture: ${description ? `${description}, ` : ''}${url}`, []);

function embed(
  { title, url, description, fields, footer }: Extract<ShownPart, { kind: 'embed' }>,
  look: Look,
): string[] {
  return [
    ...(title ? [look.paint(url ? `${title}: ${url}` : title, ['bold'])] : []),
    ...(description.length > 0 ? [renderMarkdown(description, look)] : []),
    ...fields.flatMap(({ name, nodes }) => [look.paint(name, ['bold']), renderMarkdown(nodes, look)]),
    ...(footer ? [look.paint(footer, ['small'])] : []),
  ];
}
