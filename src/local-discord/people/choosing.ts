import { type APIUser, ComponentType } from 'discord.js';
import type { CheckedComponent } from '../rules/component-rules.js';
import type { ClientTexts } from '../texts/texts.js';

type Words = ClientTexts['choosing'];

type Select = Pick<CheckedComponent, 'type' | 'options' | 'min_values' | 'max_values'>;

/**
 * Why Discord's client would not send what is chosen; null where it would.
 * @param users those who can be chosen
 */
export function choiceProblem(
  select: Select,
  values: readonly string[],
  users: readonly APIUser[],
  words: Words,
): string | null {
  const offered = offeredValues(select, users);
  if (!offered) return words.nothingHere;
  const unknown = values.find((value) => !offered.includes(value));
  if (unknown !== undefined) return words.notAmong(unknown);
  if (new Set(values).size < values.length) return words.twice;
  return countProblem(select, values.length, words);
}

/** Why this many cannot be sent; null where they can. */
export function countProblem(
  { min_values, max_values }: Pick<Select, 'min_values' | 'max_values'>,
  count: number,
  words: Words,
): string | null {
  const least = min_values ?? 1;
  const most = max_values ?? 1;
  return count < least || count > most ? words.count(least, most) : null;
}

/** What a select offers; null where it offers what is not here. */
function offeredValues(select: Select, users: readonly APIUser[]): string[] | null {
  if (select.type === ComponentType.StringSelect) return (select.options ?? []).map(({ value }) => value);
  return select.type === ComponentType.UserSelect ? users.map(({ id }) => id) : null;
}
