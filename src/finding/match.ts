import type { Article, Span, Statement } from '../reading/article.js';
import type { Refusal } from './refusal.js';

/** What is searched for. */
export interface Query {
  /** In the asker's words, as typed. */
  text: string;
  /** Only passages in which this speaker is heard. */
  speaker?: string;
  /** Only these articles, by id; all where absent. */
  articles?: readonly string[];
  /** Whether quoted and reported statements come before narration of about the same worth. */
  prefersSpoken?: boolean;
}

/** A passage that answers a query, best first in a list of them. */
export interface Match {
  article: Article;
  /** Index into `article.paragraphs`. */
  paragraph: number;
  /** Whole sentences inside the paragraph; never cuts a statement. What is shown. */
  passage: Span;
  /** The sentence inside the passage that matches best. What is shown bold. */
  sentence: Span;
  /** The statement that the matching words stand in; null where they are narration. */
  statement: Statement | null;
  score: number;
  /** The words of the query that the passage has, as the query has them. */
  terms: string[];
  /** Passages that say the same in other or fewer words (a lead that repeats a quote), left out of the list. */
  repeats: Span[];
}

/** The outcome of a search. */
export interface Found {
  matches: Match[];
  /** Whether the first match answers the query rather than merely shares words with it. */
  answered: boolean;
  /** 0 to 1, comparable across queries. */
  confidence: number;
  /** Words of the query that no searched article has, as typed. */
  unknownWords: string[];
  /** Why no match answers; null where one does. */
  refusal: Refusal | null;
}
