import type { HereArticle } from '../../articles/named.js';
import { articleTexts } from '../../articles/texts.js';
import { framed, type Message } from '../../components.js';
import { ROOM } from '../../room.js';
import { listed } from '../passage.js';
import { shortTitle } from './facts.js';

/** What was typed fits several articles: which. @param typed as Markdown */
export function viewSeveralArticles(typed: string, here: readonly HereArticle[]): Message {
  const heading = articleTexts.severalArticles(typed);
  const titles = here.map(({ article }) => shortTitle(article));
  return framed([heading, listed(titles, ROOM - 2 * heading.length)], []);
}
