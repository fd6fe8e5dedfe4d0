import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../../answering/answer.js';
import { meant, speaksWithin } from '../../answering/meant.js';
import { paragraphName } from '../../answering/paragraph-name.js';
import type { Match } from '../../finding/match.js';
import type { Article, Span } from '../../reading/article.js';
import { button, inertButton } from '../components.js';
import { COUNT_ID, type Mode } from '../custom-id.js';
import type { Mark } from '../escape.js';
import { clip, cost } from '../room.js';
import { matchStamp } from '../stamp.js';
import { texts } from '../texts.js';
import { heardIn, place, quotation, words } from './passage.js';
import type { Body, Shown } from './shown.js';
import { unknownWordsLine } from './unknown-words.js';

/** Words that decided who speaks are shown up to so many characters. */
const DECIDING_ROOM = 120;

/** Why a statement has its speaker is told in up to so many characters. */
const REASON_ROOM = 600;

/** The share of the room that each neighbouring paragraph may take. */
const NEIGHBOUR_SHARE = 0.25;

/** A passage that answers, with who is heard in it; its neighbours and reasons on demand. */
export function viewFound(answer: Extract<Answer, { kind: 'found' }>, shown: Shown, room: number): Body {
  const match = answer.matches[shown.at] ?? answer.matches[0];
  if (!match) throw new Error('an answer that is found has no match');
  const label = texts.labels[labelOf(match, shown.mode)];
  const head = [heardIn(match)];
  const foot = [
    ...(shown.mode === 'why' ? reasons(match, shown.explain(match)) : []),
    `${label} · ${place(match)}`,
    ...repeats(match),
    ...unknownWordsLine(answer.unknownWords),
  ];
  const left = room - [...head, ...foot].reduce((sum, text) => sum + cost(text), 0);
  const passage = shown.mode === 'context' ? inContext(match, left) : alone(match, shown.mode, left);
  return {
    texts: [...head, ...passage, ...foot],
    choices: paging(answer.matches, shown),
    actions: toggles(match, shown),
  };
}

function alone(match: Match, mode: Mode, room: number): string[] {
  const { article, paragraph, passage, sentence } = match;
  const marks = mode === 'why' && match.statement ? deciding(match) : best(match);
  return quotation(article, paragraph, { within: passage, kept: sentence, marks }, room);
}

/** The whole paragraph of the passage, the end of the one before it and the start of the one after it. */
function inContext(match: Match, room: number): string[] {
  const { article, paragraph, sentence } = match;
  const share = Math.floor(room * NEIGHBOUR_SHARE);
  const own = article.paragraphs[paragraph];
  const before = article.paragraphs[paragraph - 1];
  const after = article.paragraphs[paragraph + 1];
  const neighbour = (index: number, within: Span, kept: Span, name: (paragraph: string) => string) => {
    const label = name(paragraphName(article, index));
    return [label, ...quotation(article, index, { within, kept, marks: [] }, share - cost(label))];
  };
  return [
    ...(before ? neighbour(paragraph - 1, before, before.sentences.at(-1) ?? before, texts.before) : []),
    ...(own
      ? quotation(article, paragraph, { within: own, kept: sentence, marks: best(match) }, room - 2 * share)
      : []),
    ...(after ? neighbour(paragraph + 1, after, after.sentences[0] ?? after, texts.after) : []),
  ];
}

/** The label of what is shown: narration beside which somebody is heard says which words are narration. */
function labelOf({ article, paragraph, passage, statement }: Match, mode: Mode): keyof typeof texts.labels {
  if (statement) return statement.kind;
  const shown =
    mode === 'context'
      ? {
          start: article.paragraphs[paragraph - 1]?.start ?? passage.start,
          end: article.paragraphs[paragraph + 1]?.end ?? passage.end,
        }
      : passage;
  return speaksWithin(article, shown) ? 'narrationBesideSpeech' : 'narration';
}

const best = (match: Match): Mark[] => meant(match).map((span) => ({ ...span, fence: '**' }));

/** The words that tell who speaks and that somebody does, in the order of the text. */
function decidingSpans({ statement }: Match): Span[] {
  return [statement?.mention, statement?.cue]
    .filter((span) => span !== null && span !== undefined)
    .toSorted((a, b) => a.start - b.start);
}

const deciding = (match: Match): Mark[] =>
  decidingSpans(match).map(({ start, end }) => ({ start, end, fence: '**__' }));

function reasons(match: Match, reason: string): string[] {
  if (!match.statement) return [speaksWithin(match.article, match.passage) ? texts.whyNarration : reason];
  const spans = decidingSpans(match).map((span) => words(match.article, span, DECIDING_ROOM));
  const [why, by] =
    match.statement.speaker === null ? [texts.whyUnclear, texts.pointedToBy] : [texts.why, texts.decidedBy];
  return [why(clip(reason, REASON_ROOM)), ...(spans.length > 0 ? [by(spans)] : [])];
}

function repeats({ article, repeats }: Match): string[] {
  const names = new Set(repeats.map((span) => paragraphName(article, paragraphAt(article, span))));
  return names.size > 0 ? [texts.repeats([...names].slice(0, 3).join(', '))] : [];
}

const paragraphAt = ({ paragraphs }: Article, { start }: Span) =>
  Math.max(
    0,
    paragraphs.findIndex((paragraph) => start < paragraph.end),
  );

function paging(matches: readonly Match[], { at, owner }: Shown): APIButtonComponentWithCustomId[] {
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

function toggles(match: Match, { at, mode, owner }: Shown): APIButtonComponentWithCustomId[] {
  const stamp = matchStamp(match);
  const toggle = (to: Mode, label: string, back: string) =>
    mode === to
      ? button({ kind: 'show', at, mode: 'passage', stamp, owner }, back)
      : button({ kind: 'show', at, mode: to, stamp, owner }, label);
  return [
    toggle('context', texts.buttons.context, texts.buttons.hideContext),
    toggle('why', whyLabel(match), texts.buttons.hideWhy),
  ];
}

function whyLabel({ statement }: Match): string {
  if (!statement) return texts.buttons.whyNobody;
  return statement.speaker === null ? texts.buttons.whyUnclear : texts.buttons.why;
}
