import { meant, speaksWithin } from '../../answering/meant.js';
import { paragraphNumber } from '../../answering/paragraph-number.js';
import type { Match } from '../../finding/match.js';
import type { Article, Span } from '../../reading/article.js';
import { oneLine } from '../asked-line.js';
import { blockQuote, type Mark } from '../escape.js';
import { clip, cost, excerpt } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { exactWords } from './exact-words.js';
import { speakerName } from './speaker-name.js';

/** Titles are shown up to so many characters. */
const TITLE_ROOM = 200;

/** Who is heard in a match, as its first line. */
export function heardIn({ article, statement }: Match, texts: Texts): string {
  if (!statement) return texts.theArticle;
  const speaker = article.speakers.find(({ id }) => id === statement.speaker);
  return speaker ? speakerName(speaker, texts) : texts.speakerUnclear;
}

export const title = (article: Article) => `*${clip(oneLine(article.title), TITLE_ROOM)}*`;

/** "paragraph 5 · *Title*", the title as a link to the very words where the article has an address. */
export function place({ article, paragraph, sentence }: Match, texts: Texts): string {
  const address = exactWords(article, sentence);
  const named = address === null ? title(article) : `[${title(article)}](${address})`;
  return `${texts.paragraph(paragraphNumber(article, paragraph))} · ${named}`;
}

/** That a person gave the statement its speaker, where one did. */
export const corrected = ({ statement }: Match, texts: Texts): string[] =>
  statement?.rule === 'corrected' ? [texts.articles.correctedSpeaker] : [];

/** The label of a match where a stretch of its article is shown: narration beside speech says which words are it. */
export function labelOf({ article, statement }: Match, shown: Span): keyof Texts['labels'] {
  if (statement) return statement.kind;
  return speaksWithin(article, shown) ? 'narrationBesideSpeech' : 'narration';
}

/** The words that are meant, bold. */
export const best = (match: Match): Mark[] => meant(match).map((span) => ({ ...span, fence: '**' }));

/**
 * A part of a paragraph as a block quote of whole sentences, with a note outside of it where something was cut.
 * @param part `within` what, `kept` what must stay however much is cut, and `marks` on it
 * @param room in characters of Markdown
 */
export function quotation(
  article: Article,
  paragraph: number,
  part: { within: Span; kept: Span; marks: readonly Mark[] },
  room: number,
  texts: Texts,
): string[] {
  const { text, paragraphs } = article;
  const quote = (span: Span) => blockQuote(text, span, part.marks);
  if (cost(quote(part.within)) <= room) return [quote(part.within)];
  const notes = cost(texts.cutBefore) + cost(texts.cutAfter);
  const fits = (span: Span) => cost(quote(span)) <= room - notes;
  const shown = excerpt(text, paragraphs[paragraph]?.sentences ?? [], part, fits);
  return [
    ...(shown.start > part.within.start ? [texts.cutBefore] : []),
    quote(shown),
    ...(shown.end < part.within.end ? [texts.cutAfter] : []),
  ];
}

/** A match's passage without marks: what is shown beside an answer, not as one. */
export const unmarked = (
  { article, paragraph, passage, sentence }: Match,
  room: number,
  texts: Texts,
): string[] => quotation(article, paragraph, { within: passage, kept: sentence, marks: [] }, room, texts);

/** The article's words at a span, on one line. */
export function words({ text }: Article, { start, end }: Span, room: number): string {
  return clip(text.slice(start, end).replace(/\s+/g, ' '), room);
}

/** Lines as a list, as many as fit, with the number of those that do not. */
export function listed(lines: readonly string[], room: number, texts: Texts): string {
  const shown: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= cost(line) + 3;
    if (left < 0) return [...shown, texts.more(lines.length - shown.length)].join('\n');
    shown.push(`- ${line}`);
  }
  return shown.join('\n');
}
