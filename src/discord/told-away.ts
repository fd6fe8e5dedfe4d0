import type { StoreUnavailable } from '../library/store/store.js';

/** The database was away, and whoever asked knows already what became of what they wanted; it is yet to be logged. */
export class ToldAway extends Error {
  override name = 'ToldAway';

  constructor(override readonly cause: StoreUnavailable) {
    super(cause.message, { cause });
  }
}
