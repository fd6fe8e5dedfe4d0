import type { Answer } from '../../answering/answer.js';
import { clip } from '../room.js';
import { type Body, type Shown, TYPED_ROOM } from './shown.js';

/** A verdict for each claim of a message. */
export function viewChecked(
  { verdicts }: Extract<Answer, { kind: 'checked' }>,
  _shown: Shown,
  _room: number,
): Body {
  return { texts: verdicts.map(({ kind, claim }) => `**${kind}:** ${clip(claim.words, TYPED_ROOM)}`) };
}
