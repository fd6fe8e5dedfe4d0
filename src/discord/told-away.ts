import { StoreFull, type StoreUnavailable, StoreUnsure } from '../library/store/store.js';
import type { Texts } from './texts/texts.js';

/** The database was away, and whoever asked knows already what became of what they wanted; it is yet to be logged. */
export class ToldAway extends Error {
  override name = 'ToldAway';

  constructor(override readonly cause: StoreUnavailable) {
    super(cause.message, { cause });
  }
}

/** What is told of it: that nothing was changed, or, where nobody can tell, that it may have been. */
export function awayText(error: StoreUnavailable, texts: Texts): string {
  if (error instanceof StoreUnsure) return texts.storeUnsure;
  return error instanceof StoreFull ? texts.storeFull : texts.storeAway;
}
