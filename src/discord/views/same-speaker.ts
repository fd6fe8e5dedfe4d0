import type { Answer } from '../../answering/answer.js';
import { clip } from '../room.js';
import { type Body, type Shown, TYPED_ROOM } from './shown.js';
import { speakerName } from './speaker-name.js';

/** Both names that were to be compared are one person's. */
export function viewSameSpeaker(
  { asked: [first, second], speaker }: Extract<Answer, { kind: 'same-speaker' }>,
  { texts }: Shown,
): Body {
  const name = speakerName(speaker, texts);
  return { texts: [texts.comparison.same(clip(first, TYPED_ROOM), clip(second, TYPED_ROOM), name)] };
}
