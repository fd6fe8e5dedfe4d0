import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../../answering/answer.js';
import { speaksWithin } from '../../answering/meant.js';
import { type ParagraphNumber, paragraphNumber, repeatedIn } from '../../answering/paragraph-number.js';
import { whySpeaker } from '../../answering/why-speaker.js';
import type { Match } from '../../finding/match.js';
import type { Span, Speaker } from '../../reading/article.js';
import { button, inertButton } from '../components.js';
import { COUNT_ID, type Mode } from '../custom-id.js';
import type { Mark } from '../escape.js';
import { clip, cost } from '../room.js';
import { matchStamp } from '../stamp.js';
import type { Texts } from '../texts/texts.js';
import { handOnButtons } from './hand-on.js';
import { best, corrected, heardIn, labelOf, place, quotation, words } from './passage.js';
import type { Body, Shown } from './shown.js';
import { usualName } from './speaker-name.js';
import { unknownWordsLine } from './unknown-words.js';
import { whyText } from './why.js';

/** Words that decided who speaks are shown up to so many characters. */
const DECIDING_ROOM = 120;

/** Why a statement has its speaker is told in up to so many characters. */
const REASON_ROOM = 600;

/** Paragraphs that say the same are named up to so many. */
const MOST_REPEATS = 3;

/** People asked for who are not heard are named up to so many, each up to so many characters. */
const MOST_SILENT = 5;
const SILENT_ROOM = 60;

/** The share of the room that each neighbouring paragraph may take. */
const NEIGHBOUR_SHARE = 0.25;

/** A passage that answers, with who is heard in it; its neighbours and reasons on demand. */
export function viewFound(answer: Extract<Answer, { kind: 'found' }>, shown: Shown, room: number): Body {
  const { texts } = shown;
  const match = answer.matches[shown.at] ?? answer.matches[0];
  if (!match) throw new Error('an answer that is found has no match');
  const label = texts.labels[labelOf(match, spanShown(match, shown.mode))];
  const head = [heardIn(match, texts)];
  const foot = [
    ...(shown.mode === 'why' ? reasons(match, texts) : []),
    `${label} · ${place(match, texts)}`,
    ...corrected(match, texts),
    ...repeats(match, texts),
    ...alsoAsked(answer.silent, texts),
    ...unknownWordsLine(answer.unknownWords, texts),
  ];
  const left = room - [...head, ...foot].reduce((sum, text) => sum + cost(text), 0);
  const passage =
    shown.mode === 'context' ? inContext(match, left, texts) : alone(match, shown.mode, left, texts);
  return {
    texts: [...head, ...passage, ...foot],
    choices: paging(answer.matches, shown),
    actions: [...toggles(match, shown), ...handOnButtons(match, shown)],
  };
}

/** Those whom the question asked for as well and who are not heard on it. */
function alsoAsked(silent: readonly Speaker[], texts: Texts): string[] {
  const names = silent.slice(0, MOST_SILENT).map((one) => clip(usualName(one, texts), SILENT_ROOM));
  return names.length > 0 ? [texts.alsoAsked(names)] : [];
}

function alone(match: Match, mode: Mode, room: number, texts: Texts): string[] {
  const { article, paragraph, passage, sentence } = match;
  const marks = mode === 'why' && match.statement ? deciding(match) : best(match);
  return quotation(article, paragraph, { within: passage, kept: sentence, marks }, room, texts);
}

/** The whole paragraph of the passage, the end of the one before it and the start of the one after it. */
export function inContext(match: Match, room: number, texts: Texts, marks = best(match)): string[] {
  const { article, paragraph, sentence } = match;
  const share = Math.floor(room * NEIGHBOUR_SHARE);
  const own = article.paragraphs[paragraph];
  const before = article.paragraphs[paragraph - 1];
  const after = article.paragraphs[paragraph + 1];
  const neighbour = (index: number, within: Span, kept: Span, name: (paragraph: string) => string) => {
    const label = name(texts.paragraph(paragraphNumber(article, index)));
    return [label, ...quotation(article, index, { within, kept, marks: [] }, share - cost(label), texts)];
  };
  return [
    ...(before ? neighbour(paragraph - 1, before, before.sentences.at(-1) ?? before, texts.before) : []),
    ...(own
      ? quotation(article, paragraph, { within: own, kept: sentence, marks }, room - 2 * share, texts)
      : []),
    ...(after ? neighbour(paragraph + 1, after, after.sentences[0] ?? after, texts.after) : []),
  ];
}

/** What is shown of the article, in all. */
export function spanShown({ article, paragraph, passage }: Match, mode: Mode): Span {
  if (mode !== 'context') return passage;
  return {
    start: article.paragraphs[paragraph - 1]?.start ?? passage.start,
    end: article.paragraphs[paragraph + 1]?.end ?? passage.end,
  };
}

/** The words that tell who speaks and that somebody does, in the order of the text. */
function decidingSpans({ statement }: Match): Span[] {
  return [statement?.mention, statement?.cue]
    .filter((span) => span !== null && span !== undefined)
    .toSorted((a, b) => a.start - b.start);
}

const deciding = (match: Match): Mark[] =>
  decidingSpans(match).map(({ start, end }) => ({ start, end, fence: '**__' }));

/** Why a passage has its speaker, or none, and the words that decided it. */
export function reasons(match: Match, texts: Texts): string[] {
  const { article, passage, statement } = match;
  if (!statement) return [speaksWithin(article, passage) ? texts.whyNarration : texts.attribution.nobody];
  const spans = decidingSpans(match).map((span) => words(article, span, DECIDING_ROOM));
  const [why, by] =
    statement.speaker === null ? [texts.whyUnclear, texts.pointedToBy] : [texts.why, texts.decidedBy];
  return [
    why(clip(whyText(whySpeaker(article, statement), texts), REASON_ROOM)),
    ...(spans.length > 0 ? [by(spans)] : []),
  ];
}

function repeats(match: Match, texts: Texts): string[] {
  const { shorter, fuller } = repeatedIn(match);
  const some = (numbers: readonly ParagraphNumber[]) => numbers.slice(0, MOST_REPEATS).map(texts.paragraph);
  return [
    ...(shorter.length > 0 ? [texts.repeats(some(shorter))] : []),
    ...(fuller.length > 0 ? [texts.repeatsFuller(some(fuller))] : []),
  ];
}

function paging(matches: readonly Match[], { texts, at, owner }: Shown): APIButtonComponentWithCustomId[] {
  if (matches.length < 2) return [];
  const turn = (to: number, label: string) => {
    const match = matches[to];
    return button(
      {
        kind: 'show',
        at: Math.max(to, 0),
        mode: 'passage',
        stamp: match ? matchStamp(match) : NOWHERE,
        owner,
      },
      label,
      !match,
    );
  };
  return [
    turn(at - 1, texts.buttons.previous),
    inertButton(COUNT_ID, texts.buttons.count(at, matches.length)),
    turn(at + 1, texts.buttons.next),
  ];
}

/** The stamp of a disabled button, which leads nowhere. */
const NOWHERE = '--------';

/** Buttons that show a match between its neighbours, and why it has its speaker. */
export function toggles(
  match: Match,
  { texts, at, mode, owner }: Shown,
  stamp = matchStamp(match),
): APIButtonComponentWithCustomId[] {
  const toggle = (to: Mode, label: string, back: string) =>
    mode === to
      ? button({ kind: 'show', at, mode: 'passage', stamp, owner }, back)
      : button({ kind: 'show', at, mode: to, stamp, owner }, label);
  return [
    toggle('context', texts.buttons.context, texts.buttons.hideContext),
    toggle('why', whyLabel(match, texts), texts.buttons.hideWhy),
  ];
}

function whyLabel({ statement }: Match, texts: Texts): string {
  if (!statement) return texts.buttons.whyNobody;
  return statement.speaker === null ? texts.buttons.whyUnclear : texts.buttons.why;
}
