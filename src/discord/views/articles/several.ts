import { marksOf } from '../../../answering/same-titles.js';
import type { HereArticle } from '../../articles/named.js';
import { framed, type Message } from '../../components.js';
import { clip, ROOM } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { listed } from '../passage.js';
import { shortTitle } from './facts.js';

const MARK_ROOM = 60;

/** What was typed fits several articles: which. @param typed as Markdown */
export function viewSeveralArticles(typed: string, here: readonly HereArticle[], texts: Texts): Message {
  const heading = texts.articles.severalArticles(typed);
  const marks = marksOf(here.map(({ article }) => article));
  const titles = here.map(({ article }) => {
    const mark = marks.get(article.id);
    return mark === undefined ? shortTitle(article) : `${shortTitle(article)} · ${clip(mark, MARK_ROOM)}`;
  });
  return framed([heading, listed(titles, ROOM - 2 * heading.length, texts)], []);
}
