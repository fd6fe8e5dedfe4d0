import type { Article } from '../reading/article.js';
import { kindLacking, type Lackable } from './asked-for.js';
import type { QueryTerms } from './query-terms.js';
import type { Result } from './search.js';

/** A paragraph of an article. */
export interface Place {
  article: Article;
  /** Index into `article.paragraphs`. */
  paragraph: number;
}

/** Why no passage answers a query: what can be told for certain, the plainest first. Words are as typed. */
export type Refusal =
  /** The query has no word that tells what it is about: "what did they do?". */
  | { kind: 'no-subject' }
  /** It is about a name that no searched article has. */
  | { kind: 'unknown-name'; names: string[] }
  /** No searched article has these words. */
  | { kind: 'unknown-words'; words: string[] }
  /** All words are there, but apart: what the closest passage has of them, and where those stand that it lacks. */
  | { kind: 'apart'; has: string[]; lacks: { word: string; place: Place | null }[] }
  /** The closest passage has the words, but nothing was found in it of the kind asked for. */
  | { kind: 'kind-lacking'; sought: Lackable }
  /** The closest passage has the words; that it answers is not sure enough. */
  | { kind: 'unsure' };

/**
 * Why none of the results answers a query.
 * @param results best first, none of which answers
 */
export function refusalOf(query: QueryTerms, results: readonly Result[]): Refusal {
  const { terms } = query;
  const telling = terms.some(({ isFaint }) => !isFaint) ? terms.filter(({ isFaint }) => !isFaint) : terms;
  if (telling.length === 0) return { kind: 'no-subject' };
  const unknown = telling.filter(({ isKnown }) => !isKnown);
  const names = unknown.filter(({ decisive }) => decisive === 'name');
  if (names.length > 0) return { kind: 'unknown-name', names: names.map(({ typed }) => typed) };
  const [nearest] = results;
  if (unknown.length > 0) return { kind: 'unknown-words', words: unknown.map(({ typed }) => typed) };
  const has = telling.filter((term) => nearest && hasTerm(nearest, terms.indexOf(term)));
  const lacks = telling.filter((term) => !has.includes(term));
  if (lacks.length > 0) {
    return {
      kind: 'apart',
      has: has.map(({ typed }) => typed),
      lacks: lacks.map((term) => ({ word: term.typed, place: placeOf(terms.indexOf(term), results) })),
    };
  }
  const sought = nearest ? kindLacking(nearest.evidence, sentencesOf(nearest)) : null;
  return sought === null ? { kind: 'unsure' } : { kind: 'kind-lacking', sought };
}

function hasTerm(result: Result, term: number): boolean {
  return sentencesOf(result).some((sentence) => (result.evidence.covered[sentence]?.[term] ?? 0) > 0);
}

/** Where the best of the passages that have a term stands. */
function placeOf(term: number, results: readonly Result[]): Place | null {
  const result = results.find((candidate) => hasTerm(candidate, term));
  if (!result) return null;
  const { article, index } = result.passage.paragraph;
  return { article, paragraph: index };
}

function sentencesOf({ passage: { first, end } }: Result): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
