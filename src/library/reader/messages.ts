import type { Person, Reading } from '../../reading/article.js';
import type { ImportReason } from '../import/import-refused.js';
import type { Imported } from '../import/imported.js';
import type { Source } from './reader.js';

/** What the thread is told once, when it starts. */
export interface ReadingThreadData {
  people: readonly Person[];
}

export type ReadingTask =
  | { kind: 'text'; text: string; language: string; hasSpeakers: boolean }
  | { kind: 'source'; source: Source }
  | { kind: 'language'; text: string; stated: string };

/** A task, or that the next slice of its result may come. */
export type ReadingRequest = ReadingTask | { kind: 'more' };

/** What the thread makes of a task: a `Reading` of a text, an `Imported` of a page or file, the tag of a language. */
export type ReadingResult =
  /** Once, before any task: the thread is there. */
  | { kind: 'ready' }
  /** More comes when it is asked for; what is done is the last of them. */
  | { kind: 'slice'; slice: Reading }
  | { kind: 'done'; value: Reading | Imported | string }
  | { kind: 'refused'; reason: ImportReason }
  | { kind: 'failed'; message: string };
