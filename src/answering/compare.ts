import type { Speaker } from '../reading/article.js';
import type { Answer, Question, SharedTopic, Side } from './answer.js';
import type { Scope } from './scope.js';
import type { Lookup } from './speaker-directory.js';
import { whoIsMeant } from './what-said.js';

/** Topics are offered up to so many, of up to so many that are looked for. */
const MOST_TOPICS = 8;
const MOST_TRIED = 24;

/** Two speakers side by side: what each says on a topic, or what both speak of. */
export function answerCompare(
  scope: Scope,
  { first, second, about }: Extract<Question, { kind: 'compare' }>,
): Answer {
  const one = scope.directory.find(first);
  const other = scope.directory.find(second);
  const left = butFor(one, other);
  const right = butFor(other, one);
  if (left.kind !== 'one') return whoIsMeant(left, first);
  if (right.kind !== 'one') return whoIsMeant(right, second);
  if (left.speaker.id === right.speaker.id)
    return { kind: 'same-speaker', asked: [first, second], speaker: left.speaker };
  return compared(scope, [left.speaker, right.speaker], topicOf(about));
}

/** Null where nothing is asked about, or nothing that has words. */
const topicOf = (about: string | undefined) =>
  about !== undefined && /[\p{L}\p{N}]/u.test(about) ? about.trim() : null;

/** Of several whom a name fits, those who are not the other one: "Amina Bello" and "Bello". */
function butFor(lookup: Lookup, other: Lookup): Lookup {
  if (lookup.kind !== 'several' || other.kind !== 'one') return lookup;
  const speakers = lookup.speakers.filter(({ id }) => id !== other.speaker.id);
  const [only, ...more] = speakers;
  return only && more.length === 0 ? { kind: 'one', speaker: only } : { kind: 'several', speakers };
}

function compared(scope: Scope, speakers: readonly [Speaker, Speaker], about: string | null): Answer {
  const [one, other] = speakers;
  const sides = [sideOf(scope, one, about), sideOf(scope, other, about)] as const;
  const areBothHeard = sides.every(({ matches }) => matches.length > 0);
  return {
    kind: 'compared',
    about,
    sides,
    topics: areBothHeard ? [] : sharedTopicsOf(scope, speakers),
    unknownWords: about === null ? [] : scope.find(about).unknownWords,
  };
}

function sideOf(scope: Scope, speaker: Speaker, about: string | null): Side {
  const found = about === null ? null : scope.find(about, { speaker: speaker.id });
  return {
    speaker,
    matches: found?.answered ? found.matches : [],
    statements: scope.statementsBy(speaker),
    unsure: scope.perhapsBy(speaker),
  };
}

/** What two people both speak of and have passages on, best first. */
export function sharedTopicsOf(scope: Scope, [one, other]: readonly [Speaker, Speaker]): SharedTopic[] {
  const topics: SharedTopic[] = [];
  for (const topic of scope.sharedTopics(one.id, other.id).slice(0, MOST_TRIED)) {
    const passages = [passagesOn(scope, topic, one), passagesOn(scope, topic, other)] as const;
    if (!passages.includes(0)) topics.push({ topic, passages });
    if (topics.length === MOST_TOPICS) break;
  }
  return topics;
}

function passagesOn(scope: Scope, topic: string, { id }: Speaker): number {
  const { matches, answered } = scope.find(topic, { speaker: id });
  return answered ? matches.length : 0;
}
