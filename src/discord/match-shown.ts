import type { Answer } from '../answering/answer.js';
import type { Verdict } from '../answering/checking/verdict.js';
import type { Match } from '../finding/match.js';
import { matchStamp } from './stamp.js';

/** The match that an answer shows at a position, where it is the one of the fingerprint; null where it is another one. */
export function matchShown(answer: Answer, { at, stamp }: { at: number; stamp: string }): Match | null {
  const match = matchAt(answer, at);
  return match && matchStamp(match) === stamp ? match : null;
}

function matchAt(answer: Answer, at: number): Match | null {
  if (answer.kind === 'found') return answer.matches[at] ?? null;
  const verdict = answer.kind === 'checked' ? answer.verdicts[at] : undefined;
  return verdict ? matchOf(verdict) : null;
}

/** Where the words of a claim stand, of pieces where the first does; null where they stand nowhere. */
export function matchOf(verdict: Verdict): Match | null {
  if (verdict.kind === 'stitched') return verdict.pieces[0]?.match ?? null;
  return 'match' in verdict ? verdict.match : null;
}
