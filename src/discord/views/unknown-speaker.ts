import type { Answer } from '../../answering/answer.js';
import { clip } from '../room.js';
import { peopleButtons } from './people-buttons.js';
import { articlesAsked, type Body, type Shown, TYPED_ROOM } from './shown.js';

/** Nobody of that name: whom the asker may have meant. */
export function viewUnknownSpeaker(answer: Extract<Answer, { kind: 'unknown-speaker' }>, shown: Shown): Body {
  const { asked, nearest } = answer;
  const { texts } = shown;
  return {
    texts: [
      texts.unknownSpeaker(clip(asked, TYPED_ROOM), articlesAsked(shown)),
      nearest.length > 0 ? texts.nearest : texts.noNearest,
    ],
    choices: peopleButtons(answer, shown),
  };
}
