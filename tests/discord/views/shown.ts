import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Question } from '../../../src/answering/answer.js';
import { type Message, textsOf } from '../../../src/discord/components.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import type { Shown } from '../../../src/discord/views/shown.js';

export function shownAs(question: Question, facts: Partial<Shown> = {}): Shown {
  return {
    texts: textsIn('en'),
    question,
    at: 0,
    mode: 'passage',
    owner: null,
    mayShare: false,
    isOneArticle: true,
    ...facts,
  };
}

interface Pressable {
  custom_id: string;
  label: string;
  disabled?: boolean;
}

/** Every button of a message, in order. */
export function buttonsOf(components: readonly unknown[]): Pressable[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    if ('custom_id' in component) return [component as Pressable];
    return 'components' in component && Array.isArray(component.components)
      ? buttonsOf(component.components)
      : [];
  });
}

export const labelsOf = ({ components }: Message) => buttonsOf(components).map(({ label }) => label);

export const linesOf = ({ components }: Message) => textsOf(components);

/** How many components there are, those inside of others too. */
export function countOf(components: readonly unknown[]): number {
  return components.reduce<number>((sum, component) => {
    const inner =
      typeof component === 'object' && component !== null && 'components' in component
        ? (component.components as APIMessageTopLevelComponent[])
        : [];
    return sum + 1 + countOf(inner);
  }, 0);
}
