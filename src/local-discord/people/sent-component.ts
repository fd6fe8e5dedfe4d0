import { ButtonStyle, ComponentType } from 'discord.js';
import type { StoredMessage } from '../messages.js';
import { placed } from '../rules/component-rules.js';
import { NotSent } from './errors.js';

/**
 * What a press tells the bot.
 * @param values what is chosen in a select
 * @throws {NotSent} where Discord's client would not send it
 */
export function sentComponent(message: StoredMessage, customId: string, values?: readonly string[]) {
  const all = placed(message.components as Parameters<typeof placed>[0]).map(({ component }) => component);
  const component = all.find(({ custom_id }) => custom_id === customId);
  if (!component) throw new NotSent(`There is nothing to press with the custom id "${customId}".`);
  if ('disabled' in component && component.disabled) throw new NotSent('This is disabled.');
  if (component.style === ButtonStyle.Link)
    throw new NotSent('A link opens a page; the bot does not hear of it.');
  const data = { custom_id: customId, component_type: component.type, id: component.id };
  if (component.type === ComponentType.Button) return data;
  const chosen = values ?? [];
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  if (chosen.length < least || chosen.length > most)
    throw new NotSent(`Choose ${least === most ? least : `${least} to ${most}`}.`);
  const unknown = chosen.find((value) => !component.options?.some((option) => option.value === value));
  if (unknown !== undefined) throw new NotSent(`"${unknown}" is not among the options.`);
  return { ...data, values: chosen };
}
