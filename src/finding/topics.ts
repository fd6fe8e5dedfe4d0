import type { Span } from '../reading/article.js';
import { fold } from '../reading/fold.js';
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

const known = new WeakMap<PassageIndex, Map<string | undefined, Topic[]>>();

/**
 * Phrases word for word out of what is said, so that each finds where it stands; those with the rarest words first.
 * @param typed phrases have these words, or words that begin so, in this order or else in any; all where empty
 * @param speaker whose statements alone the phrases are from
 */
export function topicsOf(index: PassageIndex, typed: string, speaker?: string): string[] {
  const bySpeaker = known.get(index) ?? new Map<string | undefined, Topic[]>();
  known.set(index, bySpeaker);
  const topics = bySpeaker.get(speaker) ?? gatherTopics(index, speaker);
  bySpeaker.set(speaker, topics);
  const start = ` ${fold(typed)}`;
  const inOrder = topics.filter(({ folded }) => start === ' ' || folded.includes(start));
  const words = start.slice(1).split(' ');
  const fitting =
    inOrder.length > 0
      ? inOrder
      : topics.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
  return fitting.slice(0, MOST_TOPICS).map(({ phrase }) => phrase);
}

function gatherTopics(index: PassageIndex, speaker?: string): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { article, span } of sources(index, speaker)) {
    const text = article.text.slice(span.start, span.end);
    for (const { start, end } of nounPhrases(text)) {
      const phrase = text.slice(start, end).replace(/\s+/gu, ' ');
      const stems = [...new Set(wordsOf(phrase).flatMap(({ isContent, stem }) => (isContent ? stem : [])))];
      const key = stems.toSorted().join(' ');
      if (phrase.length > LONGEST_TOPIC || topics.has(key)) continue;
      topics.set(key, { phrase, folded: ` ${fold(phrase)}`, stems, worth: worthOf(index, stems) });
    }
  }
  return withoutParts(
    [...topics.values()].sort((a, b) => b.worth - a.worth || b.stems.length - a.stems.length),
  );
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

/** Statements; where nobody speaks at all, the writer's own paragraphs. */
function sources(index: PassageIndex, speaker?: string): { article: { text: string }; span: Span }[] {
  const said = index.paragraphs.flatMap(({ article, statements }) =>
    statements
      .filter((statement) => speaker === undefined || statement.speaker === speaker)
      .map((span) => ({ article, span })),
  );
  if (said.length > 0 || speaker !== undefined) return said;
  return index.paragraphs.flatMap(({ article, sentences }) => sentences.map((span) => ({ article, span })));
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
