import type { Span } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import { atOnce } from './in-slices.js';
import { nounPhrases } from './noun-phrases.js';
import type { PassageIndex } from './passage-index.js';
import { wordsOf } from './words.js';

/** Discord shows at most this many choices, each of at most this many characters. */
const MOST_TOPICS = 25;
const LONGEST_TOPIC = 100;

/** Rare words beyond these make a phrase longer but no better a topic. */
const WEIGHED_WORDS = 3;

interface Topic {
  phrase: string;
  /** Folded with a space before each word, to find what begins a word. */
  folded: string;
  stems: readonly string[];
  worth: number;
}

/** Topics by the stems that they are made of. */
type ByStems = Map<string, Topic>;

/** All topics of an index, and each speaker's; those that were asked for in their order. */
class Topics {
  readonly #all: ByStems = new Map();
  readonly #ofSpeakers = new Map<string, ByStems>();
  readonly #ordered = new Map<string | undefined, readonly Topic[]>();

  /** A paragraph a step. */
  *gather(index: PassageIndex): Generator<undefined, void> {
    const isSpoken = index.paragraphs.some(({ statements }) => statements.length > 0);
    for (const { article, statements, sentences } of index.paragraphs) {
      // Where nobody speaks at all, topics are the writer's own.
      for (const { speaker, ...span } of isSpoken ? statements : sentences.map(toNobodys)) {
        this.#gatherFrom(index, article.text.slice(span.start, span.end), article.language, speaker);
      }
      yield;
    }
    this.of();
  }

  /** Those with the rarest words first. */
  of(speaker?: string): readonly Topic[] {
    const known = this.#ordered.get(speaker);
    if (known) return known;
    const topics =
      speaker === undefined ? this.#all : (this.#ofSpeakers.get(speaker) ?? new Map<string, Topic>());
    const ordered = withoutParts(
      [...topics.values()].sort((a, b) => b.worth - a.worth || b.stems.length - a.stems.length),
    );
    this.#ordered.set(speaker, ordered);
    return ordered;
  }

  #gatherFrom(index: PassageIndex, text: string, language: string, speaker: string | null): void {
    const ofSpeaker: ByStems = (speaker !== null && this.#ofSpeakers.get(speaker)) || new Map();
    if (speaker !== null) this.#ofSpeakers.set(speaker, ofSpeaker);
    for (const { start, end } of nounPhrases(text, language)) {
      const phrase = text.slice(start, end).replace(/\s+/gu, ' ');
      const stems = [
        ...new Set(wordsOf(phrase, language).flatMap(({ isContent, stem }) => (isContent ? stem : []))),
      ];
      if (phrase.length > LONGEST_TOPIC) continue;
      const key = stems.toSorted().join(' ');
      const known = this.#all.get(key);
      if (known && (speaker === null || ofSpeaker.has(key))) continue;
      const topic = {
        phrase,
        folded: ` ${fold(phrase)}`,
        stems: known?.stems ?? stems,
        worth: known?.worth ?? worthOf(index, stems),
      };
      if (!known) this.#all.set(key, topic);
      if (speaker !== null && !ofSpeaker.has(key)) ofSpeaker.set(key, topic);
    }
  }
}

const toNobodys = (span: Span) => ({ ...span, speaker: null });

const gathered = new WeakMap<PassageIndex, Topics>();

/** Gathers the topics of an index, which `topicsOf` does by itself where that was not done before. A paragraph a step. */
export function* gatherTopics(index: PassageIndex): Generator<undefined, void> {
  if (gathered.has(index)) return;
  const topics = new Topics();
  yield* topics.gather(index);
  gathered.set(index, topics);
}

/**
 * Phrases word for word out of what is said, so that each finds where it stands; those with the rarest words first.
 * @param typed phrases have these words, or words that begin so, in this order or else in any; all where empty
 * @param speaker whose statements alone the phrases are from
 */
export function topicsOf(index: PassageIndex, typed: string, speaker?: string): string[] {
  atOnce(gatherTopics(index));
  const topics = gathered.get(index)?.of(speaker) ?? [];
  const start = ` ${fold(typed)}`;
  const inOrder = topics.filter(({ folded }) => start === ' ' || folded.includes(start));
  const words = start.slice(1).split(' ');
  const fitting =
    inOrder.length > 0
      ? inOrder
      : topics.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
  return fitting.slice(0, MOST_TOPICS).map(({ phrase }) => phrase);
}

/** Leaves out topics whose words all stand in a better one; only those that share a word are compared. */
function withoutParts(best: readonly Topic[]): Topic[] {
  const having = new Map<string, Topic[]>();
  return best.filter((topic) => {
    const sharing = topic.stems.map((stem) => having.get(stem) ?? []);
    const [fewest = []] = sharing.sort((a, b) => a.length - b.length);
    if (fewest.some((better) => isWithin(topic.stems, better.stems))) return false;
    for (const stem of topic.stems) {
      const others = having.get(stem);
      if (others) others.push(topic);
      else having.set(stem, [topic]);
    }
    return true;
  });
}

function worthOf(index: PassageIndex, stems: readonly string[]): number {
  return stems
    .map((stem) => index.idf(stem))
    .sort((a, b) => b - a)
    .slice(0, WEIGHED_WORDS)
    .reduce((sum, idf) => sum + idf, 0);
}

function isWithin(stems: readonly string[], others: readonly string[]): boolean {
  return stems.every((stem) => others.includes(stem));
}
