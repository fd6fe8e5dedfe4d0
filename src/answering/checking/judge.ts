import type { Scope } from '../scope.js';
import type { Claim, ClaimedSpeaker, Verdict } from './verdict.js';

/** What the articles say about a claim. */
export function judge(scope: Scope, claim: Claim): Verdict {
  const { matches, answered } = scope.find(claim.words);
  const [nearest = null] = answered ? matches : [];
  return { claim, speaker: claimedSpeaker(scope, claim), kind: 'not-found', nearest };
}

function claimedSpeaker(scope: Scope, { speaker }: Claim): ClaimedSpeaker {
  if (speaker === null) return { kind: 'nobody-claimed' };
  const lookup = scope.directory.find(speaker);
  switch (lookup.kind) {
    case 'one':
      return { kind: 'one', speaker: lookup.speaker };
    case 'several':
      return { kind: 'several', candidates: lookup.speakers };
    case 'none':
      return { kind: 'unknown', nearest: lookup.nearest };
  }
}
