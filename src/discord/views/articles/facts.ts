import { hasHeadline } from '../../../answering/paragraph-number.js';
import type { Article, Speaker } from '../../../reading/article.js';
import { oneLine } from '../../asked-line.js';
import { clip } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { listed } from '../passage.js';
import { speakerName } from '../speaker-name.js';
import { languageName } from './language.js';
import { linked, shownAddress } from './link.js';

/** The longest title of 200 characters, each of them escaped, costs so much. */
const WHOLE_TITLE_ROOM = 402;

/** An address is linked up to so many characters, and shown up to a quarter of them. */
const SOURCE_ROOM = 480;

/** A title within a sentence. */
const TITLE_ROOM = 120;

type Titled = Pick<Article, 'title' | 'source'>;

/** The whole title, on a line of its own. */
export const titleLine = ({ title }: Titled) => `**${clip(oneLine(title), WHOLE_TITLE_ROOM)}**`;

/** A title in a sentence, cut where it is long. */
export const shortTitle = ({ title }: Pick<Titled, 'title'>, room = TITLE_ROOM) =>
  `*${clip(oneLine(title), room)}*`;

/** A title in a list, which leads to its source where there is room for that. */
export const linkedTitle = ({ title, source }: Titled, titleRoom: number, linkRoom: number) =>
  linked(clip(oneLine(title), titleRoom), source, linkRoom);

export const sourceLine = ({ source }: Titled, { articles }: Texts) =>
  source === undefined ? articles.noSource : articles.source(shownAddress(source, SOURCE_ROOM));

/** How many paragraphs there are, as people count them: the headline is none. */
export function paragraphCount(article: Article, texts: Texts): string {
  const { paragraphs } = article;
  return texts.articles.paragraphs(paragraphs.length - (hasHeadline(article) ? 1 : 0));
}

/** "January 25, 2022 · English · 12 paragraphs" and what else there is to tell. */
export function factsLine(article: Article, texts: Texts, more: readonly string[] = []): string {
  const { noDate, date } = texts.articles;
  const { published, language } = article;
  return [
    published === undefined ? noDate : date(published),
    languageName(language, texts),
    paragraphCount(article, texts),
    ...more,
  ].join(' · ');
}

export function statementsLine({ statements }: Pick<Article, 'statements'>, texts: Texts): string {
  const quoted = statements.filter(({ kind }) => kind === 'quoted').length;
  return texts.articles.byLabel({
    all: statements.length,
    quoted,
    reported: statements.length - quoted,
    unclear: statements.filter(({ speaker }) => speaker === null).length,
  });
}

/** Everybody in an article, those heard most first, as many as there is room for. */
export function speakerLines(
  article: Pick<Article, 'statements' | 'speakers'>,
  room: number,
  texts: Texts,
): string[] {
  const heading = texts.articles.speakers(article.speakers.length);
  if (article.speakers.length === 0) return [heading];
  const counts = statementCounts(article);
  const lines = article.speakers
    .map((speaker) => ({ speaker, count: counts.get(speaker.id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .map(({ speaker, count }) => speakerLine(speaker, count, texts));
  return [heading, listed(lines, room - heading.length, texts)];
}

function speakerLine(speaker: Speaker, count: number, texts: Texts): string {
  const name = speakerName(speaker, texts);
  const { heard, named } = texts.articles;
  return count > 0 ? heard(name, count) : named(name);
}

function statementCounts({ statements }: Pick<Article, 'statements'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of statements)
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}
