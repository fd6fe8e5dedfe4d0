import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { customId, type Press } from './custom-id.js';

/** What a view makes of an answer: a message's components, as Discord's API has them. */
export interface Message {
  components: APIMessageTopLevelComponent[];
  /** Files that components show as `attachment://NAME`. */
  files?: readonly MessageFile[];
}

export interface MessageFile {
  name: string;
  bytes: Uint8Array;
}

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Discord shows at most this many buttons a row. */
const MOST_A_ROW = 5;

/** Texts, each a paragraph of its own, and below them rows of buttons, in one frame. */
export function framed(
  texts: readonly string[],
  buttons: readonly APIButtonComponentWithCustomId[][],
): Message {
  const rows = buttons.flatMap(inRows);
  return {
    components: [
      {
        type: ComponentType.Container,
        components: [
          ...texts.filter((text) => text !== '').map(textDisplay),
          ...(rows.length > 0 ? [{ type: ComponentType.Separator } as const] : []),
          ...rows,
        ],
      },
    ],
  };
}

export function button(press: Press, label: string, isDisabled = false): APIButtonComponentWithCustomId {
  return inertButton(customId(press), label, isDisabled);
}

export function inertButton(id: string, label: string, isDisabled = true): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: id,
    label,
    ...(isDisabled && { disabled: true }),
  };
}

/** The texts of a message, in their order. */
export function textsOf(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    if ('content' in component && typeof component.content === 'string') return [component.content];
    return 'components' in component && Array.isArray(component.components)
      ? textsOf(component.components)
      : [];
  });
}

/** The custom ids of a message's buttons, in their order. */
export function customIdsOf(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    if ('custom_id' in component && typeof component.custom_id === 'string') return [component.custom_id];
    return 'components' in component && Array.isArray(component.components)
      ? customIdsOf(component.components)
      : [];
  });
}

const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

function inRows(buttons: readonly APIButtonComponentWithCustomId[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += MOST_A_ROW) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + MOST_A_ROW) });
  }
  return rows;
}
