import type { AutocompleteInteraction } from 'discord.js';
import type { Asked } from '../library/asked.js';
import { oneLine } from './asked-line.js';

const TEXTS: ReadonlySet<string> = new Set(['words', 'about', 'question', 'quote']);
const SPEAKERS: ReadonlySet<string> = new Set(['speaker', 'first', 'second']);

/** What is typed of a question by now, as far as it tells of which articles something is to be offered. */
export function askedSoFar({ options }: AutocompleteInteraction): Asked {
  const focused = options.getFocused(true);
  if (focused.name === 'article') return { article: oneLine(focused.value) };
  const typed = options.data.flatMap(({ name, value }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ name, value: oneLine(value) }] : [],
  );
  const of = (names: ReadonlySet<string>) =>
    typed.filter(({ name }) => names.has(name)).map(({ value }) => value);
  const [article] = of(new Set(['article']));
  return {
    ...{ isBegun: true, mayName: true },
    // Whoever types a name wants it completed, whatever else is asked.
    texts: SPEAKERS.has(focused.name) ? [] : of(TEXTS),
    speakers: of(SPEAKERS),
    ...(article !== undefined && { article }),
  };
}
