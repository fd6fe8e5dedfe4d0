import { ButtonStyle, ComponentType } from 'discord.js';
import type { StoredMessage } from '../messages.js';
import { type CheckedComponent, eachOf } from '../rules/component-rules.js';
import type { ClientTexts } from '../texts/texts.js';
import { choiceProblem } from './choosing.js';
import { NotSent } from './errors.js';
import type { Resolved } from './resolved.js';

/**
 * What a press tells the bot.
 * @param values what is chosen in a select: values of options, or ids of users
 * @throws {NotSent} where Discord's client would not send it
 */
export function sentComponent(
  message: StoredMessage,
  customId: string,
  values: readonly string[] = [],
  resolved: Resolved,
  { pressing, choosing }: ClientTexts,
) {
  const all = eachOf(message.components as CheckedComponent[]);
  const component = all.find(({ custom_id }) => custom_id === customId);
  if (!component) throw new NotSent(pressing.none(customId));
  if ('disabled' in component && component.disabled) throw new NotSent(pressing.disabled);
  if (component.style === ButtonStyle.Link) throw new NotSent(pressing.link);
  const data = { custom_id: customId, component_type: component.type, id: component.id };
  if (component.type === ComponentType.Button) return data;
  const problem = choiceProblem(component, values, resolved.choosable, choosing);
  if (problem) throw new NotSent(problem, customId);
  if (component.type === ComponentType.UserSelect) resolved.choose(values);
  return { ...data, values: [...values], ...resolved.data };
}
