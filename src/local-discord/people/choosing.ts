import { type APIUser, ComponentType } from 'discord.js';
import type { CheckedComponent } from '../rules/component-rules.js';

type Select = Pick<CheckedComponent, 'type' | 'options' | 'min_values' | 'max_values'>;

/**
 * Why Discord's client would not send what is chosen; null where it would.
 * @param users those who can be chosen
 */
export function choiceProblem(
  select: Select,
  values: readonly string[],
  users: readonly APIUser[],
): string | null {
  const offered = offeredValues(select, users);
  if (!offered) return 'This Discord has no roles and no other channels to choose from.';
  const unknown = values.find((value) => !offered.includes(value));
  if (unknown !== undefined) return `"${unknown}" is not among the options.`;
  if (new Set(values).size < values.length) return 'Nothing can be chosen twice.';
  return countProblem(select, values.length);
}

/** Why this many cannot be sent; null where they can. */
export function countProblem(
  { min_values, max_values }: Pick<Select, 'min_values' | 'max_values'>,
  count: number,
): string | null {
  const least = min_values ?? 1;
  const most = max_values ?? 1;
  return count < least || count > most ? `Choose ${least === most ? least : `${least} to ${most}`}.` : null;
}

/** What a select offers; null where it offers what is not here. */
function offeredValues(select: Select, users: readonly APIUser[]): string[] | null {
  if (select.type === ComponentType.StringSelect) return (select.options ?? []).map(({ value }) => value);
  return select.type === ComponentType.UserSelect ? users.map(({ id }) => id) : null;
}
