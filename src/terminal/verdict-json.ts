import type { ClaimedSpeaker, Place, Verdict } from '../answering/checking/verdict.js';
import { match, person, slice } from './match-json.js';

/** A verdict as plain data: `claimed` in UTF-16 units into the claim's words, `found` into the article's text. */
export function verdictJson(verdict: Verdict): unknown {
  const head = { kind: verdict.kind, claim: verdict.claim, claimedSpeaker: claimedSpeaker(verdict.speaker) };
  switch (verdict.kind) {
    case 'not-found':
      return { ...head, nearest: verdict.nearest && match(verdict.nearest) };
    case 'stitched':
      return {
        ...head,
        isOtherSpeaker: verdict.isOtherSpeaker,
        isAllOthers: verdict.isAllOthers,
        pieces: verdict.pieces.map((piece) => ({
          claimed: claimed(verdict, piece.claimed),
          ...place(piece),
        })),
      };
    case 'altered':
    case 'reported':
      return {
        ...head,
        isOtherSpeaker: verdict.isOtherSpeaker,
        changes: verdict.changes.map((change) => ({
          kind: change.kind,
          claimed: claimed(verdict, change.claimed),
          found: slice(verdict.match.article, change.found),
        })),
        ...place(verdict),
      };
    default:
      return { ...head, ...place(verdict) };
  }
}

const claimed = ({ claim }: Verdict, span: { start: number; end: number }) => ({
  ...span,
  text: claim.words.slice(span.start, span.end),
});

const place = ({ match: where, found, allowances }: Place) => ({
  match: match(where),
  found: found.map((span) => slice(where.article, span)),
  allowances,
});

function claimedSpeaker(speaker: ClaimedSpeaker): unknown {
  switch (speaker.kind) {
    case 'one':
      return { kind: speaker.kind, speaker: person(speaker.speaker) };
    case 'several':
      return { kind: speaker.kind, candidates: speaker.candidates.map(person) };
    case 'unknown':
      return { kind: speaker.kind, nearest: speaker.nearest.map(person) };
    case 'nobody-claimed':
      return { kind: speaker.kind };
  }
}
