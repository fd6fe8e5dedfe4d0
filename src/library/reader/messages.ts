import type { Person, Reading } from '../../reading/article.js';
import type { ImportReason } from '../import/import-refused.js';
import type { Imported } from '../import/imported.js';

/** What the thread is told once, when it starts. */
export interface ReadingThreadData {
  people: readonly Person[];
}

/** A web page as it came. */
export interface PageSource {
  bytes: Uint8Array;
  /** As the server names it. */
  charset?: string;
  /** Where it stands. */
  url?: string;
}

export type ReadingTask = { kind: 'text'; text: string } | { kind: 'page'; page: PageSource };

/** What the thread makes of a task: a `Reading` of a text, an `Imported` of a page. */
export type ReadingResult =
  | { kind: 'done'; value: Reading | Imported }
  | { kind: 'refused'; reason: ImportReason }
  | { kind: 'failed'; message: string };
