import type { Person } from '../../../../../src/reading/article.js';
import { attributeText } from '../../../../../src/reading/languages/english/attribute.js';

/** The name of the one who speaks in each statement of a text, in its order, however sure it is; null for nobody. */
export function spokenBy(text: string, people: readonly Person[] = []): (string | null)[] {
  return attributeText(text, people).resolved.map(({ entity }) => entity?.name ?? null);
}

/** The same for the last statement alone. */
export const lastSpokenBy = (text: string, people: readonly Person[] = []) =>
  spokenBy(text, people).at(-1) ?? null;
