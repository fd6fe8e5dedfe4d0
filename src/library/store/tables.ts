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
  /** Of large scopes: how an article was read, so that it need not be read for each question. */
  readings: {
    scope: ScopeId;
    article: string;
    /** Of the article, as it was read. */
    revision: number;
    /** Of the program that read it. */
    version: string;
    paragraphs: number;
    content_words: number;
    /** A `Reading` as JSON. */
    reading: string;
    /** What the lexicon has of this article, as JSON: entries of kind, word and value. */
    words: string;
  };
  /** Of large scopes: the paragraphs of articles as the full-text search has them. */
  passages: {
    scope: ScopeId;
    article: string;
    paragraph: number;
    content_words: number;
    /** In SQLite text, its lexemes with spaces between them; in PostgreSQL a tsvector. */
    words: string;
  };
  /** Of large scopes: the words of all articles. */
  lexicon: {
    scope: ScopeId;
    /** `stem`, `speaker`’s word, `word` with its stem, `name` by its initials, `short` form, or `version`: how often it was changed. */
    kind: string;
    word: string;
    value: string;
    /** Of a stem or speaker’s word in how many paragraphs it stands, of others in how many articles; the version's number. */
    count: number;
  };
}
