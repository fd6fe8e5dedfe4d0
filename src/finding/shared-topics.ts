import type { Article, Span, Statement } from '../reading/article.js';
import { nounPhrases } from './noun-phrases.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { PassageIndex } from './passage-index.js';
import { isFaintWord } from './stop-words.js';
import { wordVectors } from './word-vectors.js';
import { type Word, wordsOf } from './words.js';

/** Discord shows at most this many characters of a choice. */
const LONGEST_TOPIC = 100;

/** Rare words beyond these make a phrase longer but no better a topic. */
const WEIGHED_WORDS = 3;

/** What somebody's statements are about. */
interface Spoken {
  /** The stems of each statement, in order. */
  statements: (readonly string[])[];
  /** Every word, folded. */
  words: Set<string>;
  /** By the stems that they are made of, each as it is first said. */
  topics: Map<string, Topic>;
}

interface Topic {
  phrase: string;
  /** Of a single word. */
  folded: string;
  stems: readonly string[];
  /** Of each content word. */
  rarities: readonly { stem: string; rarity: number }[];
}

/**
 * What two speakers both speak of, best first: things of several words that the one names and whose words stand near each
 * other in a statement of the other's, and names and words ("cooperation") by which both name things. Best is what both speak of
 * often, in words that are rare in the articles and in English. Each stands word for word in a statement, and none has
 * all words of another one.
 */
export function sharedTopics(index: PassageIndex, one: string, other: string): string[] {
  const [first, second] = [spokenBy(index, one), spokenBy(index, other)];
  const spoken = [first, second];
  const isNamedByBoth = (key: string) => first.topics.has(key) && second.topics.has(key);
  const isName = (phrase: string) => /^\p{Lu}/u.test(phrase);
  // Words of one stem may have nothing to do with each other: "organic" and "organization".
  const isSaidByBoth = (word: string) => spoken.every(({ words }) => words.has(word));
  return [...new Map([...second.topics, ...first.topics])]
    .filter(
      ([key, { stems, phrase, folded }]) =>
        stems.length > 1 || (isSaidByBoth(folded) && (isNamedByBoth(key) || isName(phrase))),
    )
    .map(([, topic]) => topic)
    .map((topic) => ({ topic, worth: worthOf(index, topic, spoken) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || compare(a.topic.phrase, b.topic.phrase))
    .map(({ topic }) => topic)
    .filter(isApart)
    .map(({ phrase }) => phrase);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether neither has all words of the other. */
function isApart({ stems }: Topic, at: number, all: readonly Topic[]): boolean {
  return !all
    .slice(0, at)
    .some(
      (better) =>
        better.stems.every((stem) => stems.includes(stem)) ||
        stems.every((stem) => better.stems.includes(stem)),
    );
}

function worthOf(index: PassageIndex, { stems, rarities }: Topic, spoken: readonly Spoken[]): number {
  const times = spoken.map(
    ({ statements }) => statements.filter((said) => standTogether(stems, said)).length,
  );
  const fewest = Math.min(...times);
  if (fewest === 0) return 0;
  const words = rarities
    .map(({ stem, rarity }) => index.idf(stem) * rarity)
    .sort((a, b) => b - a)
    .slice(0, WEIGHED_WORDS);
  return words.reduce((sum, worth) => sum + worth, 0) * (1 + Math.log(fewest));
}

/** Words of the subject between those of a topic: “security of the region” is on “regional security”. */
const BETWEEN = 2;

/** Whether some stems stand near each other, in any order, rather than somewhere in all that is said. */
function standTogether(stems: readonly string[], said: readonly string[]): boolean {
  const width = stems.length + BETWEEN;
  return said.some(
    (stem, at) => stems.includes(stem) && stems.every((one) => said.slice(at, at + width).includes(one)),
  );
}

/** How rare a word is in English, 0 to 1. */
function rarityOf(folded: string): number {
  const { indexes } = wordVectors();
  return Math.log(1 + (indexes.get(folded) ?? indexes.size)) / Math.log(1 + indexes.size);
}

const kept = new WeakMap<PassageIndex, Map<string, Spoken>>();

function spokenBy(index: PassageIndex, speaker: string): Spoken {
  const known = kept.get(index) ?? new Map<string, Spoken>();
  kept.set(index, known);
  const spoken = known.get(speaker) ?? gather(index, speaker);
  known.set(speaker, spoken);
  return spoken;
}

function gather(index: PassageIndex, speaker: string): Spoken {
  const spoken: Spoken = { statements: [], words: new Set(), topics: new Map() };
  for (const paragraph of index.paragraphs) {
    for (const statement of paragraph.statements) {
      if (statement.speaker !== speaker) continue;
      const places = wordsIn(paragraph, statement);
      spoken.statements.push(places.map((at) => paragraph.stems[at] ?? ''));
      for (const at of places) spoken.words.add(paragraph.folded[at] ?? '');
      for (const topic of topicsIn(paragraph.article, statement)) {
        const key = topic.stems.toSorted().join(' ');
        if (!spoken.topics.has(key)) spoken.topics.set(key, topic);
      }
    }
  }
  return spoken;
}

/** By index into the paragraph's words, those that tell something of the subject. */
function wordsIn({ starts, stems }: ParagraphWords, statement: Statement): number[] {
  return stems.flatMap((stem, at) => (stem !== '' && isOfTopic(starts[at] ?? 0, statement) ? at : []));
}

/** Whether a word is what is said, rather than who says it or that it is said. */
function isOfTopic(word: number, { start, end, mention, cue }: Statement): boolean {
  const isIn = (span: Span | null) => span !== null && span.start <= word && word < span.end;
  return isIn({ start, end }) && !isIn(mention) && !isIn(cue);
}

/** Beside a name of a single word stands none in upper case. */
const BEFORE_NAME = /(?:^|\s)\p{Ll}[\p{L}\p{M}'’-]*,? $/u;
const AFTER_NAME = /^(?!\s+\p{Lu}|-)/u;

/**
 * The things that a statement names, of each its last word, which says what kind of thing it is, and names of a single word.
 */
function topicsIn({ text, language }: Article, statement: Statement): Topic[] {
  const said = text.slice(statement.start, statement.end);
  const isTopic = ({ start }: Span) => isOfTopic(statement.start + start, statement);
  const names = wordsOf(said, language)
    .filter(({ start, isContent }) => isContent && /^\p{Lu}/u.test(said.slice(start)))
    .filter((word) => isTopic(word) && BEFORE_NAME.test(said.slice(0, word.start)))
    .filter(({ end }) => AFTER_NAME.test(said.slice(end)))
    .map((word) => wordAlone(said, word));
  const things = nounPhrases(said, language).flatMap(({ start, end }) => {
    if (end - start > LONGEST_TOPIC || !isTopic({ start, end })) return [];
    const phrase = said.slice(start, end).replace(/\s+/gu, ' ');
    const words = wordsOf(phrase, language).filter(({ isContent }) => isContent);
    if (words.every(({ folded }) => isFaintWord(folded))) return [];
    const last = words.at(-1);
    return [
      {
        phrase,
        folded: '',
        stems: [...new Set(words.map(({ stem }) => stem))],
        rarities: words.map(({ stem, folded }) => ({ stem, rarity: rarityOf(folded) })),
      },
      ...(last && !isFaintWord(last.folded) ? [wordAlone(phrase, last)] : []),
    ];
  });
  return [...things, ...names];
}

const wordAlone = (phrase: string, { start, end, folded, stem }: Word): Topic => ({
  phrase: phrase.slice(start, end).replace(/['’]s$/u, ''),
  folded,
  stems: [stem],
  rarities: [{ stem, rarity: rarityOf(folded) }],
});
