import type { ScopeId } from '../scope-id.js';

/** The tables, alike in both engines. Times are milliseconds since 1970. */
export interface Tables {
  /** Every scope of which anything is kept; all other rows hang on it and go with it. */
  scopes: {
    scope: ScopeId;
    /** 0 where there was never an article or a choice, but drafts or counts. */
    revision: number;
    /** 0 or 1. */
    uses_bundled: number;
    left_at: number | null;
  };
  articles: {
    scope: ScopeId;
    id: string;
    /** The order of adding, within the scope. */
    position: number;
    title: string;
    source: string | null;
    published: string | null;
    language: string;
    text: string;
    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    text_hash: string;
    /** A JSON array of strings. */
    dropped: string;
    added_at: number;
    revision: number;
    /** The draft it was, so that whoever does not know whether it was saved can save it again. */
    draft: string | null;
  };
  corrections: {
    scope: ScopeId;
    article: string;
    id: string;
    /** The order of making, within the article. */
    position: number;
    made_at: number;
    /** A `Correction` as JSON. */
    correction: string;
  };
  drafts: {
    scope: ScopeId;
    id: string;
    made_at: number;
    /** An `Imported` as JSON. */
    content: string;
  };
  additions: {
    scope: ScopeId;
    id: string;
    made_at: number;
  };
}
