/**
 * What is kept: every scope's articles with their corrections, and drafts that wait to be saved. One interface over
 * SQLite and PostgreSQL. Every call names its scope; what one scope holds, no other can reach.
 *
 * Each method rejects with `StoreUnavailable` where the database does not answer for now, with nothing done; with
 * `StoreUnsure` where nobody can tell. What a method confirms is on disk.
 */
import type { Imported } from '../import/imported.js';
import type { ScopeId } from '../scope-id.js';
import type { Correction } from './correction.js';
import type { PassageStore } from './passages/passage-store.js';

export interface KeptCorrection {
  /** Unique within its article. */
  id: string;
  /** Milliseconds since 1970. */
  madeAt: number;
  correction: Correction;
}

/** An article as it is kept: the text as imported, and what people said of it. */
export interface KeptArticle extends Imported {
  /** Unique within its scope: of the title's letters, "talks-in-sela". */
  id: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  /** The scope's revision at which it last changed: the same id and revision are the same article. */
  revision: number;
  /** Oldest first. */
  corrections: readonly KeptCorrection[];
}

/** All that a scope holds. */
export interface KeptScope {
  /** Grows with every change. 0: nothing was ever kept here. */
  revision: number;
  /** Whether the articles that come with the bot are asked about too. */
  usesBundled: boolean;
  /** In the order in which they were added. */
  articles: readonly KeptArticle[];
}

export interface KeptSize extends Pick<KeptScope, 'revision' | 'usesBundled'> {
  articles: number;
  /** Of all its texts, in UTF-8. */
  bytes: number;
}

export type SaveOutcome =
  | { kind: 'saved'; article: KeptArticle }
  /** The same text is kept already. */
  | { kind: 'there-already'; article: Pick<KeptArticle, 'id' | 'title'> }
  | { kind: 'too-many'; most: number }
  /** Its text and those that are kept are more bytes than a scope holds. */
  | { kind: 'too-much'; most: number }
  /** There is no such draft, or not any more: it was saved, thrown away, or has waited too long. */
  | { kind: 'gone' };

/** What holds for a new article. */
export interface SaveLimits {
  /** Articles a scope. */
  mostArticles: number;
  /** Bytes of text a scope, in UTF-8. */
  mostScopeBytes: number;
  /** Ids that are not free, such as those of the bundled articles. */
  takenIds: readonly string[];
}

export type CorrectOutcome =
  | { kind: 'corrected'; id: string }
  /** The article has as many as it may have. */
  | { kind: 'too-many'; most: number }
  /** There is no such article. */
  | { kind: 'gone' };

/** Changes to what an article is called; null takes away, absent leaves as it is. */
export interface ArticleChanges {
  title?: string;
  source?: string | null;
  published?: string | null;
  /** A BCP 47 tag. */
  language?: string;
}

export interface Store {
  /** Everything of a scope; of one that was never used, revision 0 and no articles. */
  scope(scope: ScopeId): Promise<KeptScope>;
  revision(scope: ScopeId): Promise<number>;
  /** How much a scope holds, without reading it. */
  size(scope: ScopeId): Promise<KeptSize>;
  /** How many articles a scope has. */
  articleCount(scope: ScopeId): Promise<number>;

  /**
   * Counts an addition against those of the last hour, whether it comes to be saved or not.
   * @returns null where it may go on, else when there is room again, in milliseconds since 1970
   */
  countAddition(scope: ScopeId, mostAnHour: number): Promise<number | null>;

  /** Keeps what was imported until it is saved, an hour at most. Gives its id, which other scopes cannot use. */
  keepDraft(scope: ScopeId, draft: Imported): Promise<string>;
  draft(scope: ScopeId, id: string): Promise<Imported | null>;
  /** Whether it was there. */
  renameDraft(scope: ScopeId, id: string, title: string): Promise<boolean>;
  dropDraft(scope: ScopeId, id: string): Promise<boolean>;
  /** Makes a draft an article, in one transaction. */
  saveDraft(scope: ScopeId, id: string, limits: SaveLimits): Promise<SaveOutcome>;

  /** Whether the article was there. */
  editArticle(scope: ScopeId, article: string, changes: ArticleChanges): Promise<boolean>;
  /** Takes the place of an earlier one on the same statement. */
  correct(scope: ScopeId, article: string, correction: Correction): Promise<CorrectOutcome>;
  /** Whether it was there. */
  undoCorrection(scope: ScopeId, article: string, correction: string): Promise<boolean>;
  /** Deletes an article, its text and its corrections for good. Whether it was there. */
  removeArticle(scope: ScopeId, article: string): Promise<boolean>;
  useBundled(scope: ScopeId, uses: boolean): Promise<void>;
  /** Deletes everything of a scope for good, but for how much was added in the last hour. */
  forget(scope: ScopeId): Promise<void>;

  /** Notes that the bot is out of a server since `now`, where that is not noted yet; `purge` deletes by it. */
  markLeft(scope: ScopeId, now: number): Promise<void>;
  /** Takes the note back. */
  markPresent(scope: ScopeId): Promise<void>;
  /** The scopes that hold something, with the moment since which the bot is out of them; null where it is not. */
  scopes(): Promise<{ scope: ScopeId; leftAt: number | null }[]>;
  /** Deletes for good what was left before a moment, and drafts and counts that are over. Gives the scopes deleted. */
  purge(leftBefore: number): Promise<ScopeId[]>;

  /**
   * Tells of each change to a scope, by this process or another over the same database; with null, that changes may
   * have been missed, so that nothing known of any scope is sure.
   * @returns what ends it
   */
  onChange(listener: (scope: ScopeId | null) => void): () => void;
  /** Where passages are looked for in scopes that hold very many. */
  readonly passages: PassageStore;
  close(): Promise<void>;
}

/** The database does not answer for now; nothing was done, but for where it is `StoreUnsure`. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** There is no room left for what was to be written, or the disk does not take it; nothing was done. */
export class StoreFull extends StoreUnavailable {
  override name = 'StoreFull';
}

/** The connection was lost as a change was to be confirmed: it is made or not, or will be yet, and nobody can tell. */
export class StoreUnsure extends StoreUnavailable {
  override name = 'StoreUnsure';
}

/** The database cannot be used at all; the message says why and what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
}
