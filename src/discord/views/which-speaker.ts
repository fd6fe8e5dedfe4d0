import type { Answer } from '../../answering/answer.js';
import { clip } from '../room.js';
import { peopleButtons } from './people-buttons.js';
import { type Body, type Shown, TYPED_ROOM } from './shown.js';

/** A name that fits several people: which of them. */
export function viewWhichSpeaker(answer: Extract<Answer, { kind: 'which-speaker' }>, shown: Shown): Body {
  return {
    texts: [shown.texts.whichSpeaker(clip(answer.asked, TYPED_ROOM))],
    choices: peopleButtons(answer, shown),
  };
}
