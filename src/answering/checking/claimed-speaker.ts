import type { Article, Statement } from '../../reading/article.js';
import type { Scope } from '../scope.js';
import type { Claim, ClaimedSpeaker } from './verdict.js';

/** Whom the name of a claim stands for among those who are in the articles. */
export function claimedSpeaker(scope: Scope, { speaker }: Claim): ClaimedSpeaker {
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

/** How the speaker of a statement stands to the one who is claimed. Where either is unclear, nothing speaks against it. */
export function isClaimed(
  claimed: ClaimedSpeaker,
  statement: Statement | null,
  { speakers }: Article,
): 'yes' | 'no' | 'unclear' {
  if (claimed.kind === 'nobody-claimed' || statement === null) return 'unclear';
  const spoken = speakers.find(({ id }) => id === statement.speaker);
  if (!spoken) return 'unclear';
  switch (claimed.kind) {
    case 'one':
      return claimed.speaker.id === spoken.id ? 'yes' : 'no';
    case 'several':
      return claimed.candidates.some(({ id }) => id === spoken.id) ? 'yes' : 'no';
    case 'unknown':
      return 'no';
  }
}
