import type { StatementKind } from '../../reading/article.js';

/**
 * What somebody who manages an article knows better than its reading. It is kept beside the text, which stays as it is,
 * and is put on every reading anew.
 */
export type Correction =
  /** Another way of writing a speaker's name; where it is that of another speaker of the article, the two are one. */
  | { kind: 'spelling'; speaker: string; spelling: string }
  /**
   * Who says a statement. `start` and `end` are UTF-16 units into the text; `words` is what stands there, and `said`
   * how it is told.
   */
  | { kind: 'speaker'; start: number; end: number; words: string; said: StatementKind; speaker: string };

/** Corrections an article: each is put on every reading of it. */
export const MOST_CORRECTIONS = 500;
