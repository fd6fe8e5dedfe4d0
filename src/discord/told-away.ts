import { StoreFull, type StoreUnavailable } from '../library/store/store.js';
import type { Texts } from './texts/texts.js';

/** The database was away, and whoever asked knows already what became of what they wanted; it is yet to be logged. */
export class ToldAway extends Error {
  override name = 'ToldAway';

  constructor(override readonly cause: StoreUnavailable) {
    super(cause.message, { cause });
  }
}

/** What is told of it, where nothing was done. */
export const awayText = (error: StoreUnavailable, texts: Texts): string =>
  error instanceof StoreFull ? texts.storeFull : texts.storeAway;
