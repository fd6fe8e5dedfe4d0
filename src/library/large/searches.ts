import type { Asked } from '../asked.js';
import { planSearch, type SearchPlan, type SoughtWord } from '../store/passages/search-plan.js';
import type { Sought } from './sought.js';

export interface Search {
  plan: SearchPlan;
  limit: number;
}

/** Paragraphs that a text finds, and that it finds of somebody's; less of each where there are several. */
const MOST_FOUND = 30;
const MOST_FOUND_EACH = 20;

/**
 * What the database is asked for a question: what has the words of each text, whoever says it, and for each person who is
 * named both what they say of it and what they say at all.
 */
export function searchesFor(
  { texts = [], speakers = [], isBegun = false, mayName = false }: Asked,
  sought: Sought,
  paragraphs: number,
): Search[] {
  const found = texts.map((text) => sought.inText(text, isBegun));
  const ofTexts = found.map(({ words }) => words).filter((words) => words.length > 0);
  const named = mayName ? found.flatMap(({ names }) => (names.length > 0 ? [[names]] : [])) : [];
  const names = [...speakers.map((name) => sought.inName(name)), ...named].filter(({ length }) => length > 0);
  const limit = ofTexts.length * (names.length + 1) > 2 ? MOST_FOUND_EACH : MOST_FOUND;
  const search = (
    words: readonly SoughtWord[],
    required: readonly (readonly SoughtWord[])[] = [],
  ): Search => ({
    plan: planSearch(words, paragraphs, required),
    limit,
  });
  return [
    ...ofTexts.map((words) => search(words)),
    ...names.flatMap((required) => ofTexts.map((words) => search(words, required))),
    ...names.map((required) => search([], required)),
  ].filter(({ plan }) => plan.groups.length > 0 || plan.required.length > 0);
}
