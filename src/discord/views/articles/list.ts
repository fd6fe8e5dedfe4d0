import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Article } from '../../../reading/article.js';
import { PAGE_COUNT_ID } from '../../articles/ids.js';
import { framed, inertButton, type Message } from '../../components.js';
import { cost, ROOM } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { articleButton } from './buttons.js';
import { linkedTitle, paragraphCount } from './facts.js';

/** An article in the list; `addedAt` in milliseconds since 1970, null for one that comes with the bot. */
export interface Listed {
  article: Article;
  addedAt: number | null;
}

export interface ListFacts {
  /** From 0; one that is not there gives the last. */
  page: number;
  usesBundled: boolean;
  /** Where of very many articles of the scope's own just one page is given, at this place. */
  ofMany?: { from: number; own: number };
}

export const LIST_PAGE = 8;
const TITLE_ROOM = 180;

/** The articles that a scope may ask about, page by page. */
export function viewList(
  all: readonly Listed[],
  { page, usesBundled, ofMany }: ListFacts,
  texts: Texts,
): Message {
  const { articles } = texts;
  const notGiven = ofMany ? ofMany.own - all.filter(({ addedAt }) => addedAt !== null).length : 0;
  const count = all.length + notGiven;
  const pages = Math.max(1, Math.ceil(count / LIST_PAGE));
  const at = Math.min(page, pages - 1);
  const hasOwn = all.some(({ addedAt }) => addedAt !== null);
  const head = all.length === 0 ? articles.emptyList : articles.list(count);
  const foot = [
    ...(all.length > 0 && !hasOwn ? [articles.noneOfYourOwn] : []),
    ...(usesBundled ? [] : [articles.bundledOff]),
    ...(all.length > 0 ? [articles.howToShow] : []),
  ];
  const room = ROOM - [head, ...foot].reduce((sum, text) => sum + cost(text), 0);
  return framed(
    [head, lines(pageOf(all, at, ofMany), room, texts), ...foot],
    [pages > 1 ? turning(at, pages, texts) : []],
  );
}

/** Those that come with the bot are after all others. */
function pageOf(all: readonly Listed[], page: number, ofMany: ListFacts['ofMany']): Listed[] {
  const first = page * LIST_PAGE;
  const own = all.filter(({ addedAt }) => addedAt !== null);
  return all.filter((_, at) => {
    const place = !ofMany ? at : at < own.length ? ofMany.from + at : ofMany.own + at - own.length;
    return place >= first && place < first + LIST_PAGE;
  });
}

/** Each title leads to its source where there is room; the shorter ones leave theirs to those after them. */
function lines(shown: readonly Listed[], room: number, texts: Texts): string {
  const plain = shown.map((listed) => line(listed, 0, texts));
  let left = room - plain.reduce((sum, text) => sum + cost(text) + 1, 0);
  return shown
    .map((listed, index) => {
      const share = Math.floor(left / (shown.length - index));
      const linked = line(listed, share, texts);
      left -= cost(linked) - cost(plain[index] ?? '');
      return linked;
    })
    .join('\n');
}

function line({ article, addedAt }: Listed, linkRoom: number, texts: Texts): string {
  const { date, statements: statementCount, isBundled, added } = texts.articles;
  const { published, statements } = article;
  const facts = [
    ...(published === undefined ? [] : [date(published)]),
    paragraphCount(article, texts),
    statementCount(statements.length),
    addedAt === null ? isBundled : added(addedAt),
  ];
  return `- ${linkedTitle(article, TITLE_ROOM, linkRoom)} · ${facts.join(' · ')}`;
}

function turning(
  at: number,
  pages: number,
  { articles: { buttons } }: Texts,
): APIButtonComponentWithCustomId[] {
  const turn = (to: number, label: string) =>
    articleButton({ kind: 'page', at: Math.max(to, 0) }, label, { isDisabled: to < 0 || to >= pages });
  return [
    turn(at - 1, buttons.previous),
    inertButton(PAGE_COUNT_ID, buttons.count(at, pages)),
    turn(at + 1, buttons.next),
  ];
}
