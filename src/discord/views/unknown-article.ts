import type { Answer } from '../../answering/answer.js';
import { clip } from '../room.js';
import { texts } from '../texts.js';
import { listed, title } from './passage.js';
import { type Body, TYPED_ROOM } from './shown.js';

/** No article of that name: which there are. */
export function viewUnknownArticle(
  { asked, articles }: Extract<Answer, { kind: 'unknown-article' }>,
  room: number,
): Body {
  return {
    texts: [
      texts.unknownArticle(clip(asked, TYPED_ROOM)),
      texts.articles,
      listed(articles.map(title), room - TYPED_ROOM),
    ],
  };
}
