import type { Person } from '../../../../src/reading/article.js';
import { readText } from '../../../../src/reading/read.js';

/** A statement in words: who, how, what; `by` is the speaker's name or the guess, null where there is neither. */
export interface Heard {
  by: string | null;
  kind: 'quoted' | 'reported' | 'mixed';
  words: string;
}

/** Whom a text lets speak, in its order. */
export function heard(text: string, people: readonly Person[] = []): Heard[] {
  const { statements, speakers } = readText(text, people);
  return statements.map(({ start, end, kind, speaker, guess }) => ({
    by: speakers.find(({ id }) => id === speaker)?.name ?? guess,
    kind,
    words: text.slice(start, end),
  }));
}

export const quoted = (by: string | null, words: string): Heard => ({ by, kind: 'quoted', words });
export const reported = (by: string | null, words: string): Heard => ({ by, kind: 'reported', words });
export const mixed = (by: string | null, words: string): Heard => ({ by, kind: 'mixed', words });
