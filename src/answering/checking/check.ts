import type { Answer } from '../answer.js';
import type { Scope } from '../scope.js';
import { claimsIn } from './claims.js';
import { judge } from './judge.js';
import type { Claim } from './verdict.js';

/** A verdict on each claim of a message; on all of it as one quote where it is said whose it is. */
export function answerCheck(scope: Scope, quote: string, speaker?: string): Answer {
  const claims: Claim[] =
    speaker === undefined ? claimsIn(quote) : [{ words: quote, isQuoted: true, speaker }];
  return { kind: 'checked', verdicts: claims.map((claim) => judge(scope, claim)) };
}
