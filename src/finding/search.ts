import type { Statement } from '../reading/article.js';
import { confidenceOf } from './confidence.js';
import { gatherEvidence } from './evidence.js';
import { isHeadline, withYieldingHeadlines } from './headline.js';
import { heardIn } from './heard-in.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { IndexedPassage, PassageIndex } from './passage-index.js';
import { findPhrase } from './phrase.js';
import type { QueryTerms } from './query-terms.js';
import { type Ranked, rank, type Weights } from './rank.js';

/** A passage in its place among those found. */
export interface Result extends Ranked {
  /** The statement that the sentence's matching words stand in; null where they are the writer's. */
  statement: Statement | null;
  /** Whether the query's words stand in the passage as a phrase. */
  isPhrase: boolean;
  /** That the passage answers the query, 0 to 1. */
  confidence: number;
}

export interface SearchOptions {
  /** Whose words alone are searched. */
  speaker?: string | undefined;
  /** Whether somebody's words come before narration of about the same worth. */
  prefersSpoken?: boolean | undefined;
}

/** The best by BM25 are looked at more closely; the right passage is hardly ever further down. */
const MOST_CANDIDATES = 50;

/** What being said by somebody is worth where that is asked for, on the scale of the scores. */
const SPOKEN = 1.2;

/** Passages that have words of the query, best first: those with the very phrase before all others. */
export function search(index: PassageIndex, query: QueryTerms, options: SearchOptions = {}): Result[] {
  const { speaker } = options;
  const fits = ({ paragraph }: IndexedPassage) =>
    speaker === undefined || paragraph.statements.some((statement) => statement.speaker === speaker);
  return searchIn(index, query, candidatesOf(index, query, MOST_CANDIDATES, fits), options);
}

/**
 * The same in the words of each speaker who has any of the query's, by id. Nobody's passages are left out, however many
 * they are.
 */
export function searchEach(index: PassageIndex, query: QueryTerms): Map<string, Result[]> {
  const said = new Map<string, IndexedPassage[]>();
  const isSpoken = ({ paragraph }: IndexedPassage) => paragraph.statements.length > 0;
  for (const passage of candidatesOf(index, query, Number.POSITIVE_INFINITY, isSpoken)) {
    for (const speaker of new Set(passage.paragraph.statements.map((statement) => statement.speaker))) {
      const others = speaker === null ? undefined : said.get(speaker);
      if (others) others.push(passage);
      else if (speaker !== null) said.set(speaker, [passage]);
    }
  }
  return new Map(
    [...said].map(([speaker, passages]) => [speaker, searchIn(index, query, passages, { speaker })]),
  );
}

function searchIn(
  index: PassageIndex,
  query: QueryTerms,
  candidates: readonly IndexedPassage[],
  { speaker, prefersSpoken = false }: SearchOptions,
): Result[] {
  const counts = (paragraph: ParagraphWords, at: number) =>
    speaker === undefined || isSaidBy(paragraph, at, speaker);
  const results = rankedOf(index, query, candidates, counts).map((ranked) => {
    const { passage } = ranked;
    const phrase = findPhrase(query.phrase, passage, (at) => counts(passage.paragraph, at));
    const isPhrase = phrase !== null;
    const sentence = phrase ?? ranked.sentence;
    const statement = heardIn(ranked.evidence, sentence, { speaker, isPhrase });
    return {
      passage,
      evidence: ranked.evidence,
      related: ranked.related,
      sentence,
      statement,
      score: ranked.score + (prefersSpoken && statement ? SPOKEN : 0),
      isPhrase,
      confidence: isPhrase ? 1 : confidenceOf(ranked),
    };
  });
  return withYieldingHeadlines(results).sort(
    (a, b) =>
      Number(b.isPhrase) - Number(a.isPhrase) ||
      b.score - a.score ||
      Number(isHeadline(a.passage.paragraph)) - Number(isHeadline(b.passage.paragraph)) ||
      a.passage.id - b.passage.id,
  );
}

/** The candidate that scores highest by given weights, for learning how sure it is that it answers; null where none does. */
export function bestCandidate(index: PassageIndex, query: QueryTerms, weights: Weights): Ranked | null {
  const candidates = candidatesOf(index, query, MOST_CANDIDATES, () => true);
  const ranked = rankedOf(index, query, candidates, () => true, weights);
  return ranked.toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id)[0] ?? null;
}

/** Passages with any of the query's words, the best by BM25; all where the query is of stop words alone. */
function candidatesOf(
  index: PassageIndex,
  { terms }: QueryTerms,
  most: number,
  fits: (passage: IndexedPassage) => boolean,
): IndexedPassage[] {
  if (terms.length === 0) return index.passages.filter(fits);
  return index.candidates([...new Set(terms.flatMap(({ stems }) => [...stems.keys()]))], most, fits);
}

type Counts = (paragraph: ParagraphWords, at: number) => boolean;

function rankedOf(
  index: PassageIndex,
  query: QueryTerms,
  candidates: readonly IndexedPassage[],
  counts: Counts,
  weights?: Weights,
): Ranked[] {
  return query.terms.length === 0
    ? withPhraseAlone(index, query, candidates, counts)
    : rank(index, query, candidates, counts, weights);
}

/** For a text of stop words alone, which the index does not hold: "to be or not to be". */
function withPhraseAlone(
  index: PassageIndex,
  query: QueryTerms,
  candidates: readonly IndexedPassage[],
  counts: Counts,
): Ranked[] {
  return candidates.flatMap((passage) => {
    const counted = (at: number) => counts(passage.paragraph, at);
    const sentence = findPhrase(query.phrase, passage, counted);
    if (sentence === null) return [];
    return {
      passage,
      sentence,
      score: 0,
      related: null,
      evidence: gatherEvidence(index, query, passage.paragraph, counted),
    };
  });
}

function isSaidBy({ starts, statements }: ParagraphWords, at: number, speaker: string): boolean {
  const word = starts[at] ?? 0;
  return statements.some(({ start, end, speaker: said }) => said === speaker && start <= word && word < end);
}
