import type { Draft } from './draft.js';
import { type WrittenText, written } from './text.js';

export type Typed = WrittenText | Draft;

/** What stands in the composer of one person in one channel. */
export interface Place {
  typed: Typed;
  /** What arrow up gives back: the last command, or what did not come through. */
  last: Typed | null;
}

export const placeToWrite = (): Place => ({ typed: written(''), last: null });
