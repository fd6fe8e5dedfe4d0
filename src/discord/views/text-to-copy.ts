import type { Match } from '../../finding/match.js';
import type { Article, Span } from '../../reading/article.js';
import { oneLine } from '../asked-line.js';
import { framed, type Message } from '../components.js';
import { escapeMarkdown } from '../escape.js';
import { cost, excerpt, ROOM } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { copyable } from './copyable.js';
import { exactWords } from './exact-words.js';
import { corrected } from './passage.js';
import { inQuotationMarks } from './quotation-marks.js';
import { plainSpeakerName } from './speaker-name.js';

/** What is told beside the words takes up to so many characters; an address takes up to 512 more. */
const MOST_BESIDE = 1_100;
const TITLE_ROOM = 300;
const NAME_ROOM = 300;

/**
 * A match as a text that can be pasted anywhere: the words, who says them, the article, its date, and the address of the
 * very words. A speaker's own words are in quotation marks; a paraphrase is not, and says that it is one.
 */
export function viewTextToCopy(match: Match, texts: Texts): Message {
  return framed([texts.sharing.copy, copyable(textToCopy(match, texts))], []);
}

/** @param room how many characters it may have, as Markdown */
function textToCopy(match: Match, texts: Texts, room = ROOM - MOST_BESIDE): string {
  const { article, sentence } = match;
  const address = exactWords(article, sentence);
  const isOwnAddress = address === null && article.source !== undefined;
  return [
    ...said(match, texts, room),
    ...corrected(match, texts).map((line) => line.replace(/^-# /, '')),
    '',
    [oneLine(article.title).slice(0, TITLE_ROOM), article.published && texts.sharing.date(article.published)]
      .filter(Boolean)
      .join(', '),
    address ?? (isOwnAddress ? oneLine(article.source ?? '').slice(0, TITLE_ROOM) : null),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function said(match: Match, texts: Texts, room: number): string[] {
  const { sharing } = texts;
  const { article, statement } = match;
  const speaker = article.speakers.find(({ id }) => id === statement?.speaker);
  const name = speaker && plainSpeakerName(speaker, texts).slice(0, NAME_ROOM);
  const { words, isCut } = wordsOf(match, room);
  const note = isCut ? [sharing.shortened] : [];
  if (statement?.kind === 'quoted') {
    const by = name === undefined ? sharing.unclear : sharing.by(name);
    return [inQuotationMarks(words, article.language), ...note, by];
  }
  const head = !statement
    ? sharing.narration
    : name === undefined
      ? sharing.reportedUnclear
      : sharing.reported(name);
  return [head, words, ...note];
}

/** A quotation alone; of a paraphrase, and of what nobody says, the sentences that it stands in. */
function wordsOf(match: Match, room: number): { words: string; isCut: boolean } {
  const { article, sentence, statement } = match;
  const all = statement?.kind === 'quoted' ? statement : sentencesOf(match);
  const { start, end } = sentence;
  const kept = { start: Math.max(start, all.start), end: Math.min(end, all.end) };
  const part = { within: all, kept: kept.start < kept.end ? kept : all };
  const fits = (span: Span) => cost(escapeMarkdown(slice(article, span))) <= room;
  const shown = excerpt(article.text, sentencesIn(article), part, fits);
  return { words: slice(article, shown).trim(), isCut: shown.start > all.start || shown.end < all.end };
}

function sentencesOf({ article, paragraph, sentence, statement }: Match): Span {
  const { start, end } = statement ?? sentence;
  const touched = (article.paragraphs[paragraph]?.sentences ?? []).filter(
    (one) => one.start < end && one.end > start,
  );
  return {
    start: Math.min(start, sentence.start, ...touched.map((one) => one.start)),
    end: Math.max(end, sentence.end, ...touched.map((one) => one.end)),
  };
}

const sentencesIn = ({ paragraphs }: Article) => paragraphs.flatMap(({ sentences }) => sentences);

const slice = ({ text }: Article, { start, end }: Span) => text.slice(start, end);
