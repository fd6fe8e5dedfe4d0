import type { Answer } from '../../answering/answer.js';
import { marksOf } from '../../answering/same-titles.js';
import type { Article } from '../../reading/article.js';
import { clip } from '../room.js';
import { listed, title } from './passage.js';
import { type Body, type Shown, TYPED_ROOM } from './shown.js';

const MARK_ROOM = 60;

/** No article of that name: which there are. */
export function viewUnknownArticle(
  { asked, articles }: Extract<Answer, { kind: 'unknown-article' }>,
  { texts }: Shown,
  room: number,
): Body {
  const marks = marksOf(articles);
  const told = (article: Article) =>
    [title(article), clip(marks.get(article.id) ?? '', MARK_ROOM)].filter((part) => part !== '').join(' · ');
  return {
    texts: [
      texts.unknownArticle(clip(asked, TYPED_ROOM)),
      texts.articlesThere,
      listed(articles.map(told), room - TYPED_ROOM, texts),
    ],
  };
}
