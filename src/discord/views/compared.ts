import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer, SharedTopic, Side } from '../../answering/answer.js';
import type { Match } from '../../finding/match.js';
import type { Speaker } from '../../reading/article.js';
import { button } from '../components.js';
import { cut } from '../cut.js';
import { clip, cost } from '../room.js';
import { topicStamp } from '../stamp.js';
import { best, corrected, labelOf, listed, place, quotation } from './passage.js';
import { peopleButtons } from './people-buttons.js';
import { articlesAsked, type Body, type Shown, TYPED_ROOM } from './shown.js';
import { speakerName, usualName } from './speaker-name.js';
import { unknownWordsLine } from './unknown-words.js';

/** The best passages of each that are shown, as far as there is room. */
const MOST_SHOWN = 3;

/** Names in headings and lists are shown up to so many characters, and topics, and all topics together. */
const NAME_ROOM = 60;
const TOPIC_ROOM = 110;
const TOPICS_ROOM = 650;
/** Discord allows 80; ten of these in any script leave room for the text. */
const LONGEST_LABEL = 40;

type Compared = Extract<Answer, { kind: 'compared' }>;

/** Two speakers one below the other: what each says on a topic, or what both speak of, which its buttons lead to. */
export function viewCompared(answer: Compared, shown: Shown, room: number): Body {
  const { about, topics, sides } = answer;
  const { comparison } = shown.texts;
  const names = [nameOf(sides[0], shown), nameOf(sides[1], shown)] as const;
  const head =
    about === null ? comparison.heading(names) : comparison.headingOn(clip(about, TYPED_ROOM), names);
  const foot = [
    ...unknownWordsLine(answer.unknownWords, shown.texts),
    ...topicLines(answer, names, shown),
    ...(sides.every(({ matches }) => matches.length > 0) ? [comparison.judge] : []),
  ];
  const left = room - costOf([head, ...foot]);
  return {
    texts: [head, ...bothSides(answer, shown, left), ...foot],
    choices: [...topics.map((topic) => topicButton(topic, shown)), ...heardButtons(answer, shown)],
  };
}

const nameOf = ({ speaker }: Side, { texts }: Shown) => clip(usualName(speaker, texts), NAME_ROOM);

const costOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + cost(line), 0);

/** Room that a sentence may find place in. */
const WORTH_USING = 100;

/** Each may have half of the room; what one of them leaves is the other's. */
function bothSides({ sides: [one, other], about }: Compared, shown: Shown, room: number): string[] {
  const half = Math.floor(room / 2);
  const first = sideLines(one, about, shown, half);
  const second = sideLines(other, about, shown, room - costOf(first));
  const left = room - costOf(first) - costOf(second);
  if (left < WORTH_USING) return [...first, ...second];
  return [...sideLines(one, about, shown, room - costOf(second)), ...second];
}

function sideLines(side: Side, about: string | null, shown: Shown, room: number): string[] {
  const { texts } = shown;
  const { speaker, matches, statements, unsure } = side;
  const head = `### ${speakerName(speaker, texts)}`;
  if (matches.length > 0) return [head, ...passages(matches, shown, room - cost(head))];
  const articles = articlesAsked(shown);
  return [
    head,
    ...(about === null ? [] : [texts.silentOn(clip(about, TYPED_ROOM), articles)]),
    statements === 0
      ? texts.neverHeard
      : about === null
        ? texts.comparison.heard(statements)
        : texts.heardOnOther(statements),
    ...(unsure > 0 ? [texts.perhapsHeard(unsure)] : []),
  ];
}

/** The first as far as there is room, the others where they fit whole. */
function passages(matches: readonly Match[], { texts }: Shown, room: number): string[] {
  const lines: string[] = [];
  const note = (count: number) =>
    matches.length > count ? [texts.comparison.more(matches.length, count)] : [];
  let left = room - costOf(note(MOST_SHOWN));
  let count = 0;
  for (const match of matches.slice(0, MOST_SHOWN)) {
    const { article, paragraph, passage, sentence } = match;
    if (count > 0 && passage.end - passage.start > left) break;
    const foot = [
      `${texts.labels[labelOf(match, passage)]} · ${place(match, texts)}`,
      ...corrected(match, texts),
    ];
    const part = { within: passage, kept: sentence, marks: best(match) };
    const quote = quotation(article, paragraph, part, count === 0 ? left - costOf(foot) : Infinity, texts);
    if (count > 0 && costOf([...quote, ...foot]) > left) break;
    lines.push(...quote, ...foot);
    left -= costOf([...quote, ...foot]);
    count++;
  }
  return [...lines, ...note(count)];
}

function topicLines(
  { about, topics, sides }: Compared,
  names: readonly [string, string],
  { texts }: Shown,
): string[] {
  const { comparison } = texts;
  if (topics.length === 0) {
    const isAsked = about === null && sides.every(({ statements }) => statements > 0);
    return isAsked ? [comparison.noTopic] : [];
  }
  const lines = topics.map(({ topic, passages: [one, other] }) => {
    const counts = [comparison.count(names[0], one), comparison.count(names[1], other)] as const;
    return comparison.topic(clip(topic, TOPIC_ROOM), counts);
  });
  return [`${comparison.both}\n${listed(lines, TOPICS_ROOM, texts)}`, comparison.press];
}

const topicButton = (topic: SharedTopic, { owner }: Shown): APIButtonComponentWithCustomId =>
  button({ kind: 'topic', stamp: topicStamp(topic), owner }, cut(topic.topic, LONGEST_LABEL));

/** What each says on the topic, or in all. */
function heardButtons(answer: Compared, shown: Shown): APIButtonComponentWithCustomId[] {
  const { buttons } = shown.texts;
  const heard = new Map(answer.sides.map(({ speaker, matches }) => [speaker.id, matches.length]));
  const label = (speaker: Speaker) => {
    const passages = heard.get(speaker.id) ?? 0;
    const name = usualName(speaker, shown.texts);
    return passages > 0 ? buttons.heard(name, passages) : buttons.allOf(name);
  };
  return peopleButtons(answer, shown, label);
}
