import type { ParagraphWords } from './paragraph-words.js';
import type { PassageIndex } from './passage-index.js';
import type { QueryTerms } from './query-terms.js';

/** A word of the paragraph that is asked for. */
export interface Hit {
  /** Index of the word in the paragraph. */
  at: number;
  /** Index into the query's terms. */
  term: number;
  /** 1 for the word itself in any form, less where the query's word was taken for a misspelling of it. */
  likeness: number;
  /** Whether it stands in the very form that was typed. */
  isExact: boolean;
}

/** Where the query's words stand in a paragraph: all that the features look at. */
export interface Evidence {
  index: PassageIndex;
  query: QueryTerms;
  paragraph: ParagraphWords;
  /** In the order of the text. */
  hits: readonly Hit[];
  /** The same, for each sentence. */
  hitsIn: readonly (readonly Hit[])[];
  /** For each sentence, each term's best likeness there; 0 where the sentence does not have it. */
  covered: readonly (readonly number[])[];
  /** For each sentence, how much of the query's weight it has, 0 to 1. */
  shares: readonly number[];
  /** Each term's best likeness anywhere in the paragraph, and how much of the query's weight that is. */
  coveredAnywhere: readonly number[];
  shareAnywhere: number;
  /** Which words of the paragraph may be found, by index: all, or those that one speaker says. */
  counts: (at: number) => boolean;
}

/**
 * Finds the query's words in a paragraph.
 * @param counts which words of the paragraph may be found, by index: all, or those that one speaker says
 */
export function gatherEvidence(
  index: PassageIndex,
  query: QueryTerms,
  paragraph: ParagraphWords,
  counts: (at: number) => boolean,
): Evidence {
  const covered = paragraph.sentences.map(() => new Array<number>(query.terms.length).fill(0));
  const hits: Hit[] = [];
  const hitsIn: Hit[][] = paragraph.sentences.map(() => []);
  const coveredAnywhere = new Array<number>(query.terms.length).fill(0);
  paragraph.stems.forEach((stem, at) => {
    const found = stem === '' ? undefined : query.byStem.get(stem);
    if (!found || !counts(at)) return;
    const sentence = paragraph.sentenceOf[at] ?? 0;
    const likenesses = covered[sentence] ?? [];
    for (const { term, likeness } of found) {
      const isExact = query.terms[term]?.folded === paragraph.folded[at];
      const hit = { at, term, likeness, isExact };
      hits.push(hit);
      hitsIn[sentence]?.push(hit);
      likenesses[term] = Math.max(likenesses[term] ?? 0, likeness);
      coveredAnywhere[term] = Math.max(coveredAnywhere[term] ?? 0, likeness);
    }
  });
  return {
    index,
    query,
    paragraph,
    counts,
    hits,
    hitsIn,
    covered,
    coveredAnywhere,
    shareAnywhere: shareOf(query, coveredAnywhere),
    shares: covered.map((likenesses) => shareOf(query, likenesses)),
  };
}

/** How much of the query's weight the terms have that are covered, 0 to 1. */
export function shareOf(query: QueryTerms, likenesses: readonly number[]): number {
  if (query.weight === 0) return 0;
  return (
    query.terms.reduce((sum, { weight }, term) => sum + weight * (likenesses[term] ?? 0), 0) / query.weight
  );
}
