import type { Claim } from './verdict.js';

/** What is claimed in a message: at least one claim, the whole message where nothing in it is marked as said. */
export function claimsIn(message: string): Claim[] {
  return [{ words: message, isQuoted: false, speaker: null }];
}
